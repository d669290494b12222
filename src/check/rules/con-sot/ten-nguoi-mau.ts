import { pattern } from '../../../base/pattern.ts';
import { everyMatch, finding } from '../../find.ts';
import type { Rule } from '../../rule.ts';

/** A name that ends in a lone letter which is no Vietnamese syllable; or the words of the slot itself. */
const asName = pattern(
  String.raw`^(?:\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)* (?:[AĐ]|[B-DF-HJ-NP-TV-XZ])|họ (?:và )?tên.*|tên người ký|ký tên)$`,
  'giu',
);
const inLine = pattern(
  String.raw`(?<!\p{L})(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Đỗ|Lý) (?:Văn|Thị) [A-DXYZ](?![\p{L}\d])`,
  'gu',
);

/** Parts that tell facts of this paper: an example told in the body may well be about Nguyễn Văn A. */
const prosaic = new Set(['noi_dung', 'phu_luc', 'mo_dau', 'ket_thuc', 'luu_y']);

/** Who signs, presides or is invited has a name of their own. */
export const tenNguoiMau: Rule = {
  id: 'con-sot/ten-nguoi-mau',
  severity: 'error',
  about: {
    vi: {
      title: 'Tên người mẫu chưa thay',
      what: '“{ten}” là tên mẫu, chưa phải họ tên thật.',
      fix: 'Ghi họ tên đầy đủ; chưa biết người ký thì ghi ho_ten: ~ để in chỗ trống.',
    },
    en: {
      title: 'A sample name',
      what: '"{ten}" is a sample, nobody’s name.',
      fix: 'Write the full name; where the signer is not known write ho_ten: ~ for a blank.',
    },
  },
  examples: [
    {
      wrong: 'nguoi_ky: { thay_mat: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: Nguyễn Văn A }',
      right: 'nguoi_ky: { thay_mat: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: Nguyễn Văn Ái }',
      at: 'Nguyễn Văn A',
    },
    {
      wrong: 'loai: giay-moi\nchu_tri: Ông Trần Văn B, Phó Chủ tịch Ủy ban nhân dân xã',
      right: 'loai: giay-moi\nchu_tri: Bà H Yă Niê Ý, Phó Chủ tịch Ủy ban nhân dân xã',
      at: 'Trần Văn B',
    },
    {
      wrong: 'nguoi_ky: { thay_mat: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: Họ và tên người ký }',
      right:
        'nguoi_ky: { thay_mat: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: Lê Thị Y }\nket_thuc: "Ghi như mẫu: ông Nguyễn Văn A, thôn Khe Ngàn"',
      at: 'Họ và tên người ký',
    },
  ],
  byParagraph: true,
  *check({ prose }) {
    const names = prose.filter(({ field }) => field === 'ho_ten');
    const lines = prose.filter(({ field, role }) => field !== 'ho_ten' && !prosaic.has(role));
    for (const { piece, match } of [...everyMatch(names, asName), ...everyMatch(lines, inLine)]) {
      const [ten] = match;
      yield finding(piece, match.index, match.index + ten.length, { ten });
    }
  },
};
