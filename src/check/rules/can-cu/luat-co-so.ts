import { citationsOf, isLaw } from '../../citations.ts';
import type { Rule } from '../../rule.ts';

const number = /(?:,? )?số(?: ?:)? ?\d{1,3}\/(?:\d{4}\/)?(?:QH|UBTVQH|L-CTN|PL-UBTVQH)\d{0,2}/u;
const other = /Nghị quyết|Nghị định|Thông tư|Quyết định|hợp nhất/u;

/** Grounds cite laws and ordinances by name and date, without a number. */
export const luatCoSo: Rule = {
  id: 'can-cu/luat-co-so',
  severity: 'warning',
  clause: { nd30: 'ND30-I.II.6.a', hd05: 'P-CC-01' },
  certainty: 'sure',
  about: {
    vi: {
      title: 'Căn cứ ghi số của luật, pháp lệnh',
      what: 'Viện dẫn {loai} trong căn cứ không ghi số, ký hiệu.',
      why: 'Luật, pháp lệnh chỉ ghi tên và ngày, tháng, năm.',
      fix: 'Bỏ “{so}”.',
    },
    en: {
      title: 'The number of a law among the grounds',
      what: 'Among the grounds {loai} is cited without number and code.',
      why: 'Laws and ordinances are cited by name and date.',
      fix: 'Delete "{so}".',
    },
  },
  examples: [
    {
      wrong:
        'can_cu:\n  - Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16 tháng 6 năm 2025',
      right: 'can_cu:\n  - Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025',
      at: 'số 72/2025/QH15',
    },
  ],
  byParagraph: true,
  *check(paper) {
    if (paper.rulebook.id === 'hd36') return;
    for (const citation of citationsOf(paper)) {
      const match = number.exec(citation.text);
      if (!match || !isLaw(citation) || other.test(citation.text.slice(0, match.index))) continue;
      const { piece, loai, from } = citation;
      const start = from + match.index;
      const end = start + match[0].length;
      const so = match[0].replace(/^[,\s]+/u, '');
      const edit = match.index > loai.length ? piece.edit(start, end, '') : undefined;
      yield {
        span: piece.span(end - so.length, end),
        path: piece.path,
        params: { loai, so },
        fix: edit && { edits: [edit], safe: false },
      };
    }
  },
};
