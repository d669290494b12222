import { pattern } from '../../../base/pattern.ts';
import { everyMatch, finding } from '../../find.ts';
import type { Rule } from '../../rule.ts';
import { codes, laws } from '../../words/laws.ts';

const known: ReadonlyMap<string, string> = new Map(
  [...laws.map((name) => `Luật ${name}`), ...codes.map((name) => `Bộ luật ${name}`)].map((name) => [
    name.toLowerCase(),
    name,
  ]),
);

const longestFirst = [...known.keys()].sort((a, b) => b.length - a.length).join('|');

/** A capital `Luật`, or a `bộ luật`. `pháp luật đất đai` and `luật đất đai` in general are no names. */
const cited = pattern(`(?<!\\p{L})(?:${longestFirst})(?!\\p{L})`, 'giu');

const hint = /L[uU][ậẬ][tT] |[bB][ộỘ] [lL][uU][ậẬ][tT] /;

/** The name of a law has a capital on its first syllable. */
export const tenLuat: Rule = {
  id: 'viet-hoa/ten-luat',
  severity: 'warning',
  clause: { nd30: 'ND30-II.V.6' },
  certainty: 'likely',
  about: {
    vi: {
      title: 'Viết hoa tên luật, bộ luật',
      what: 'Viết “{dung}”: chữ đầu của tên luật viết hoa.',
      fix: 'Sửa “{chu}” thành “{dung}”.',
    },
    en: {
      title: 'Names of laws',
      what: 'It is written "{dung}": the name of a law begins with a capital.',
      fix: 'Write "{dung}" for "{chu}".',
    },
  },
  examples: [
    {
      wrong:
        'mo_dau: Thực hiện Luật thực hiện dân chủ ở cơ sở và bộ luật dân sự, UBND xã ban hành Kế hoạch như sau',
      right:
        'mo_dau: Thực hiện Luật Thực hiện dân chủ ở cơ sở và Bộ luật Dân sự, UBND xã ban hành Kế hoạch như sau',
      at: ['Luật thực hiện dân chủ ở cơ sở', 'bộ luật dân sự'],
    },
    {
      wrong: 'can_cu:\n  - Căn cứ Luật đất đai ngày 18 tháng 01 năm 2024',
      right: 'can_cu:\n  - Căn cứ Luật Đất đai ngày 18 tháng 01 năm 2024',
      at: 'Luật đất đai',
    },
    {
      wrong: 'ket_thuc: Thực hiện bộ luật Lao động',
      right: 'ket_thuc: Thực hiện Bộ luật Lao động',
      at: 'bộ luật Lao động',
    },
    {
      wrong: 'ket_thuc: Tuyên truyền Luật phòng, chống thiên tai',
      right: 'ket_thuc: Tuyên truyền Luật Phòng, chống thiên tai',
      at: 'Luật phòng, chống thiên tai',
    },
    {
      wrong:
        'ket_thuc: Tuyên truyền pháp luật đất đai, luật đất đai, LUẬT ĐẤT ĐAI và Luật bầu cử đại biểu Quốc hội',
      right:
        'ket_thuc: Tuyên truyền pháp luật đất đai, luật đất đai, LUẬT ĐẤT ĐAI và Luật Bầu cử đại biểu Quốc hội',
      at: 'Luật bầu cử đại biểu Quốc hội',
    },
  ],
  byParagraph: true,
  *check({ prose }) {
    for (const { piece, match } of everyMatch(prose, cited, { hint })) {
      const [chu] = match;
      const dung = known.get(chu.toLowerCase()) ?? chu;
      if (chu === dung || chu.startsWith('luật') || chu === chu.toUpperCase()) continue;
      const params = { chu, dung };
      yield finding(piece, match.index, match.index + chu.length, params, { text: dung, safe: true });
    }
  },
};
