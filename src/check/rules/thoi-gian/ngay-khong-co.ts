import { pattern } from '../../../base/pattern.ts';
import { datesIn, exists } from '../../ngay-trong-van.ts';
import type { Rule } from '../../rule.ts';

/** A month that no year has, where it cannot be a length of time (`6 tháng 15 ngày`). */
const month = pattern(
  String.raw`(?<!\p{L}|\d\s?)tháng\s+(?:00|0|1[3-9]|[2-9]\d)(?:\s?/\s?\d{4}|\s+năm\s+\d{4})(?!\d)`,
  'giu',
);
/** Places with marks of their own, as `Lưu: VT, 2.23.02`. */
const codes = new Set(['luu', 'noi_nhan', 'lien_he', 'nguoi_soan_thao']);

/** Every date in a text is in the calendar. */
export const ngayKhongCo: Rule = {
  id: 'thoi-gian/ngay-khong-co',
  severity: 'error',
  about: {
    vi: {
      title: 'Ngày, tháng không có trong lịch',
      what: 'Không có ngày, tháng này trong lịch: "{ngay}".',
      why: 'Người nhận không biết ngày đúng là ngày nào.',
      fix: 'Sửa lại ngày hoặc tháng.',
    },
    en: {
      title: 'A date that no calendar has',
      what: 'No calendar has this date: "{ngay}".',
      why: 'The reader cannot know which day is meant.',
      fix: 'Correct the day or the month.',
    },
  },
  examples: [
    {
      wrong: 'noi_dung: Gửi báo cáo về Sở Nội vụ trước ngày 31/4/2026',
      right: 'noi_dung: Gửi báo cáo về Sở Nội vụ trước ngày 30/4/2026',
      at: '31/4/2026',
    },
    {
      wrong:
        'noi_dung: |\n  - Sơ kết ngày 29 tháng 02 năm 2027.\n  - Họp ngày 31/6.\n  - Trong tháng 13/2026.',
      right:
        'noi_dung: |\n  - Sơ kết ngày 29 tháng 02 năm 2028.\n  - Họp ngày 30/6.\n  - Trong tháng 12/2026.',
      at: ['29 tháng 02 năm 2027', '31/6', 'tháng 13/2026'],
    },
    {
      wrong:
        'noi_dung: Từ ngày 30/02 đến ngày 05/3/2026, sau 6 tháng 15 ngày, theo Nghị định số 45/2020/NĐ-CP',
      right:
        'noi_dung: Từ ngày 28/02 đến ngày 05/3/2026, sau 6 tháng 15 ngày, theo Nghị định số 45/2020/NĐ-CP',
      at: '30/02',
    },
  ],
  byParagraph: true,
  *check({ prose }) {
    for (const { text, path, role, span } of prose) {
      if (codes.has(role)) continue;
      const dates = datesIn(text).filter((date) => !exists(date));
      const months = [...text.matchAll(month)]
        .map((match) => ({ from: match.index, to: match.index + match[0].length }))
        .filter(({ from, to }) => !dates.some((date) => date.from < to && from < date.to));
      for (const { from, to } of [...dates, ...months])
        yield { span: span(from, to), path, params: { ngay: text.slice(from, to) } };
    }
  },
};
