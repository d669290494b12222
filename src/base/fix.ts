import type { Span } from './span.ts';

/** Characters of a source file to be replaced; start and end equal: an insertion. */
export interface Edit {
  readonly span: Span;
  /** As it has to stand in the file, escapes of quoted YAML included. */
  readonly text: string;
}

/** What a finding proposes to change in the sources: all edits or none. */
export interface Fix {
  readonly edits: readonly Edit[];
  /** True where no reader could take the change for one of meaning: applied by `--fix`, the others by `--unsafe`. */
  readonly safe: boolean;
}
