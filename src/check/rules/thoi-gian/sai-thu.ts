import { daysInMonth, weekday } from '../../../base/weekday.ts';
import type { Rule } from '../../rule.ts';

const day = /(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy)|chủ\s+nhật)/iu.source;
const date = /(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})|(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/u
  .source;
/** `22/02/2022 (thứ ba)`, `ngày 22 tháng 02 năm 2022, thứ ba`. */
const after = new RegExp(`(?:${date})(?:,\\s*|\\s*\\(\\s*)(${day})(?!\\p{L})`, 'giu');
/** `thứ ba, ngày 22/02/2022`, `thứ ba (22/02/2022)`. */
const before = new RegExp(`(?<!\\p{L})(${day})(?:\\s*,\\s*|\\s*\\(\\s*|\\s+)(?:ngày\\s+)?(?:${date})`, 'giu');

/** The weekday beside a whole date is that date's. */
export const saiThu: Rule = {
  id: 'thoi-gian/sai-thu',
  severity: 'error',
  about: {
    vi: {
      title: 'Thứ trong tuần không khớp với ngày',
      what: 'Ngày {ngay} là {dung}, không phải {thu}.',
      why: 'Người nhận không biết phải theo thứ hay theo ngày.',
      fix: 'Sửa lại thứ hoặc ngày cho khớp.',
    },
    en: {
      title: 'A weekday that is not the date’s',
      what: '{ngay} is {dung}, not {thu}.',
      why: 'The reader cannot know whether the weekday or the date is meant.',
      fix: 'Correct the weekday or the date.',
    },
  },
  examples: [
    {
      wrong: 'mo_dau: Hội nghị tổ chức ngày 22/02/2022 (thứ Tư), UBND xã ban hành Kế hoạch như sau',
      right: 'mo_dau: Hội nghị tổ chức ngày 22/02/2022 (thứ Ba), UBND xã ban hành Kế hoạch như sau',
      at: 'thứ Tư',
    },
    {
      wrong: 'mo_dau: Họp lúc 8 giờ 00, thứ Sáu ngày 28 tháng 7 năm 2026',
      right: 'mo_dau: Họp lúc 8 giờ 00, thứ Ba ngày 28 tháng 7 năm 2026',
      at: 'thứ Sáu',
    },
  ],
  *check({ prose }) {
    for (const piece of prose) {
      for (const match of [...piece.text.matchAll(after), ...piece.text.matchAll(before)]) {
        const groups = match.slice(1).filter((group) => group !== undefined);
        const typed = groups.find((group) => !/^\d/.test(group)) ?? '';
        const [d = 0, m = 0, y = 0] = groups.filter((group) => group !== typed).map(Number);
        if (m < 1 || m > 12 || d < 1 || d > daysInMonth(y, m)) continue;
        const right = weekday({ year: y, month: m, day: d }) ?? '';
        if (right.toLowerCase() === typed.replace(/\s+/g, ' ').toLowerCase()) continue;
        const from = match.index + match[0].indexOf(typed);
        const edit = piece.edit(from, from + typed.length, right);
        yield {
          span: piece.span(from, from + typed.length),
          path: piece.path,
          params: { ngay: `${d}/${m}/${y}`, dung: right, thu: typed },
          fix: edit && { edits: [edit], safe: false },
        };
      }
    }
  },
};
