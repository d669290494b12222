import { plain } from '../../../base/inline.ts';
import type { Body, Muc } from '../../../model/body.ts';
import type { Rule } from '../../rule.ts';

/** Items with their depth below the top of a body; those inside a list line count anew. */
function itemsOf(body: Body, depth = 1): readonly (readonly [Muc, number])[] {
  return body.flatMap((node) =>
    node.type === 'muc' ? [[node, depth] as const, ...itemsOf(node.children, depth + 1)] : [],
  );
}

/** An item below the last form of the chain has no form of its own: its number looks like that of the item above it. */
export const danhSoQuaSau: Rule = {
  id: 'danh-so/qua-sau',
  severity: 'warning',
  clause: { nd30: 'ND30-I.II.6.c', hd36: 'P-NB-01', hd05: 'P-NB-01' },
  certainty: 'sure',
  about: {
    vi: {
      title: 'Mục sâu hơn các cấp đánh số',
      what: 'Mục này ở cấp {cap}, mà văn bản chỉ có {co} cấp đánh số ({chuoi}).',
      why: 'Số của nó trùng kiểu với mục cấp trên, người đọc không phân biệt được.',
      fix: 'Dùng gạch đầu dòng cho cấp này, hoặc thêm một cấp vào trinh_bay.danh_so.',
    },
    en: {
      title: 'An item below the last level',
      what: 'This item is at level {cap}, but the paper numbers {co} levels ({chuoi}).',
      why: 'Its number looks like that of the item above it.',
      fix: 'Use a list line for it, or add a level to trinh_bay.danh_so.',
    },
  },
  examples: [
    {
      wrong:
        'trinh_bay: { danh_so: [I., 1.] }\nnoi_dung: |\n  # Mục đích\n  ## Nội dung\n  ### Trưng bày sách\n  Tại nhà văn hóa.',
      right:
        'trinh_bay: { danh_so: [I., 1., a)] }\nnoi_dung: |\n  # Mục đích\n  ## Nội dung\n  ### Trưng bày sách\n  Tại nhà văn hóa.',
      at: 'Trưng bày sách',
    },
  ],
  *check({ document, kind, rulebook, prose }) {
    const own = document?.trinh_bay.danh_so ?? [];
    const inKind = kind.danh_so ?? [];
    const chain = own.length > 0 ? own : inKind.length > 0 ? inKind : rulebook.chain;
    const co = chain.length;
    const seen = new Set<object>();
    for (const [item, cap] of itemsOf(document?.noi_dung ?? [])) {
      if (cap <= co) continue;
      const text = plain(item.content).replace(/\s+/gu, ' ').trim();
      const piece = prose.find(
        (each) =>
          each.role === 'noi_dung' && !seen.has(each) && each.text.replace(/\s+/gu, ' ').trim() === text,
      );
      if (!piece) continue;
      seen.add(piece);
      const params = { cap, co, chuoi: chain.join(' ') };
      yield { span: piece.span(0, piece.text.length), path: piece.path, params };
    }
  },
};
