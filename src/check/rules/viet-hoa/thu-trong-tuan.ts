import { pattern } from '../../../base/pattern.ts';
import { everyMatch, finding } from '../../find.ts';
import type { Rule } from '../../rule.ts';

const day = '(?:hai|ba|tư|năm|sáu|bảy)(?!\\p{L})';

/** A weekday, not the third of something: beside a date, in brackets of its own, after a time of day. */
const small = pattern(
  [
    `(?<=(?:\\d[/.-]\\d{1,4}|tháng \\d{1,2}(?: năm \\d{4})?)(?:,? \\(|, |\\()[Tt]hứ )${day}`,
    `(?<=(?:^|[(;–-] ?|, )[Tt]hứ )${day}(?=(?:,? ?\\(?| )(?:ngày )?\\d{1,2}(?:[/.-]\\d| tháng))`,
    `(?<=(?<!\\p{L})(?:sáng|chiều|tối|trưa|vào|từ) thứ )${day}(?=[,;.)]|$| (?:hằng|hàng|đến|đầu|cuối|tuần|ngày \\d|\\())`,
    `(?<=(?<!\\p{L})từ thứ (?:hai|Hai|ba|Ba) đến thứ )${day}`,
  ].join('|'),
  'gu',
);

/** The word of a weekday that tells which has a capital: thứ Hai. */
export const thuTrongTuan: Rule = {
  id: 'viet-hoa/thu-trong-tuan',
  severity: 'warning',
  clause: { nd30: 'ND30-II.V.8' },
  certainty: 'likely',
  about: {
    vi: {
      title: 'Thứ trong tuần',
      what: 'Tên ngày trong tuần viết hoa chữ chỉ ngày: “thứ {dung}”.',
      fix: 'Sửa “{chu}” thành “{dung}”.',
    },
    en: {
      title: 'Weekdays',
      what: 'A weekday has a capital: "thứ {dung}".',
      fix: 'Write "{dung}" for "{chu}".',
    },
  },
  examples: [
    {
      wrong: 'loai: giay-moi\nthoi_gian: 07 giờ 30 phút, ngày 22/02/2022 (thứ ba)',
      right: 'loai: giay-moi\nthoi_gian: 07 giờ 30 phút, ngày 22/02/2022 (thứ Ba)',
      at: 'ba',
    },
    {
      wrong: 'loai: giay-moi\nthoi_gian: 8 giờ 00 phút, thứ năm, ngày 20/8/2026',
      right: 'loai: giay-moi\nthoi_gian: 8 giờ 00 phút, thứ Năm, ngày 20/8/2026',
      at: 'năm',
    },
    {
      wrong:
        'ket_thuc: Họp giao ban sáng thứ hai hằng tuần; kỳ họp thứ ba, ngày 12/7/2026; lần thứ hai (2026); người thứ tư, vào năm thứ ba thực hiện',
      right:
        'ket_thuc: Họp giao ban sáng thứ Hai hằng tuần; kỳ họp thứ ba, ngày 12/7/2026; lần thứ hai (2026); người thứ tư, vào năm thứ ba thực hiện',
      at: 'hai',
    },
  ],
  byParagraph: true,
  *check({ prose }) {
    for (const { piece, match } of everyMatch(prose, small)) {
      const [chu] = match;
      const dung = chu.charAt(0).toUpperCase() + chu.slice(1);
      const params = { chu, dung };
      yield finding(piece, match.index, match.index + chu.length, params, { text: dung, safe: true });
    }
  },
};
