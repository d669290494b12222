import type { Worker } from 'node:worker_threads';
import type { Crew, CrewLimits, Ended } from '../base/host.ts';
import { codeOf } from './refusal.ts';

interface Hand {
  readonly worker: Worker;
  end?: (ended: Ended) => void;
}

/** Megabytes of what a worker has just made: V8 would take three times as much for each, to no gain in time. */
const youngMemory = 16;

/** Starts worker threads on a program file, each when there is work for it. */
export function startCrew(program: string, size: number, limits: CrewLimits): Crew {
  const idle: Hand[] = [];
  const all = new Set<Hand>();
  const waiting: (() => void)[] = [];

  const hire = (): Hand => {
    const threads = process.getBuiltinModule('node:worker_threads');
    const worker = new threads.Worker(program, {
      resourceLimits: { maxOldGenerationSizeMb: limits.memory, maxYoungGenerationSizeMb: youngMemory },
    });
    const hand: Hand = { worker };
    all.add(hand);
    worker.on('message', (answer: unknown) => hand.end?.({ ok: true, answer }));
    worker.on('error', (error: Error) => {
      const why = codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'crash';
      dismiss(hand);
      hand.end?.({ ok: false, why, text: error.message });
    });
    worker.on('exit', (code) => {
      dismiss(hand);
      hand.end?.({ ok: false, why: 'crash', text: `exit ${code}` });
    });
    return hand;
  };
  const dismiss = (hand: Hand): void => {
    all.delete(hand);
    if (idle.includes(hand)) idle.splice(idle.indexOf(hand), 1);
  };
  const free = async (): Promise<Hand> => {
    for (;;) {
      const hand = idle.pop() ?? (all.size < size ? hire() : undefined);
      if (hand) return hand;
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
  };

  return {
    async run(task) {
      const hand = await free();
      const ended = await new Promise<Ended>((resolve) => {
        const timer = setTimeout(() => {
          dismiss(hand);
          void hand.worker.terminate();
          resolve({ ok: false, why: 'timeout', text: '' });
        }, limits.timeout);
        hand.end = (outcome) => {
          clearTimeout(timer);
          resolve(outcome);
        };
        hand.worker.postMessage(task);
      });
      hand.end = undefined;
      if (all.has(hand)) idle.push(hand);
      waiting.shift()?.();
      return ended;
    },
    async close() {
      await Promise.all([...all].map(({ worker }) => worker.terminate()));
    },
  };
}

/** The other side: answers each task of the crew that this thread belongs to, one after the other. */
export function serveCrew(work: (task: unknown) => Promise<unknown>): void {
  const { parentPort } = process.getBuiltinModule('node:worker_threads');
  parentPort?.on('message', async (task: unknown) => {
    parentPort?.postMessage(await work(task));
  });
}
