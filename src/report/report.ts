import type { Diagnostic } from '../base/diagnostic.ts';
import type { Messages } from './message/messages.ts';
import type { Lang } from './sentence.ts';

/** Everything that is to be reported of one run. */
export interface Report {
  readonly diagnostics: readonly Diagnostic[];
  /** What comments in the files set aside, with the reason that each gives. */
  readonly suppressed: readonly { readonly diagnostic: Diagnostic; readonly reason: string }[];
  /** The text of each file by the span's file name. */
  readonly texts: ReadonlyMap<string, string>;
  readonly lang: Lang;
  /** The sentences of every code. */
  readonly messages: Messages;
}
