import { problem } from '../base/diagnostic.ts';
import type { Host } from '../base/host.ts';
import { inTurn } from '../base/in-turn.ts';
import { fileSpan } from '../base/span.ts';
import type { Shelf } from '../pipeline/shelf.ts';
import type { BuildOptions } from './built.ts';
import { type Finished, failed, type Task } from './task.ts';

/** Who does the work: the crew, or this very thread. */
export interface Hands {
  readonly width: number;
  work(task: Task): Promise<Finished>;
  close(): Promise<void>;
}

/** Fewer papers than this for each worker are sooner done than the worker is warm. */
const worthWorker = 4;

/** Memory of one worker, in MB: a paper of 10,000 sections takes a quarter of it. */
const workerMemory = 2048;

/** How a worker was lost, as the code of what to say. */
const lost = {
  timeout: 'workspace/qua-gio',
  memory: 'workspace/het-bo-nho',
  crash: 'workspace/hong-giua-chung',
} as const;

/** Rows of one paper are so alike that they are printed in far less time than a worker takes to warm to them. */
const worthWorkerOfRows = 40;

/** Seconds that one paper may take in a worker, unless somebody says otherwise: the longest known takes three. */
export const patience = 60;

type Wish = Pick<BuildOptions, 'jobs' | 'timeout' | 'shelf'>;

/**
 * Hands for so many papers: never more workers than it pays to warm. A single one works for the sake of the limits: only
 * from outside can what takes too long be ended. Where something is watched, one paper at a time is printed by what the
 * last printing has made (`shelf`), and the one who watches ends it.
 */
export async function handsFor(host: Host, wish: Wish, papers: number): Promise<Hands> {
  const size = Math.max(1, Math.min(wish.jobs, Math.floor(papers / worthWorker)));
  const alone = papers === 0 || (size === 1 && wish.shelf !== undefined);
  return (alone ? undefined : crewOf(host, size, wish.timeout)) ?? (await ownHands(host, wish.shelf));
}

/** Rows that this thread has begun: one that is printed, the others wait for the disk. */
const begun = 6;

/** Rows that each worker is given ahead: this thread gives and takes only between two rows of its own. */
const perWorker = 3;

/**
 * Hands for the rows of one paper: this thread, which prints a row while those before wait for the disk, and beside it
 * as many workers as pay.
 */
export async function handsForRows(host: Host, { jobs, timeout, shelf }: Wish, rows: number): Promise<Hands> {
  const own = await ownHands(host, shelf);
  const size = Math.min(jobs, Math.floor(rows / worthWorkerOfRows)) - 1;
  const crew = size > 0 ? crewOf(host, size, timeout) : undefined;
  const most = (crew?.width ?? 0) * perWorker;
  let given = 0;
  return {
    width: most + begun,
    async work(task) {
      if (!crew || given >= most) return own.work(task);
      given += 1;
      const finished = await crew.work(task);
      given -= 1;
      return finished;
    },
    close: async () => crew?.close(),
  };
}

/** Prints one paper at a time, whatever is asked meanwhile; the next begins when the one before waits for the disk. */
async function ownHands(host: Host, shelf: Shelf | undefined): Promise<Hands> {
  const { workerOn } = await import('./work.ts');
  const worker = workerOn(host, shelf);
  const next = inTurn();
  const work = (task: Task) => next((pass) => worker(task, pass));
  return { width: 1, work, close: async () => undefined };
}

/** Undefined where there are no workers. */
function crewOf(host: Host, size: number, timeout: number): Hands | undefined {
  const crew = host.crew(size, { timeout, memory: workerMemory });
  return (
    crew && {
      width: size,
      async work(task) {
        const ended = await crew.run(task);
        if (ended.ok) return ended.answer as Finished;
        const params = { giay: Math.round(timeout / 1000), loi: ended.text };
        const reason = problem(lost[ended.why], fileSpan(task.file), params);
        return failed('lost', reason);
      },
      close: () => crew.close(),
    }
  );
}
