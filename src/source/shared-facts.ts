import type { Diagnostic } from '../base/diagnostic.ts';
import type { Span } from '../base/span.ts';
import type { Scalar } from '../base/value.ts';

/** A shared fact that was asked for, with what it comes to. */
export interface TakenFact {
  /** As in Reference: `su_kien.ngay`. */
  readonly name: string;
  /** Where it stands. */
  readonly at: Span;
  readonly text: string;
}

/** What the directories of a paper share, for a template to print of; it knows what was asked of it. */
export interface SharedFacts {
  /** By name as `{{ }}` has it, `danh_ba` included; `shown` gives what a text comes to. Asking may throw a Refusal. */
  data(shown: (text: Scalar) => unknown): Readonly<Record<string, unknown>>;
  /** What was asked for so far, and what that was made of. */
  taken(): readonly TakenFact[];
  /** What is wrong with the facts that were asked for so far. */
  found(): readonly Diagnostic[];
}
