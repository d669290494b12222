import type { Pt } from '../base/units.ts';
import { cutWord, type Word } from './words.ts';

/** Widths are compared with this much grace, so that sums of fractions do not decide where a line ends. */
const grace: Pt = 0.01;

/** The words of one line, and whether a justified paragraph leaves it as it is. */
export interface BrokenLine {
  readonly words: readonly Word[];
  readonly open: boolean;
}

/**
 * Fills lines greedily. `rooms`: width of the first line and of the others, in points. Spaces at the end of a line hang
 * over its edge; a word wider than a line is cut between characters.
 */
export function breakLines(
  words: readonly Word[],
  rooms: { readonly first: Pt; readonly other: Pt },
): readonly BrokenLine[] {
  const lines: BrokenLine[] = [];
  let line: Word[] = [];
  let used = 0;
  const room = (): Pt => (lines.length === 0 ? rooms.first : rooms.other) + grace;
  const end = (open: boolean): void => {
    lines.push({ words: line, open });
    line = [];
    used = 0;
  };
  const place = (word: Word): void => {
    line.push(word);
    used += word.width + word.spaceWidth;
    if (word.last) end(true);
  };
  for (const word of words) {
    if (line.length > 0 && used + word.width > room()) end(false);
    if (word.width <= room()) {
      place(word);
      continue;
    }
    const [head, ...rest] = cutWord(word, room());
    if (head !== undefined) place(head);
    for (const piece of rest.length > 0 ? cutWord(joined(rest), rooms.other + grace) : []) {
      end(false);
      place(piece);
    }
  }
  if (line.length > 0 || lines.length === 0) end(true);
  return lines;
}

function joined(words: readonly Word[]): Word {
  return {
    parts: words.flatMap((word) => word.parts),
    width: words.reduce((sum, word) => sum + word.width, 0),
    spaces: words.at(-1)?.spaces ?? [],
    spaceWidth: words.at(-1)?.spaceWidth ?? 0,
    last: words.at(-1)?.last ?? false,
  };
}
