import { type Diagnostic, problem } from '../base/diagnostic.ts';
import { type Host, HostError } from '../base/host.ts';
import { fileSpan } from '../base/span.ts';
import { citedAs } from '../pipeline/elsewhere.ts';
import { printJob } from '../pipeline/print-job.ts';
import { refusalOf } from '../pipeline/refusal.ts';
import { Shelf } from '../pipeline/shelf.ts';
import { snapshotOf } from './snapshot.ts';
import { type Finished, failed, type Task } from './task.ts';

/**
 * A worker: does one task after the other and stays warm between them; it may begin the next when it `waits` for the
 * disk. Never throws.
 */
export function workerOn(
  host: Host,
  shelf = new Shelf(host),
): (task: Task, waits?: () => void) => Promise<Finished> {
  return async (task, waits) => {
    try {
      const { compiled, ...printed } = await printJob(shelf, task, waits);
      // What an issued paper said stands in its files; its source may have gone on.
      if (
        task.snapshot !== undefined &&
        compiled &&
        (printed.state === 'written' || (printed.state === 'unchanged' && !task.issued))
      ) {
        const snapshot = snapshotOf(compiled, printed.content, task.row);
        await host.put(task.snapshot, new TextEncoder().encode(JSON.stringify(snapshot)));
      }
      const { diagnostics, texts } = printed;
      const dated = compiled?.document?.ngay.day !== undefined;
      return {
        ...printed,
        texts: needed(diagnostics, texts),
        dated,
        cited: compiled?.document ? citedAs(compiled.document) : '',
        claims: (task.claims && compiled?.claims()) || [],
      };
    } catch (error) {
      if (error instanceof HostError) return failed('refused', refusalOf(error));
      const loi = error instanceof Error ? error.message : String(error);
      const stack = error instanceof Error ? error.stack : undefined;
      return { ...failed('fault', problem('workspace/loi-danvan', fileSpan(task.file), { loi })), stack };
    }
  };
}

/** Only texts that are pointed into are worth carrying. */
function needed(diagnostics: readonly Diagnostic[], texts: ReadonlyMap<string, string>) {
  const files = new Set(diagnostics.map(({ span }) => span.file));
  return new Map([...texts].filter(([file]) => files.has(file)));
}
