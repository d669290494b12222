import { pattern } from '../../../base/pattern.ts';
import { isTime, timesIn } from '../../gio.ts';
import type { Rule } from '../../rule.ts';

/** Before a time of day, and not before a length of time. */
const at = pattern(String.raw`(?<!\p{L})(?:lúc|hồi|vào hồi)\s+$`, 'iu');
/** After a time of day: the day. */
const ofDay = pattern(String.raw`^,?\s*(?:ngày|sáng|chiều|tối|thứ|chủ nhật)(?!\p{L})`, 'iu');

/** Every time of day is on the clock. A length (`trong 48 giờ`) is none. */
export const gioKhongCo: Rule = {
  id: 'thoi-gian/gio-khong-co',
  severity: 'error',
  about: {
    vi: {
      title: 'Giờ, phút không có trên đồng hồ',
      what: 'Không có giờ này: "{gio}".',
      why: 'Một ngày có 24 giờ, một giờ có 60 phút.',
      fix: 'Sửa lại giờ hoặc phút.',
    },
    en: {
      title: 'A time that no clock shows',
      what: 'There is no such time: "{gio}".',
      why: 'A day has 24 hours, an hour 60 minutes.',
      fix: 'Correct the hour or the minutes.',
    },
  },
  examples: [
    {
      wrong: 'loai: giay-moi\nthoi_gian: 7 giờ 75 phút, ngày 20 tháng 8 năm 2026 (thứ Năm)',
      right: 'loai: giay-moi\nthoi_gian: 7 giờ 45 phút, ngày 20 tháng 8 năm 2026 (thứ Năm)',
      at: '7 giờ 75 phút',
    },
    {
      wrong:
        'noi_dung: Trực 48 giờ liên tục, báo cáo trong 24 giờ, họp giao ban lúc 25 giờ hoặc 7h60 hằng ngày',
      right:
        'noi_dung: Trực 48 giờ liên tục, báo cáo trong 24 giờ, họp giao ban lúc 5 giờ hoặc 7h00 hằng ngày',
      at: ['25 giờ', '7h60'],
    },
  ],
  byParagraph: true,
  *check({ prose }) {
    for (const { text, path, field, span } of prose) {
      const timed = field === 'thoi_gian';
      for (const time of timesIn(text, timed)) {
        if (isTime(time)) continue;
        const sure =
          timed ||
          time.minute !== undefined ||
          at.test(text.slice(Math.max(0, time.from - 12), time.from)) ||
          ofDay.test(text.slice(time.to, time.to + 20));
        if (!sure || (time.minute ?? 0) > 99) continue;
        const gio = text.slice(time.from, time.to);
        yield { span: span(time.from, time.to), path, params: { gio } };
      }
    }
  },
};
