import { type Diagnostic, problem } from '../base/diagnostic.ts';
import { fileSpan } from '../base/span.ts';
import type { Document } from '../model/document.ts';

/** An issued paper that lies printed where no source makes it any more. */
export interface Elsewhere {
  /** What it says: see Printed. */
  readonly content: string;
  /** See citedAs. */
  readonly cited: string;
  /** The source that it was printed from. */
  readonly file: string;
  /** Its outputs as `ten_tep` would name them. */
  readonly name: string;
}

/** Number, code and date of a paper as one text; empty while it has no number. */
export function citedAs({ so, ky_hieu, ngay }: Document): string {
  const { year, month, day } = ngay;
  return so === null ? '' : [so, ky_hieu, year, month, day].join(' ');
}

/**
 * Why an issued paper that was never printed at its place is not printed: it was, elsewhere, from a source that has been
 * moved or renamed since. A second printing of what was signed is none.
 */
export function printedElsewhere(
  file: string,
  document: Document | undefined,
  content: string,
  candidates: readonly Elsewhere[] = [],
): Diagnostic | undefined {
  const cited = document ? citedAs(document) : '';
  const same = candidates.find((each) => each.content === content || (cited !== '' && each.cited === cited));
  if (!same) return undefined;
  return problem('pipeline/da-ban-hanh-noi-khac', fileSpan(file), { cu: same.file, ten: same.name });
}
