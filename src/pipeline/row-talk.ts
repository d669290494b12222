import type { Diagnostic } from '../base/diagnostic.ts';

/** So many findings about the paper itself are remembered, to be told once and not for every row. */
const mostKnown = 1000;

/** What is worth saying of the findings of one row after another: what stands in the data each time, the rest once. */
export class RowTalk {
  private readonly data: string;
  private readonly told = new Set<string>();

  /** `data`: the file that the rows stand in. */
  constructor(data: string) {
    this.data = data;
  }

  fresh(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
    return diagnostics.filter(({ code, span, params }) => {
      if (span.file === this.data) return true;
      const key = JSON.stringify([code, span, params]);
      if (this.told.has(key) || this.told.size >= mostKnown) return false;
      this.told.add(key);
      return true;
    });
  }
}
