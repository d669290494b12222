import type { Diagnostic } from '../../base/diagnostic.ts';
import type { Span } from '../../base/span.ts';
import type { Mapping, Scalar } from '../../base/value.ts';

/** One line of a table before its columns have names; cells that a sheet does not have are undefined. */
export interface RawRow {
  /** The number that an editor shows at it: the line of a text, the row of a sheet. */
  readonly number: number;
  readonly cells: readonly (Scalar | undefined)[];
  readonly span: Span;
  /** What is wrong with it however the columns are called. */
  readonly found: readonly Diagnostic[];
}

/** One row of data: a paper is made of each. */
export interface Row {
  readonly number: number;
  /** Its place among the rows of data, from 1; empty rows do not count. */
  readonly ordinal: number;
  /** Column → text, exactly as a person sees it in the file; nothing in it is evaluated. */
  readonly values: Mapping;
  /** An error here: the row cannot be used. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A data file, opened. */
export interface Rows {
  /** The text that spans count in; undefined for a spreadsheet. */
  readonly text: string | undefined;
  /** What is wrong with the file or its columns; an error here: there are no rows. */
  readonly diagnostics: readonly Diagnostic[];
  /** The names that `{{ }}` knows the columns by. */
  readonly columns: readonly string[];
  /** The rows from the first, as often as asked; one at a time is in memory. */
  rows(): AsyncIterable<Row>;
}
