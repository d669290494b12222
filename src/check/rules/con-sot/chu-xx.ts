import { pattern } from '../../../base/pattern.ts';
import { everyMatch, finding } from '../../find.ts';
import type { Rule } from '../../rule.ts';

/**
 * `xx/xx/2026`, `15/xx/2026`, `xxx`; `ngày XX`, `số XX/`, `XX/XX`; `202x`, `20XX`. A Roman number (khoá XX) is none, nor is a
 * part of an address (`xx.vn`, `a@xx`).
 */
const slots = pattern(
  [
    '(?<![\\p{L}\\d@./-])(?:\\d{1,2}/)?x{2,}(?:[/.-](?:x{2,}|\\d{2,4}))*(?![\\p{L}\\d])(?!\\.\\p{Ll})',
    '(?<!\\p{L})(?:(?<=ngày )|(?<=số:? ))X{2,}(?:[/-]X{2,})*(?![\\p{L}\\d])',
    '(?<![\\p{L}\\d/])X{2,}/X{2,}(?:/X{2,})?(?![\\p{L}\\d])',
    '(?<![\\p{L}\\d/.])20(?:\\d[xX]|[xX]{2})(?![\\p{L}\\d])',
  ].join('|'),
  'gu',
);

const hint = /[xX]{2}|20\d[xX]/;

/** No `xx` stands where a number is wanted. */
export const chuXx: Rule = {
  id: 'con-sot/chu-xx',
  severity: 'error',
  about: {
    vi: {
      title: 'Chữ xx thay cho số chưa biết',
      what: '“{chu}” là chỗ chờ điền, chưa được thay bằng số thật.',
      fix: 'Điền số, ngày hoặc năm đúng.',
    },
    en: {
      title: 'xx in place of a number',
      what: '"{chu}" is a placeholder that no number has replaced.',
      fix: 'Write the number, the date or the year.',
    },
  },
  examples: [
    {
      wrong:
        'mo_dau: Căn cứ Quyết định số 45/QĐ-UBND ngày xx/xx/2026, Ủy ban nhân dân xã ban hành Kế hoạch như sau',
      right:
        'mo_dau: Căn cứ Quyết định số 45/QĐ-UBND ngày 05/02/2026, Ủy ban nhân dân xã ban hành Kế hoạch như sau',
      at: 'xx/xx/2026',
    },
    {
      wrong: 'trich_yeu: Tổ chức Ngày hội đọc sách năm 202x',
      right: 'trich_yeu: Tổ chức Ngày hội đọc sách năm 2026, chào mừng Đại hội Đảng bộ lần thứ XX',
      at: '202x',
    },
    {
      wrong: 'ket_thuc: Kinh phí xxx triệu đồng, quyết toán trước ngày XX tháng 12',
      right: 'ket_thuc: Kinh phí 20 triệu đồng, in khổ 20 x 30 cm, tải tại www.xx.vn, thế kỷ XX, khóa XXX',
      at: ['xxx', 'XX'],
    },
  ],
  byParagraph: true,
  *check({ prose }) {
    for (const { piece, match } of everyMatch(prose, slots, { hint })) {
      const [chu] = match;
      yield finding(piece, match.index, match.index + chu.length, { chu });
    }
  },
};
