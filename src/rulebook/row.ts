import type { Certainty, Fact } from './fact.ts';
import type { Mark, PartRule } from './part.ts';

/** A number that the law fixes, or fixes within a range. */
export function fact(
  value: number,
  clause: string,
  certainty: Certainty = 'sure',
  range?: readonly [number, number],
): Fact {
  return range ? { value, range, clause, certainty } : { value, clause, certainty };
}

/** What a row says beyond an upright, regular, flush left line at single spacing, as typed. */
export type RowLook = Partial<Omit<PartRule, 'ten' | 'clause' | 'certainty' | 'size'>>;

const plainLine = {
  letters: 'nhu-go',
  bold: false,
  italic: false,
  underline: false,
  align: 'left',
  indented: false,
  before: 0,
  after: 0,
  pitch: 1,
} as const;

/** One row of a table of parts. The clause and certainty of the size are those of the row. */
export function row(
  ten: string,
  clause: string,
  size: number | readonly [value: number, from: number, to: number],
  look: RowLook,
  certainty: Certainty = 'sure',
): PartRule {
  const given =
    typeof size === 'number'
      ? fact(size, clause, certainty)
      : fact(size[0], clause, certainty, [size[1], size[2]]);
  return { ten, clause, certainty, size: given, ...plainLine, ...look };
}

/** A drawn line under the text, as a share of its last line; gaps in pt are practice. */
export function line(share: Fact, before: number, after: number): Mark {
  return { type: 'line', share, before, after };
}
