import { authoritiesOf } from '../../authority.ts';
import type { Rule } from '../../rule.ts';

/** An abbreviation that is typed all the same is followed by one space. */
export const quyenHanThieuCach: Rule = {
  id: 'quyen-han/thieu-cach',
  severity: 'warning',
  clause: 'ND30-PR.9',
  certainty: 'likely',
  the_thuc: 'nha-nuoc',
  about: {
    vi: {
      title: 'Thiếu dấu cách sau chữ tắt quyền hạn',
      what: 'Sau “{go}” thiếu một dấu cách.',
      fix: 'Thêm dấu cách, hoặc xoá chữ tắt: danvan tự viết.',
    },
    en: {
      title: 'No blank after the authority',
      what: 'A blank is missing after "{go}".',
      fix: 'Add it, or delete the abbreviation: danvan writes it.',
    },
  },
  examples: [
    {
      wrong: 'nguoi_ky: { thua_lenh: TL.Chủ tịch, chuc_vu: Chánh Văn phòng, ho_ten: Lò Thị Sao Mai }',
      right: 'nguoi_ky: { thua_lenh: TL. Chủ tịch, chuc_vu: Chánh Văn phòng, ho_ten: Lò Thị Sao Mai }',
      at: 'TL.',
    },
  ],
  byParagraph: true,
  *check(paper) {
    for (const { piece, typed, from, to, rest, key, right } of authoritiesOf(paper)) {
      if (piece.field !== key || typed !== right || rest > to) continue;
      const edit = piece.edit(to, to, ' ');
      yield {
        span: piece.span(from, to),
        path: piece.path,
        params: { go: typed },
        fix: edit && { edits: [edit], safe: true },
      };
    }
  },
};
