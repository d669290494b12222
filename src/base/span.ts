/** A stretch of one source file: raw UTF-16 offsets into its text after BOM removal and NFC, end exclusive. */
export interface Span {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  /** In a spreadsheet, the cell as `B12`; `start` and `end` then count the cells of the sheet in reading order. */
  readonly cell?: string;
}

/** The start of a file: where a problem that belongs to the whole file is shown. */
export function fileSpan(file: string): Span {
  return { file, start: 0, end: 0 };
}
