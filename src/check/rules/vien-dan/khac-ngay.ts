import { exists, lastDay } from '../../ngay-trong-van.ts';
import type { Rule } from '../../rule.ts';
import { type Citation, citationsIn, codeOf, sameIssuer } from '../../vien-dan.ts';

/**
 * Whether two mentions of one number and code can only be of one paper. Numbers begin anew every year (state) or term
 * (party), so that dates of two years are two papers unless the rest is the same.
 */
function onePaper(a: Citation, b: Citation): boolean {
  const kinds = [a.loai, b.loai].map((loai) => loai?.toLowerCase());
  if (kinds[0] !== kinds[1] && !kinds.includes(undefined)) return false;
  if (!sameIssuer(a.co_quan, b.co_quan)) return false;
  if (a.nam !== undefined || a.ngay?.year === b.ngay?.year) return true;
  if (a.ngay?.day === b.ngay?.day && a.ngay?.month === b.ngay?.month) return true;
  return a.ve === b.ve && a.ve.split(' ').length >= 6;
}

/** Wherever a paper is cited, it has the same date. */
export const khacNgay: Rule = {
  id: 'vien-dan/khac-ngay',
  severity: 'error',
  about: {
    vi: {
      title: 'Một văn bản viện dẫn với hai ngày khác nhau',
      what: 'Văn bản số {so} ở đây đề ngày {ngay}, ở trên đề ngày {truoc}.',
      why: 'Một văn bản chỉ có một ngày: một trong hai chỗ viết sai.',
      fix: 'Đối chiếu với văn bản được viện dẫn.',
    },
    en: {
      title: 'One cited paper with two dates',
      what: '{so} is dated {ngay} here and {truoc} above.',
      why: 'A paper has one date: one of the two places is wrong.',
      fix: 'Look it up in the cited paper.',
    },
  },
  examples: [
    {
      wrong: `noi_dung: |
  - Quyết định số 23-QĐ/TW ngày 30/7/2021 của Bộ Chính trị về quy chế công tác dân vận;
  - thực hiện Quyết định số 23-QĐ/TW ngày 30/6/2021 của Bộ Chính trị.`,
      right: `noi_dung: |
  - Quyết định số 23-QĐ/TW ngày 30/7/2021 của Bộ Chính trị về quy chế công tác dân vận;
  - thực hiện Quyết định số 23-QĐ/TW ngày 30 tháng 7 năm 2021 của Bộ Chính trị.`,
      at: '30/6/2021',
    },
    {
      wrong: `noi_dung: |
  - Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND xã Khe Vạc về đọc sách;
  - Kế hoạch số 12/KH-UBND ngày 09/02/2026 của UBND xã Nà Phai về trồng cây;
  - Kế hoạch số 12/KH-UBND ngày 07/01/2025 của UBND xã Khe Vạc về trồng cây;
  - Nghị định số 59/2023/NĐ-CP ngày 14/8/2023; Nghị định số 59/2023/NĐ-CP ngày 14/8/2022.`,
      right: `noi_dung: |
  - Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND xã Khe Vạc về đọc sách;
  - Kế hoạch số 12/KH-UBND ngày 09/02/2026 của UBND xã Nà Phai về trồng cây;
  - Kế hoạch số 12/KH-UBND ngày 07/01/2025 của UBND xã Khe Vạc về trồng cây;
  - Nghị định số 59/2023/NĐ-CP ngày 14/8/2023; Nghị định số 59/2023/NĐ-CP ngày 14/8/2023.`,
      at: '14/8/2022',
    },
  ],
  *check({ prose }) {
    const seen = new Map<string, { citation: Citation; day: string }[]>();
    for (const { text, path, span } of prose) {
      for (const citation of citationsIn(text)) {
        const { ngay, typed } = citation;
        if (ngay?.year === undefined || !exists(ngay)) continue;
        const day = text.slice(ngay.from, ngay.to);
        const others = seen.get(codeOf(citation)) ?? [];
        const other = others.find((each) => onePaper(each.citation, citation));
        if (!other) seen.set(codeOf(citation), [...others.slice(0, 8), { citation, day }]);
        else if (lastDay(other.citation.ngay ?? {}) !== lastDay(ngay)) {
          const params = { so: typed, ngay: day, truoc: other.day };
          yield { span: span(ngay.from, ngay.to), path, params };
        }
      }
    }
  },
};
