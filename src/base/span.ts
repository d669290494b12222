/** A stretch of one source file: raw UTF-16 offsets into its text after BOM removal and NFC, end exclusive. */
export interface Span {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** The start of a file: where a problem that belongs to the whole file is shown. */
export function fileSpan(file: string): Span {
  return { file, start: 0, end: 0 };
}
