import { pattern } from '../../../base/pattern.ts';
import { weekday } from '../../../base/weekday.ts';
import { datesIn, exists, safeYear } from '../../ngay-trong-van.ts';
import type { Rule } from '../../rule.ts';

const day = String.raw`(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\s+nhật)(?![\p{L}\d])`;
/** `22/02/2022 (thứ ba)`, `ngày 22 tháng 02 năm 2022, thứ ba`, `22/6 (sáng thứ Hai)`. */
const after = pattern(`^(?:,\\s*|\\s*\\(\\s*)(?:(?:sáng|chiều|tối)\\s+)?(${day})`, 'iu');
/** `thứ ba, ngày 22/02/2022`, `thứ ba (22/02/2022)`, `Chủ nhật 14/6`. */
const before = pattern(`(${day})(?:\\s*,\\s*|\\s*\\(\\s*|\\s+)(?:ngày\\s+)?$`, 'iu');
/** What is counted, and not a day of the week: `phiên họp thứ Sáu, ngày …`. */
const counted = /(?:lần|kỳ họp|phiên họp|hội nghị|đại hội|đợt|kho[áa]|khóa|bài|tổ|số|lớp)\s+$/iu;

const digits: Readonly<Record<string, string>> = { 2: 'hai', 3: 'ba', 4: 'tư', 5: 'năm', 6: 'sáu', 7: 'bảy' };

function spelt(typed: string): string {
  return typed
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/\d$/, (figure) => digits[figure] ?? figure);
}

interface Named {
  readonly from: number;
  readonly typed: string;
}

/** The weekday beside text[from, to). */
function named(text: string, from: number, to: number): readonly Named[] {
  const ahead = after.exec(text.slice(to, to + 40));
  const start = Math.max(0, from - 40);
  const behind = before.exec(text.slice(start, from));
  const found: Named[] = [];
  if (behind?.[1] && !counted.test(text.slice(0, start + behind.index).slice(-12)))
    found.push({ from: start + behind.index, typed: behind[1] });
  if (ahead?.[1]) found.push({ from: to + ahead[0].length - ahead[1].length, typed: ahead[1] });
  return found;
}

/** The weekday beside a date is that date's. A date without a year counts where the year cannot be another. */
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
    {
      wrong: 'noi_dung: |\n  - Khai mạc lúc 7 giờ 30, Chủ nhật 15/6.\n  - Bế mạc ngày 19/6 (chiều thứ Năm).',
      right: 'noi_dung: |\n  - Khai mạc lúc 7 giờ 30, thứ Hai 15/6.\n  - Bế mạc ngày 19/6 (chiều thứ Sáu).',
      at: ['Chủ nhật', 'thứ Năm'],
    },
    {
      wrong: 'noi_dung: Từ thứ 2, ngày 23/6 đến thứ Sáu, ngày 26/6/2026',
      right: 'noi_dung: Từ thứ Ba, ngày 23/6 đến thứ Sáu, ngày 26/6/2026',
      at: 'thứ 2',
    },
    {
      wrong:
        'noi_dung: |\n  - Phiên họp thứ Sáu, ngày 28/7/2026 (thứ Hai).\n  - Như Chủ nhật 14/3 năm ngoái.',
      right: 'noi_dung: |\n  - Phiên họp thứ Sáu, ngày 28/7/2026 (thứ Ba).\n  - Như Chủ nhật 14/3 năm ngoái.',
      at: 'thứ Hai',
    },
  ],
  *check({ prose, ngay }) {
    const enumerates = prose.some(({ text }) => /thứ nhất/iu.test(text));
    for (const piece of prose) {
      const { text } = piece;
      for (const date of datesIn(text)) {
        const year = safeYear(date, ngay, text);
        if (year === undefined || !exists({ ...date, year })) continue;
        const right = weekday({ ...date, year }) ?? '';
        for (const { from, typed } of named(text, date.from, date.to)) {
          if (spelt(typed) === right.toLowerCase()) continue;
          if (enumerates && /^\s*,/.test(text.slice(from + typed.length))) continue;
          const edit = piece.edit(from, from + typed.length, right);
          yield {
            span: piece.span(from, from + typed.length),
            path: piece.path,
            params: { ngay: `${date.day}/${date.month}/${year}`, dung: right, thu: typed },
            fix: edit && { edits: [edit], safe: false },
          };
        }
      }
    }
  },
};
