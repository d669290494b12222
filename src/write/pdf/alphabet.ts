import { smallLetters } from '../../face/vietnamese.ts';

const digits = '0123456789';
/** Those that names and `Ông` begin with: the others head few words of running text. */
const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZĐÔ';

const codesOf = (text: string): readonly number[] => [...text].map((letter) => letter.codePointAt(0) ?? 0);
const alphabet = codesOf(smallLetters.join('') + capitals);
const numerals = codesOf(digits);

/** A cut that prints so many letters of the alphabet prints running text, and will soon have printed them all. */
const running = 40;

/**
 * Letters with those that papers like this one print beside them: all digits where there is one, the whole alphabet of
 * Vietnamese where there is running text. A few glyphs more make papers of a batch, which differ in a name or a number,
 * share their faces whole.
 */
export function withNeighbours(wanted: ReadonlySet<number>): ReadonlySet<number> {
  const all = new Set(wanted);
  const some = numerals.some((code) => wanted.has(code));
  if (some) for (const code of numerals) all.add(code);
  let printed = 0;
  for (const code of alphabet) if (wanted.has(code)) printed += 1;
  if (printed >= running) for (const code of alphabet) all.add(code);
  return all;
}
