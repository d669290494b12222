import type { Rule } from '../../rule.ts';

/** Grounds of a state paper stand one a line, without a dash. */
export const canCuGachDauDong: Rule = {
  id: 'can-cu/gach-dau-dong',
  severity: 'warning',
  clause: 'ND30-I.II.6.a#3',
  certainty: 'sure',
  the_thuc: 'nha-nuoc',
  about: {
    vi: {
      title: 'Gạch đầu dòng trước căn cứ',
      what: 'Căn cứ của văn bản nhà nước không có gạch đầu dòng “{dau}”.',
      fix: 'Xoá dấu gạch.',
    },
    en: {
      title: 'A dash before a ground',
      what: 'Grounds of a state paper begin without a dash "{dau}".',
      fix: 'Delete the dash.',
    },
  },
  examples: [
    {
      wrong: 'can_cu:\n  - "- Căn cứ Luật Giao dịch điện tử ngày 22 tháng 6 năm 2023"',
      right: 'can_cu:\n  - "Căn cứ Luật Giao dịch điện tử ngày 22 tháng 6 năm 2023"',
      at: '-',
    },
  ],
  byParagraph: true,
  *check({ prose }) {
    for (const piece of prose) {
      if (piece.role !== 'can_cu' || piece.nguyen_van) continue;
      const [whole = '', dau = ''] = /^([-–—+])\s*/u.exec(piece.text) ?? [];
      if (dau === '') continue;
      const edit = piece.edit(0, whole.length, '');
      yield {
        span: piece.span(0, dau.length),
        path: piece.path,
        params: { dau },
        fix: edit && { edits: [edit], safe: true },
      };
    }
  },
};
