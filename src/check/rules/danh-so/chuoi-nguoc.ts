import type { Rule } from '../../rule.ts';

/** Larger parts are numbered in Roman, smaller ones in Arabic, the smallest by letters. */
const order: Readonly<Record<string, number>> = { roman: 0, word: 0, arabic: 1, dotted: 1, letter: 2 };

/** A chain of the paper's own goes from large to small, each form once. */
export const chuoiNguoc: Rule = {
  id: 'danh-so/chuoi-nguoc',
  severity: 'warning',
  clause: { nd30: 'ND30-I.II.6.c', hd36: 'P-NB-01', hd05: 'P-NB-01' },
  certainty: 'sure',
  about: {
    vi: {
      title: 'Các cấp đánh số không theo thứ tự',
      what: 'Cấp “{sau}” đặt dưới cấp “{truoc}”.',
      why: 'Bố cục đi từ lớn đến nhỏ: số La Mã, rồi số Ả Rập, rồi chữ cái; mỗi kiểu dùng cho một cấp.',
      fix: 'Xếp lại danh_so, ví dụ [I., 1., a)].',
    },
    en: {
      title: 'Numbering levels out of order',
      what: 'The level "{sau}" stands below "{truoc}".',
      why: 'Parts go from large to small: Roman, then Arabic, then letters; each form numbers one level.',
      fix: 'Put danh_so in order, as [I., 1., a)].',
    },
  },
  examples: [
    {
      wrong: 'trinh_bay: { danh_so: [1., I., a)] }',
      right: 'trinh_bay: { danh_so: [I., 1., a)] }',
      at: 'I.',
    },
    {
      wrong: 'trinh_bay: { danh_so: [I., 1., 1.] }',
      right: 'trinh_bay: { danh_so: [I., 1., a)] }',
      at: '1.',
    },
  ],
  *check(paper) {
    const { document, rulebook } = paper;
    const chain = document?.trinh_bay.danh_so ?? [];
    for (const [i, sau] of chain.entries()) {
      const truoc = chain[i - 1];
      const [upper, lower] = [truoc, sau].map((id) => rulebook.numbering[id ?? '']);
      const at = paper.at(`trinh_bay.danh_so[${i}]`);
      if (truoc === undefined || !upper || !lower || !at || upper.ownLine || lower.ownLine) continue;
      const down = (order[upper.count] ?? 0) <= (order[lower.count] ?? 0);
      if (down && !chain.slice(0, i).includes(sau)) continue;
      yield { span: at.value.span, path: `trinh_bay.danh_so[${i}]`, params: { truoc, sau } };
    }
  },
};
