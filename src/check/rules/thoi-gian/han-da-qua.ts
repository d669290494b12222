import { pattern } from '../../../base/pattern.ts';
import { datesIn, exists, lastDay } from '../../ngay-trong-van.ts';
import type { Rule } from '../../rule.ts';

/** What makes a day a deadline: something is to be handed in, or the words say so themselves. */
const deadline = pattern(
  String.raw`(?:(?<!\p{L})(?:gửi|nộp|báo cáo|hoàn thành|đăng ký|trình|tổng hợp)(?!\p{L})[^.;]{0,120}?(?:trước|chậm nhất(?: là)?(?: đến)?|muộn nhất(?: là)?|hạn cuối(?: là)?|xong trong)|(?<!\p{L})(?:chậm nhất|muộn nhất|hạn cuối|hạn chót|thời hạn)(?: là)?(?: đến)?(?: hết)?)\s+ngày\s+$`,
  'iu',
);
/** What every deadline says, in words that cost little to look for. */
const hint = /trước|chậm nhất|muộn nhất|hạn cuối|xong trong|hạn chót|thời hạn/i;
/** Told as something that was: a report of it, not an order. */
const past = pattern(
  String.raw`(?<!\p{L})(?:đã|được ban hành|thành lập|phát sinh|ban hành|có hiệu lực|tồn tại|cấp|sinh)(?!\p{L})`,
  'iu',
);

/** A deadline lies on the day of the paper or after it. */
export const hanDaQua: Rule = {
  id: 'thoi-gian/han-da-qua',
  severity: 'warning',
  about: {
    vi: {
      title: 'Thời hạn đã qua khi văn bản được ban hành',
      what: 'Thời hạn {han} đã qua vào ngày ban hành văn bản ({ngay}).',
      why: 'Người nhận không thể làm kịp; thường là năm cũ còn sót lại.',
      fix: 'Sửa lại thời hạn hoặc ngày ban hành.',
    },
    en: {
      title: 'A deadline that is over when the paper is issued',
      what: 'The deadline {han} is over on the day of the paper ({ngay}).',
      why: 'Nobody can meet it; most often the year is left over from an older paper.',
      fix: 'Correct the deadline or the paper’s date.',
    },
  },
  examples: [
    {
      wrong: 'noi_dung: Các thôn gửi báo cáo về UBND xã trước ngày 25/5/2025',
      right: 'noi_dung: Các thôn gửi báo cáo về UBND xã trước ngày 25/5/2026',
      at: '25/5/2025',
    },
    {
      wrong: 'noi_dung: Danh sách đăng ký gửi về Văn phòng, chậm nhất là ngày 02 tháng 3 năm 2026',
      right: 'noi_dung: Danh sách đăng ký gửi về Văn phòng, chậm nhất là ngày 20 tháng 3 năm 2026',
      at: '02 tháng 3 năm 2026',
    },
    {
      wrong: `noi_dung: |
  - Rà soát văn bản đã ban hành trước ngày 01/7/2025, hoàn thành trước ngày 30/6/2025.
  - Hộ gia đình có đất sử dụng ổn định trước ngày 15/10/1993.
  - Xã đã hoàn thành việc rà soát trước ngày 31/12/2025.`,
      right: `noi_dung: |
  - Rà soát văn bản đã ban hành trước ngày 01/7/2025, hoàn thành trước ngày 30/6/2026.
  - Hộ gia đình có đất sử dụng ổn định trước ngày 15/10/1993.
  - Xã đã hoàn thành việc rà soát trước ngày 31/12/2025.`,
      at: '30/6/2025',
    },
  ],
  byParagraph: true,
  *check({ prose, ngay }) {
    const { year, month, day } = ngay;
    if (year === undefined) return;
    const issued = (year * 13 + (month ?? 0)) * 32 + (day ?? 0);
    for (const { text, path, span } of prose) {
      for (const date of datesIn(text)) {
        if (date.year === undefined || !exists(date) || (lastDay(date) ?? 0) >= issued) continue;
        const lead = text.slice(Math.max(0, date.from - 200), date.from);
        const match = hint.test(lead) ? deadline.exec(lead) : null;
        if (!match || past.test(clauseBefore(lead, match.index)) || past.test(match[0])) continue;
        const han = text.slice(date.from, date.to);
        const params = { han, ngay: [day, month, year].filter((part) => part !== undefined).join('/') };
        yield { span: span(date.from, date.to), path, params };
      }
    }
  },
};

/** What stands before a place in the same clause. */
function clauseBefore(text: string, at: number): string {
  return /[^,;.]*$/.exec(text.slice(0, at))?.[0] ?? '';
}
