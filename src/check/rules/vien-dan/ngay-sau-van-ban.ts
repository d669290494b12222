import { pattern } from '../../../base/pattern.ts';
import { datesIn, exists, lastDay } from '../../ngay-trong-van.ts';
import type { Rule } from '../../rule.ts';
import { citationsIn } from '../../vien-dan.ts';

/** `Luật Lưu trữ ngày 21 tháng 6 năm 2024`: a law is cited by its name and date. */
const law = pattern(
  String.raw`(?<!\p{L})(?:Luật|Bộ luật|Pháp lệnh)\s+\p{Lu}[^.,;:()]{1,80}?\s+ngày\s+`,
  'gu',
);
const otherDay = pattern(
  String.raw`(?<!\p{L})(?:từ|trước|sau|đến|vào|hiệu lực|thi hành|gửi|báo cáo|hoàn thành|trong)(?!\p{L})`,
  'iu',
);

/** A paper cites what was there before it. */
export const ngaySauVanBan: Rule = {
  id: 'vien-dan/ngay-sau-van-ban',
  severity: 'error',
  about: {
    vi: {
      title: 'Viện dẫn văn bản có ngày sau văn bản này',
      what: 'Văn bản được viện dẫn đề ngày {ngay}, sau ngày ban hành văn bản này ({ban_hanh}).',
      why: 'Không thể viện dẫn văn bản chưa ban hành: một trong hai ngày viết sai.',
      fix: 'Đối chiếu với văn bản được viện dẫn.',
    },
    en: {
      title: 'A cited paper dated after this one',
      what: 'The cited paper is dated {ngay}, this one {ban_hanh}.',
      why: 'What is not issued yet cannot be cited: one of the two dates is wrong.',
      fix: 'Look it up in the cited paper.',
    },
  },
  examples: [
    {
      wrong:
        'mo_dau: Căn cứ Kế hoạch số 141-KH/BDVTU ngày 27/12/2026 của Ban Dân vận Tỉnh ủy về công tác dân vận',
      right:
        'mo_dau: Căn cứ Kế hoạch số 141-KH/BDVTU ngày 27/12/2025 của Ban Dân vận Tỉnh ủy về công tác dân vận',
      at: '27/12/2026',
    },
    {
      wrong: `ngay: 2026-03
can_cu:
  - Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2028
mo_dau: Thực hiện Quyết định số 12/QĐ-UBND ngày 31/3/2026, triển khai Luật Đất đai có hiệu lực từ ngày 01/8/2026`,
      right: `ngay: 2026-03
can_cu:
  - Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024
mo_dau: Thực hiện Quyết định số 12/QĐ-UBND ngày 31/3/2026, triển khai Luật Đất đai có hiệu lực từ ngày 01/8/2026`,
      at: '21 tháng 6 năm 2028',
    },
  ],
  byParagraph: true,
  *check({ prose, ngay }) {
    const issued = lastDay(ngay);
    if (issued === undefined) return;
    for (const { text, path, span } of prose) {
      const named = [...text.matchAll(law)].filter(([whole]) => !otherDay.test(whole));
      const ends = new Set(named.map(({ 0: whole, index }) => index + whole.length));
      const laws = datesIn(text).filter(({ from }) => ends.has(from));
      for (const date of [...citationsIn(text).map((each) => each.ngay), ...laws]) {
        if (date?.year === undefined || !exists(date) || (lastDay(date) ?? 0) <= issued) continue;
        const ban_hanh = [ngay.day, ngay.month, ngay.year].filter((part) => part !== undefined).join('/');
        const params = { ngay: text.slice(date.from, date.to), ban_hanh };
        yield { span: span(date.from, date.to), path, params };
      }
    }
  },
};
