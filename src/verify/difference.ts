/** One difference between the sheet and a file. */
export interface Difference {
  /** `thieu`: words missing or different; `thua`: words too many; `do`: a measure. */
  readonly what: 'thieu' | 'thua' | 'do';
  readonly params: Readonly<Record<string, string | number>>;
}

/** A measure that is not what the sheet says. `what` is an ASCII name, or the beginning of a paragraph and such a name. */
export function measure(what: string, expected: string | number, found: string | number): Difference {
  return { what: 'do', params: { what, expected, found } };
}
