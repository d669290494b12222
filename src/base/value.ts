import type { Span } from './span.ts';

/** What a YAML file holds, with the place of everything. Scalars stay text: nothing is coerced here. */
export type Value = Scalar | List | Mapping;

export interface Scalar {
  readonly type: 'scalar';
  /**
   * The text after YAML's own unescaping and folding, NFC; `so: 08` stays `08`. Empty for null. A blank line between
   * folded lines is a paragraph's end, `\n\n`; line ends after the last word are dropped.
   */
  readonly text: string;
  /** `~`, `null` or nothing after the colon: deliberately blank. */
  readonly blank: boolean;
  readonly span: Span;
  /** Where the text stands in the source, at least one pair: Markdown inside a block scalar can point at its line. */
  readonly offsets: Offsets;
  /** Stretches of the text, [from, to), that are data: they print as they stand, whatever marks they hold. */
  readonly literal?: readonly (readonly [number, number])[];
}

/**
 * Pairs [offset in a text, offset in what it was read from], ascending: the place of text[i] is that of the last pair at
 * or before i plus the distance.
 */
export type Offsets = readonly (readonly [number, number])[];

/** The place of text[i]; undefined before the first pair. */
export function placeOf(offsets: Offsets, i: number): number | undefined {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle]?.[0] ?? 0) > i) high = middle;
    else low = middle + 1;
  }
  const pair = offsets[low - 1];
  return pair && pair[1] + i - pair[0];
}

export interface List {
  readonly type: 'list';
  readonly items: readonly Value[];
  readonly span: Span;
}

export interface Entry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: Value;
}

export interface Mapping {
  readonly type: 'mapping';
  readonly entries: readonly Entry[];
  readonly span: Span;
  /** In a list, where `- TT: T.U, HĐND` may be prose with a colon in it: the item as it was typed. */
  readonly typed?: Scalar;
}

/** The source span of text[from, to) of a scalar; of a spreadsheet always the whole cell. */
export function spanWithin(scalar: Scalar, from: number, to: number): Span {
  if (scalar.span.cell !== undefined) return scalar.span;
  const { start: first, end: last } = scalar.span;
  const at = (i: number): number => Math.min(placeOf(scalar.offsets, i) ?? first, last);
  const start = at(from);
  return { file: scalar.span.file, start, end: Math.max(start, to > from ? at(to - 1) + 1 : start) };
}

/** Entries of a mapping from which on a key is looked up by an index: papers have fewer, lists of officers may have more. */
const many = 64;

const indexes = new WeakMap<Mapping, ReadonlyMap<string, Entry>>();

export function entryOf(mapping: Mapping, key: string): Entry | undefined {
  const { entries } = mapping;
  if (entries.length < many) return entries.find((each) => each.key === key);
  const known = indexes.get(mapping);
  const index = known ?? new Map(entries.toReversed().map((each) => [each.key, each]));
  if (known === undefined) indexes.set(mapping, index);
  return index.get(key);
}
