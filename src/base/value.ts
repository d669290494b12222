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
  /**
   * Pairs [offset in text, offset in source], ascending, at least one: the source offset of text[i] is that
   * of the last pair at or before i plus the distance. Lets Markdown inside a block scalar point at its line.
   */
  readonly offsets: readonly (readonly [number, number])[];
  /** Stretches of the text, [from, to), that are data: they print as they stand, whatever marks they hold. */
  readonly literal?: readonly (readonly [number, number])[];
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
  const at = (i: number): number => {
    let source = scalar.span.start;
    for (const [textOffset, sourceOffset] of scalar.offsets) {
      if (textOffset > i) break;
      source = sourceOffset + (i - textOffset);
    }
    return Math.min(source, scalar.span.end);
  };
  const start = at(from);
  return { file: scalar.span.file, start, end: Math.max(start, to > from ? at(to - 1) + 1 : start) };
}

export function entryOf(mapping: Mapping, key: string): Entry | undefined {
  return mapping.entries.find((e) => e.key === key);
}
