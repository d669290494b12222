/**
 * Running text with its marks, the same in the Document and in the Block tree.
 * `true`/`false` sets the mark whatever the style says; absent means "as the style says".
 */
export interface Text {
  readonly type: 'text';
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly sup?: boolean;
}

/** A line break inside a paragraph, placed by the author or by name balancing. */
export interface Break {
  readonly type: 'break';
}

/** The number of the page that it stands on: only in headers and footers of the Block tree. */
export interface PageNumber {
  readonly type: 'page-number';
}

export type Inline = Text | Break | PageNumber;
export type Rich = readonly Inline[];

export function text(value: string, marks: Omit<Text, 'type' | 'text'> = {}): Text {
  return { type: 'text', text: value, ...marks };
}

/** The plain characters of running text; a break counts as one space. */
export function plain(rich: Rich): string {
  return rich.map((i) => (i.type === 'text' ? i.text : i.type === 'break' ? ' ' : '')).join('');
}
