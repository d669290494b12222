import { twipsToPt } from '../base/units.ts';
import { type Difference, measure } from './difference.ts';
import { type Expected, named } from './expected.ts';
import type { FlowLine } from './pdf-flow.ts';
import { placeGrace, widthGrace } from './pdf-strokes.ts';

/** Left and right edge of a column on one page, points from the left edge of the paper. */
export type Edges = readonly [left: number, right: number];

/** One printed line of a paragraph. */
export interface SetLine {
  readonly line: FlowLine;
  /** Its number in the paragraph, from 0; lines that print nothing count. */
  readonly at: number;
  /** The paragraph ends here, or the author ends the line. */
  readonly last: boolean;
}

/** The printed lines of a paragraph, and how many it has with those that print nothing. */
export function setLines(
  { stretches }: Expected,
  lines: readonly FlowLine[],
): {
  readonly lines: readonly SetLine[];
  readonly count: number;
} {
  const set: SetLine[] = [];
  let next = 0;
  let at = 0;
  for (const stretch of stretches) {
    let left = stretches.length === 1 ? Number.POSITIVE_INFINITY : stretch;
    if (left === 0 || lines.length === 0) {
      at += 1;
      continue;
    }
    for (let line = lines[next]; line !== undefined && left > 0; line = lines[next]) {
      left -= line.text.length;
      next += 1;
      set.push({ line, at, last: left <= 0 || next === lines.length });
      at += 1;
    }
  }
  return { lines: set, count: at };
}

/** Characters of a line that is cut because its column is too narrow for a word: it may stand out of it. */
const narrow = 1;

/** Whether a line begins and ends where indents and alignment of its paragraph want it in its column. */
export function comparePlace(
  expected: Expected,
  { line, at, last }: SetLine,
  [columnLeft, columnRight]: Edges,
): Difference | undefined {
  const { indent, align } = expected.look;
  const left = columnLeft + twipsToPt(indent.left + (at === 0 ? indent.first : 0));
  const right = columnRight - twipsToPt(indent.right);
  const { x, right: end, text } = line;
  const wide = end - x > right - left;
  if (align === 'left' || align === 'justify' || wide) {
    if (Math.abs(x - left) > placeGrace)
      return measure(`${named(expected)}: ${at === 0 ? 'first' : 'left'}`, left, x);
  } else if (align === 'center') {
    const [wanted, middle] = [(left + right) / 2, (x + end) / 2];
    if (Math.abs(middle - wanted) > placeGrace + widthGrace / 2)
      return measure(`${named(expected)}: center`, wanted, middle);
  }
  if (text.length <= narrow) return undefined;
  const filled = align === 'right' || (align === 'justify' && !last && stretches(expected, line, at));
  if (end > right + widthGrace || (filled && end < right - widthGrace))
    return measure(`${named(expected)}: right`, right, end);
  return undefined;
}

/** Whether a justified line holds a space that can be stretched; the one after a number cannot. */
function stretches({ label }: Expected, line: FlowLine, at: number): boolean {
  const shown = line.runs.map(({ text }) => text).join('');
  return (at === 0 && label !== '' ? shown.slice(label.length + 1) : shown).includes(' ');
}
