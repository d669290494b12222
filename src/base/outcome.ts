import type { Diagnostic } from './diagnostic.ts';

/** What a stage returns: its value where it could make one, and everything it found on the way. */
export interface Outcome<T> {
  readonly value: T | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** True where at least one finding stops the document from being written. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((d) => d.severity === 'error');
}
