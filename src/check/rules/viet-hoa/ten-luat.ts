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

const longestFirst = [...known.keys()].sort((a, b) => b.length - a.length);
const longest = longestFirst[0]?.length ?? 0;

/**
 * Before what may be a name: a capital `Luật`, or the `bộ` of a `bộ luật`. `pháp luật đất đai` and `luật đất đai` in
 * general are no names. The names themselves are no pattern, which would cost more to compile than all papers to read.
 */
const beginning = pattern(String.raw`(?<!\p{L})(?:L[uU][ậẬ][tT] |[bB][ộỘ] (?=[lL][uU][ậẬ][tT] ))`, 'gu');
const letter = pattern(String.raw`\p{L}`, 'u');

/** The longest name that begins at a place, as typed. */
function nameAt(text: string, from: number): string | undefined {
  const small = text.slice(from, from + longest).toLowerCase();
  const name = longestFirst.find(
    (each) => small.startsWith(each) && !letter.test(text.charAt(from + each.length)),
  );
  return name && text.slice(from, from + name.length);
}

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
    for (const { piece, match } of everyMatch(prose, beginning)) {
      const chu = nameAt(piece.text, match.index);
      const dung = chu && known.get(chu.toLowerCase());
      if (!chu || !dung || chu === dung || chu === chu.toUpperCase()) continue;
      yield finding(piece, match.index, match.index + chu.length, { chu, dung }, { text: dung, safe: true });
    }
  },
};
