import type { Fix } from './fix.ts';
import type { Span } from './span.ts';

export type Severity = 'error' | 'warning' | 'info';

/**
 * One finding of any stage. It carries facts only: the sentence, in Vietnamese or English, is made in
 * report/ from the code and the params. Codes are ASCII slugs `area/what` (`schema/khoa-la`).
 */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly span: Span;
  /** The data path of the value, as `noi_nhan[2]`. */
  readonly path?: string;
  /** What the sentence needs: names, values, suggestions. Never markup. */
  readonly params: Readonly<Record<string, string | number>>;
  /** The the-thuc id of the clause (`ND30-I.II.3.c`), where the law is the reason. */
  readonly clause?: string;
  /** The change of the sources that would end it. */
  readonly fix?: Fix;
}

/** Makes an error at a place; the usual case. */
export function problem(
  code: string,
  span: Span,
  params: Readonly<Record<string, string | number>> = {},
  more: { path?: string; clause?: string; severity?: Severity } = {},
): Diagnostic {
  return { code, severity: more.severity ?? 'error', span, params, path: more.path, clause: more.clause };
}
