import type { Diagnostic } from '../base/diagnostic.ts';
import type { Mapping } from '../base/value.ts';
import type { Claims } from '../check/claims.ts';
import type { Printed, PrintJob, PrintState } from '../pipeline/print-job.ts';
import type { Job } from './jobs.ts';

/** One paper for a worker; everything in it can go from thread to thread. */
export interface Task extends PrintJob {
  /** Where to keep what the paper says: see Snapshot; undefined where no build asks for it. */
  readonly snapshot?: string;
  /** Whether what it says is held against other papers: of a data file's rows the first speaks for all. */
  readonly claims: boolean;
}

/** What a task came to; `lost`: its worker was. */
export interface Finished
  extends Pick<Printed, 'diagnostics' | 'texts' | 'reads' | 'outputs' | 'key' | 'content'> {
  readonly state: PrintState | 'lost';
  /** The paper has a whole date of its own: today's had no part in it. */
  readonly dated: boolean;
  /** See citedAs. */
  readonly cited: string;
  readonly claims: readonly Claims[];
  /** Of a fault of danvan: where in the program it came up. */
  readonly stack?: string;
}

/** One thing to do: a paper to print, or a row that cannot be printed and only told of. */
export interface Work {
  readonly job: Job;
  readonly row?: Mapping;
  readonly failed?: Finished;
  /** What is to say of the row besides what its paper comes to. */
  readonly found?: readonly Diagnostic[];
}

/** A task that left nothing but why. */
export function failed(state: Finished['state'], ...reasons: readonly Diagnostic[]): Finished {
  const nothing = {
    texts: new Map(),
    reads: new Map(),
    outputs: [],
    key: '',
    content: '',
    dated: false,
    cited: '',
    claims: [],
  };
  return { ...nothing, state, diagnostics: reasons };
}
