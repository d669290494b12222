import { pattern } from '../../../base/pattern.ts';
import { datesIn } from '../../ngay-trong-van.ts';
import type { Rule } from '../../rule.ts';
import { citationsIn } from '../../vien-dan.ts';

/** `Luật Lưu trữ năm 2024 (ngày …`: a law whose year stands beside its day. */
const law = pattern(
  String.raw`(?<!\p{L})(?:Luật|Bộ luật|Pháp lệnh)\s+\p{Lu}[^.,;:()]{1,80}?\s+năm\s+(\d{4}),?\s+(?:(?:được\s+)?(?:Quốc hội\s+)?(?:thông qua|ban hành)\s+)?ngày\s+`,
  'gu',
);

/** The year inside a code, or beside the name of a law, is that of the day it is cited with. */
export const namKhacSo: Rule = {
  id: 'vien-dan/nam-khac-so',
  severity: 'warning',
  about: {
    vi: {
      title: 'Năm trong số hiệu khác năm của ngày ban hành',
      what: 'Văn bản được viện dẫn là của năm {nam}, nhưng đề ngày {ngay}.',
      why: 'Năm trong số hiệu, trong tên luật là năm ban hành.',
      fix: 'Đối chiếu với văn bản được viện dẫn.',
    },
    en: {
      title: 'A code of one year with a date of another',
      what: 'The cited paper is of {nam}, but dated {ngay}.',
      why: 'The year in a code or in the name of a law is the year of issue.',
      fix: 'Look it up in the cited paper.',
    },
  },
  examples: [
    {
      wrong:
        'mo_dau: Thực hiện Nghị định số 59/2023/NĐ-CP ngày 14/8/2022 của Chính phủ, UBND xã ban hành Kế hoạch',
      right:
        'mo_dau: Thực hiện Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ, UBND xã ban hành Kế hoạch',
      at: '14/8/2022',
    },
    {
      wrong:
        'noi_dung: Luật Lưu trữ năm 2024 ngày 21/6/2023; Luật Đất đai năm 2024 có hiệu lực từ ngày 01/8/2025',
      right:
        'noi_dung: Luật Lưu trữ năm 2024 ngày 21/6/2024; Luật Đất đai năm 2024 có hiệu lực từ ngày 01/8/2025',
      at: '21/6/2023',
    },
  ],
  byParagraph: true,
  *check({ prose }) {
    for (const { text, path, span } of prose) {
      const laws = new Map(
        [...text.matchAll(law)].map(({ 0: whole, 1: year, index }) => [index + whole.length, Number(year)]),
      );
      const cited = [
        ...citationsIn(text).map(({ nam, ngay }) => ({ nam, ngay })),
        ...datesIn(text).map((ngay) => ({ nam: laws.get(ngay.from), ngay })),
      ];
      for (const { nam, ngay } of cited) {
        if (nam === undefined || ngay?.year === undefined || ngay.year === nam) continue;
        const params = { nam, ngay: text.slice(ngay.from, ngay.to) };
        yield { span: span(ngay.from, ngay.to), path, params };
      }
    }
  },
};
