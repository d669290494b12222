import type { Inline, Rich, Text } from '../base/inline.ts';
import { plain, text } from '../base/inline.ts';
import type { Twips } from '../base/units.ts';
import { type Joint, jointsOf } from './joints.ts';
import { type Word, wordsOf } from './measure.ts';

/** What a line end costs beside the unevenness of the lines, in squares of the width. */
const cost: Readonly<Record<Joint, number>> = {
  never: Number.POSITIVE_INFINITY,
  badly: 0.45,
  freely: 0.12,
  well: 0.06,
  best: 0,
};

/** What one line more than needed costs. */
const lineCost = 0.4;

/** More words than this are prose, which a word processor divides well enough. */
const mostWords = 120;

interface Layout {
  readonly cost: number;
  /** Indices of the words that end a line. */
  readonly ends: readonly number[];
}

/**
 * Running text over as few lines as fit, of widths as even as can be, never dividing a place name. The author's own
 * breaks win. Text that no division makes fit is divided anywhere between words.
 */
export function balance(rich: Rich, width: (rich: Rich) => Twips, max: Twips): Rich {
  if (rich.some((inline) => inline.type === 'break') || width(rich) <= max) return rich;
  const words = wordsOf(rich);
  if (words.length > mostWords) return rich;
  const joints = jointsOf(words.map((word) => plain(word)));
  const ends = bestEnds(words, joints, width, max) ?? bestEnds(words, relaxed(joints), width, max);
  return ends ? withBreaks(words, new Set(ends)) : rich;
}

function relaxed(joints: readonly Joint[]): readonly Joint[] {
  return joints.map((joint) => (joint === 'never' ? 'badly' : joint));
}

/** The best division over as few lines as fit, or over one more where that avoids bad line ends. */
function bestEnds(
  words: readonly Word[],
  joints: readonly Joint[],
  width: (rich: Rich) => Twips,
  max: Twips,
): readonly number[] | undefined {
  const widths = words.map((word) => width(word) / max);
  const space = width([text(' ')]) / max;
  for (let lines = 2; lines <= words.length; lines += 1) {
    const fewest = dividedOver(lines, widths, space, joints);
    if (!fewest) continue;
    const more = dividedOver(lines + 1, widths, space, joints);
    return more && more.cost + lineCost < fewest.cost ? more.ends : fewest.ends;
  }
  return undefined;
}

/** The cheapest division over exactly so many lines; widths are shares of the greatest. */
function dividedOver(
  lines: number,
  widths: readonly number[],
  space: number,
  joints: readonly Joint[],
): Layout | undefined {
  const even = widths.reduce((sum, wide) => sum + wide, space * (widths.length - lines)) / lines;
  let rows: (Layout | undefined)[] = [{ cost: 0, ends: [] }];
  for (let line = 0; line < lines; line += 1) {
    const next: (Layout | undefined)[] = [];
    rows.forEach((from, start) => {
      let used = -space;
      for (let end = start; from && end < widths.length; end += 1) {
        used += space + (widths[end] ?? 0);
        if (used > 1) break;
        const joint = joints[end];
        const total = from.cost + (used - even) ** 2 + (joint ? cost[joint] : 0);
        if (total < (next[end + 1]?.cost ?? Number.POSITIVE_INFINITY)) {
          next[end + 1] = { cost: total, ends: [...from.ends, end] };
        }
      }
    });
    rows = next;
  }
  return rows[widths.length];
}

function withBreaks(words: readonly Word[], ends: ReadonlySet<number>): Rich {
  const out: Inline[] = [];
  words.forEach((word, i) => {
    if (i > 0 && ends.has(i - 1)) out.push({ type: 'break' });
    else if (i > 0) append(out, ' ');
    for (const piece of word) append(out, piece.text, piece);
  });
  return out;
}

/** Adds characters at the end; with the same marks they join the last piece. */
function append(out: Inline[], more: string, marks?: Text): void {
  const last = out.at(-1);
  if (last?.type === 'text' && (!marks || sameMarks(last, marks))) {
    out[out.length - 1] = { ...last, text: last.text + more };
  } else {
    out.push({ ...(marks ?? text('')), text: more });
  }
}

function sameMarks(a: Text, b: Text): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.underline === b.underline && a.sup === b.sup;
}
