import { pattern } from '../../../base/pattern.ts';
import { everyMatch, finding } from '../../find.ts';
import type { Rule } from '../../rule.ts';

/** Abbreviations that are fixed, by the forms that they are mistyped in: a D for Đ, stops between the letters. */
const fixed: ReadonlyMap<string, string> = new Map([
  ['T.U', 'TU'],
  ['T.Ư', 'TW'],
  ['U.B.N.D', 'UBND'],
  ['UB.ND', 'UBND'],
  ['H.Đ.N.D', 'HĐND'],
  ['HDND', 'HĐND'],
  ['BCSD', 'BCSĐ'],
  ['ND-CP', 'NĐ-CP'],
  ['QD-TTg', 'QĐ-TTg'],
  ['QD-UBND', 'QĐ-UBND'],
  ['QD-BNV', 'QĐ-BNV'],
  ['QD/TW', 'QĐ/TW'],
  ['QD/TU', 'QĐ/TU'],
  ['QDi/TW', 'QĐi/TW'],
]);

const typed = pattern(
  `(?<![\\p{L}\\d@.])(?:${[...fixed.keys()].map((each) => each.replaceAll('.', '\\.')).join('|')})(?!\\p{L}|\\.\\p{L})`,
  'gu',
);

/** A common abbreviation is written as everybody writes it. */
export const vietTatSai: Rule = {
  id: 'chinh-ta/viet-tat-sai',
  severity: 'warning',
  clause: { hd36: 'P-MI-18', hd05: 'P-MI-18' },
  certainty: 'likely',
  about: {
    vi: {
      title: 'Chữ viết tắt gõ sai',
      what: 'Chữ viết tắt “{chu}” viết đúng là “{dung}”.',
      fix: 'Sửa thành “{dung}”.',
    },
    en: {
      title: 'A mistyped abbreviation',
      what: 'The abbreviation "{chu}" is written "{dung}".',
      fix: 'Write "{dung}".',
    },
  },
  examples: [
    {
      wrong:
        'mo_dau: Căn cứ Nghị định số 30/2020/ND-CP và Quyết định số 12/QD-UBND, UBND xã ban hành Kế hoạch như sau',
      right:
        'mo_dau: Căn cứ Nghị định số 30/2020/NĐ-CP và Quyết định số 12/QĐ-UBND, UBND xã ban hành Kế hoạch như sau',
      at: ['ND-CP', 'QD-UBND'],
    },
    {
      wrong:
        'the_thuc: dang\nnoi_nhan:\n  - "TT: T.U, HĐND, UBND tỉnh"\n  - Chương trình số 03-CTr/BDVTU-BCSD',
      right:
        'the_thuc: dang\nnoi_nhan:\n  - "TT: TU, HĐND, UBND tỉnh"\n  - Chương trình số 03-CTr/BDVTU-BCSĐ',
      at: ['T.U', 'BCSD'],
    },
    {
      wrong: 'ket_thuc: Gửi qua hộp thư T.U@songthuong.vn, trang BCSD.vn, Thường trực HDND xã',
      right: 'ket_thuc: Gửi qua hộp thư T.U@songthuong.vn, trang BCSD.vn, Thường trực HĐND xã',
      at: 'HDND',
    },
  ],
  byParagraph: true,
  *check({ prose }) {
    for (const { piece, match } of everyMatch(prose, typed)) {
      const [chu] = match;
      if (piece.text.charAt(match.index + chu.length) === '@') continue;
      const dung = fixed.get(chu) ?? chu;
      yield finding(piece, match.index, match.index + chu.length, { chu, dung }, { text: dung, safe: true });
    }
  },
};
