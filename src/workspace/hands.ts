import { problem } from '../base/diagnostic.ts';
import type { Host } from '../base/host.ts';
import { fileSpan } from '../base/span.ts';
import type { BuildOptions } from './build.ts';
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

/**
 * Hands for so many papers: never more workers than it pays to warm. A single one works for the sake of the limits: only
 * from outside can what takes too long be ended. Where something is watched, one paper at a time is printed by what the
 * last printing has made (`shelf`), and the one who watches ends it.
 */
export async function handsFor(
  host: Host,
  { jobs, timeout, shelf }: Pick<BuildOptions, 'jobs' | 'timeout' | 'shelf'>,
  papers: number,
): Promise<Hands> {
  const size = Math.max(1, Math.min(jobs, Math.floor(papers / worthWorker)));
  const alone = papers === 0 || (size === 1 && shelf !== undefined);
  const crew = alone ? undefined : host.crew(size, { timeout, memory: workerMemory });
  if (!crew) {
    const { workerOn } = await import('./work.ts');
    return { width: 1, work: workerOn(host, shelf), close: async () => undefined };
  }
  return {
    width: size,
    async work(task) {
      const ended = await crew.run(task);
      if (ended.ok) return ended.answer as Finished;
      const params = { giay: Math.round(timeout / 1000), loi: ended.text };
      const reason = problem(lost[ended.why], fileSpan(task.file), params);
      return failed('lost', reason);
    },
    close: () => crew.close(),
  };
}
