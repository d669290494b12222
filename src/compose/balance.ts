import type { Inline, Rich, Text } from '../base/inline.ts';
import { plain, text } from '../base/inline.ts';
import type { Twips } from '../base/units.ts';
import { type Joint, jointsOf } from './joints.ts';
import { type Word, wordsOf } from './measure.ts';

/** What a line end costs beside the unevenness of the lines, in squares of the width. */
const cost: Readonly<Record<Joint, number>> = {
  never: Number.POSITIVE_INFINITY,
  badly: 0.3,
  freely: 0.06,
  well: 0,
};

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
  const joints = jointsOf(words.map((word) => plain(word)));
  const ends = bestEnds(words, joints, width, max) ?? bestEnds(words, relaxed(joints), width, max);
  return ends ? withBreaks(words, new Set(ends)) : rich;
}

function relaxed(joints: readonly Joint[]): readonly Joint[] {
  return joints.map((joint) => (joint === 'never' ? 'badly' : joint));
}

function bestEnds(
  words: readonly Word[],
  joints: readonly Joint[],
  width: (rich: Rich) => Twips,
  max: Twips,
): readonly number[] | undefined {
  const widths = words.map((word) => width(word));
  const space = width([text(' ')]);
  let rows: (Layout | undefined)[] = [{ cost: 0, ends: [] }];
  for (let lines = 1; lines <= words.length; lines += 1) {
    const next: (Layout | undefined)[] = [];
    rows.forEach((from, start) => {
      if (!from) return;
      let used = -space;
      for (let end = start; end < words.length; end += 1) {
        used += space + (widths[end] ?? 0);
        if (used > max) break;
        const joint = joints[end];
        const total = from.cost + (used / max) ** 2 + (joint ? cost[joint] : 0);
        if (total < (next[end + 1]?.cost ?? Number.POSITIVE_INFINITY)) {
          next[end + 1] = { cost: total, ends: [...from.ends, end] };
        }
      }
    });
    const whole = next[words.length];
    if (whole) return whole.ends;
    rows = next;
  }
  return undefined;
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
