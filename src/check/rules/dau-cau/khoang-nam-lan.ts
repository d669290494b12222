import type { Edit } from '../../../base/fix.ts';
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
      what: 'Khoảng năm viết không thống nhất: “{chu}” ({it} chỗ) bên cạnh “{mau}” ({nhieu} chỗ).',
      fix: 'Viết thống nhất một kiểu trong cả văn bản.',
    },
    en: {
      title: 'Ranges of years in several ways',
      what: 'Ranges of years are written in several ways: "{chu}" ({it} times) beside "{mau}" ({nhieu} times).',
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
    const [usual, ...others] = [...ways.entries()].sort((a, b) => b[1].length - a[1].length);
    const odd = others.flatMap(([, hits]) => hits);
    const [first] = odd;
    const [example] = usual?.[1] ?? [];
    if (!usual || !first || !example) return;
    const { piece, match } = first;
    const edits = odd.map((hit) => {
      const from = hit.match.index + 4;
      return hit.piece.edit(from, from + (hit.match[1] ?? '').length, usual[0]);
    });
    const sound = edits.filter((edit): edit is Edit => edit !== undefined);
    const [chu] = match;
    const params = { chu, it: odd.length, mau: example.match[0], nhieu: usual[1].length };
    yield {
      ...finding(piece, match.index, match.index + chu.length, params),
      fix: sound.length === edits.length ? { edits: sound, safe: false } : undefined,
    };
  },
};
