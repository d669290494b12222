import { everyMatch, finding, type Hit } from '../../find.ts';
import type { Rule } from '../../rule.ts';

const range = /(?<![\d/.-])(?:19|20)\d{2}( ?[-–—] ?)(?:19|20)\d{2}(?![\d/])/gu;

/** Ranges of years are written in one way. */
export const khoangNamLan: Rule = {
  id: 'dau-cau/khoang-nam-lan',
  severity: 'info',
  about: {
    vi: {
      title: 'Khoảng năm viết nhiều kiểu',
      what: 'Khoảng năm ở đây viết “{chu}”, chỗ khác ({nhieu} chỗ) viết “{mau}”.',
      fix: 'Viết thống nhất một kiểu trong cả văn bản.',
    },
    en: {
      title: 'Ranges of years in several ways',
      what: 'The range is written "{chu}" here and as in "{mau}" in {nhieu} other places.',
      fix: 'Keep to one way in the whole paper.',
    },
  },
  examples: [
    {
      wrong: 'ket_thuc: Giai đoạn 2021-2025, nhiệm kỳ 2025-2030 và giai đoạn 2026 - 2030',
      right: 'ket_thuc: Giai đoạn 2021-2025, nhiệm kỳ 2025-2030 và giai đoạn 2026-2030',
      at: '2026 - 2030',
    },
    {
      wrong: 'ket_thuc: Giai đoạn 2021 – 2025, nhiệm kỳ 2025 - 2030, giai đoạn 2026 - 2031, số 12/2019-2020',
      right: 'ket_thuc: Giai đoạn 2021 - 2025, nhiệm kỳ 2025 - 2030, giai đoạn 2026 - 2031, số 12/2019-2020',
      at: '2021 – 2025',
    },
  ],
  *check({ prose }) {
    const ways = new Map<string, Hit[]>();
    for (const hit of everyMatch(prose, range)) {
      const way = hit.match[1] ?? '';
      ways.set(way, [...(ways.get(way) ?? []), hit]);
    }
    const [usual, ...odd] = [...ways.entries()].sort((a, b) => b[1].length - a[1].length);
    const [example] = usual?.[1] ?? [];
    if (!usual || !example) return;
    for (const [, hits] of odd) {
      for (const { piece, match } of hits) {
        const [chu] = match;
        const params = { chu, mau: example.match[0], nhieu: usual[1].length };
        const text = chu.replace(/ ?[-–—] ?/u, usual[0]);
        yield finding(piece, match.index, match.index + chu.length, params, { text, safe: false });
      }
    }
  },
};
