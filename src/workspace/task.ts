import type { Diagnostic } from '../base/diagnostic.ts';
import type { Printed, PrintJob, PrintState } from '../pipeline/print-job.ts';

/** One paper for a worker; everything in it can go from thread to thread. */
export interface Task extends PrintJob {
  /** Where to keep what the paper says: see Snapshot. */
  readonly snapshot: string;
}

/** What a task came to; `lost`: its worker was. */
export interface Finished
  extends Pick<Printed, 'diagnostics' | 'texts' | 'reads' | 'outputs' | 'key' | 'content'> {
  readonly state: PrintState | 'lost';
  /** The paper has a whole date of its own: today's had no part in it. */
  readonly dated: boolean;
}

/** A task that left nothing but a reason. */
export function failed(state: Finished['state'], reason: Diagnostic): Finished {
  const nothing = { texts: new Map(), reads: new Map(), outputs: [], key: '', content: '', dated: false };
  return { ...nothing, state, diagnostics: [reason] };
}
