import { authoritiesOf } from '../../authority.ts';
import type { Rule } from '../../rule.ts';

/** State papers write `TM.` `KT.` `TL.`, party papers `T/M` `K/T` `T/L`; danvan writes them by itself. */
export const quyenHanTraiTheThuc: Rule = {
  id: 'quyen-han/trai-the-thuc',
  severity: 'error',
  clause: { nd30: 'ND30-I.II.7.đ', hd36: 'P-SIG-02', hd05: 'P-SIG-02' },
  certainty: 'sure',
  about: {
    vi: {
      title: 'Quyền hạn viết sai kiểu',
      what: '“{go}” không phải cách viết của thể thức này; phải là “{dung}”.',
      why: 'Văn bản nhà nước viết TM. KT. TL.; văn bản của Đảng viết T/M K/T T/L.',
      fix: 'Xoá chữ tắt: danvan tự viết.',
    },
    en: {
      title: 'Authority abbreviated in another style',
      what: '"{go}" is not how this style writes it; it is "{dung}".',
      why: 'State papers write TM. KT. TL.; party papers T/M K/T T/L.',
      fix: 'Delete the abbreviation: danvan writes it.',
    },
  },
  examples: [
    {
      wrong: 'nguoi_ky: { thay_mat: T/M Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: Lò Thị Sao Mai }',
      right: 'nguoi_ky: { thay_mat: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: Lò Thị Sao Mai }',
      at: 'T/M',
    },
    {
      wrong:
        'the_thuc: dang\nnguoi_ky: { ky_thay: KT. Trưởng ban, chuc_vu: Phó Trưởng ban, ho_ten: Lương Thục Anh }',
      right:
        'the_thuc: dang\nnguoi_ky: { ky_thay: Trưởng ban, chuc_vu: Phó Trưởng ban, ho_ten: Lương Thục Anh }',
      at: 'KT.',
    },
  ],
  byParagraph: true,
  *check(paper) {
    for (const { piece, typed, from, to, rest, key, right } of authoritiesOf(paper)) {
      if (piece.field !== key || right === undefined || typed === right) continue;
      const edit = piece.edit(from, rest, '');
      yield {
        span: piece.span(from, to),
        path: piece.path,
        params: { go: typed, dung: right },
        fix: edit && { edits: [edit], safe: true },
      };
    }
  },
};
