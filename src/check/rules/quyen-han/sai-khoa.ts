import { authoritiesOf } from '../../authority.ts';
import type { Rule } from '../../rule.ts';

/** An authority stands on a line of its own, before a collective or a head: never in a position or a name. */
export const saiKhoa: Rule = {
  id: 'quyen-han/sai-khoa',
  severity: 'error',
  clause: { nd30: 'ND30-I.II.7.b#KT', hd36: 'P-SIG-02', hd05: 'P-SIG-02' },
  certainty: 'sure',
  about: {
    vi: {
      title: 'Quyền hạn gõ vào chỗ của chức vụ, họ tên',
      what: '“{go}” gõ ở khoá {khoa}; quyền hạn này có khoá riêng là {dung}.',
      why: 'Gõ ở đây thì thiếu một dòng: dưới dòng quyền hạn phải là chức vụ của chính người ký.',
      fix: 'Chuyển sang khoá {dung}, không gõ chữ tắt; chuc_vu ghi chức vụ của người ký.',
    },
    en: {
      title: 'An authority typed as a position or a name',
      what: '"{go}" is typed under the key {khoa}; this authority has a key of its own, {dung}.',
      why: 'Typed here a line is missing: below the authority stands the position of the person who signs.',
      fix: 'Move it to {dung} without the abbreviation; chuc_vu holds the position of the signer.',
    },
  },
  examples: [
    {
      wrong: 'nguoi_ky: { thay_mat: Ủy ban nhân dân, chuc_vu: KT. Chủ tịch, ho_ten: Lò Thị Sao Mai }',
      right:
        'nguoi_ky: { thay_mat: Ủy ban nhân dân, ky_thay: Chủ tịch, chuc_vu: Phó Chủ tịch, ho_ten: Lò Thị Sao Mai }',
      at: 'KT.',
    },
    {
      wrong: 'the_thuc: dang\nnguoi_ky: { chuc_vu: T/L Ban Thường vụ, ho_ten: Lương Thục Anh }',
      right:
        'the_thuc: dang\nnguoi_ky: { thua_lenh: Ban Thường vụ, chuc_vu: Chánh Văn phòng, ho_ten: Lương Thục Anh }',
      at: 'T/L',
    },
  ],
  byParagraph: true,
  *check(paper) {
    for (const { piece, typed, from, to, key } of authoritiesOf(paper)) {
      if (piece.field === key) continue;
      yield {
        span: piece.span(from, to),
        path: piece.path,
        params: { go: typed, khoa: piece.field, dung: key },
      };
    }
  },
};
