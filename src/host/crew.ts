import type { Worker } from 'node:worker_threads';
import type { Crew, CrewLimits, Ended } from '../base/host.ts';
import { inTurn } from '../base/in-turn.ts';
import { codeOf } from './refusal.ts';

/** A task on its way, and who waits for what it comes to. */
interface Order {
  readonly id: number;
  readonly task: unknown;
  readonly end: (ended: Ended) => void;
  begun: boolean;
  timer?: NodeJS.Timeout;
}

interface Hand {
  readonly worker: Worker;
  /** Oldest first: one is worked at, those before it wait for the disk, those behind it for their turn. */
  orders: Order[];
}

/** What a worker says of an order: that it is at it, or what came of it. */
interface Message {
  readonly id: number;
  readonly answer?: unknown;
}

/** Megabytes of what a worker has just made: V8 would take three times as much for each, to no gain in time. */
const youngMemory = 16;

/** Starts worker threads on a program file, each when there is work for it. */
export function startCrew(program: string, size: number, limits: CrewLimits): Crew {
  const hands = new Set<Hand>();
  let last = 0;
  let closed = false;

  const hire = (): Hand => {
    const threads = process.getBuiltinModule('node:worker_threads');
    const worker = new threads.Worker(program, {
      resourceLimits: { maxOldGenerationSizeMb: limits.memory, maxYoungGenerationSizeMb: youngMemory },
    });
    const hand: Hand = { worker, orders: [] };
    hands.add(hand);
    worker.on('message', (message: Message) => hear(hand, message));
    let fault: Error | undefined;
    worker.on('error', (error: Error) => {
      fault = error;
    });
    // Only then everything that the worker has said is heard.
    worker.on('exit', (code) => {
      const why = codeOf(fault) === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'crash';
      lose(hand, atWork(hand), { ok: false, why, text: fault?.message ?? `exit ${code}` });
    });
    return hand;
  };

  /** The least busy hand, a new one where all are at work. */
  const free = (): Hand => {
    const least = [...hands].sort((a, b) => a.orders.length - b.orders.length)[0];
    return least && (least.orders.length === 0 || hands.size >= size) ? least : hire();
  };

  const give = (order: Order): void => {
    const hand = free();
    hand.orders.push(order);
    if (hand.orders.length === 1) watch(hand, order);
    hand.worker.postMessage({ id: order.id, task: order.task });
  };

  const watch = (hand: Hand, order: Order): void => {
    clearTimeout(order.timer);
    order.timer = setTimeout(
      () => lose(hand, order, { ok: false, why: 'timeout', text: '' }),
      limits.timeout,
    );
  };

  const hear = (hand: Hand, message: Message): void => {
    const order = hand.orders.find(({ id }) => id === message.id);
    if (!order) return;
    if (!('answer' in message)) {
      order.begun = true;
      watch(hand, order);
      return;
    }
    clearTimeout(order.timer);
    hand.orders = hand.orders.filter((each) => each !== order);
    order.end({ ok: true, answer: message.answer });
  };

  /** Ends a hand for the sake of one order; what else it had is given to others, from the beginning. */
  const lose = (hand: Hand, order: Order | undefined, ended: Ended): void => {
    if (!hands.delete(hand)) return;
    void hand.worker.terminate();
    for (const each of hand.orders) {
      clearTimeout(each.timer);
      if (each === order || closed) each.end(ended);
      else give({ ...each, begun: false });
    }
  };

  return {
    run(task) {
      return new Promise((end) => give({ id: ++last, task, end, begun: false }));
    },
    async close() {
      closed = true;
      await Promise.all([...hands].map(({ worker }) => worker.terminate()));
    },
  };
}

/** The order that a worker was at when it was lost: the last that it began. */
function atWork({ orders }: Hand): Order | undefined {
  return orders.findLast(({ begun }) => begun) ?? orders[0];
}

/** The other side: answers the tasks of the crew that this thread belongs to, in turn; see inTurn. */
export function serveCrew(work: (task: unknown, pass: () => void) => Promise<unknown>): void {
  const { parentPort } = process.getBuiltinModule('node:worker_threads');
  const next = inTurn();
  parentPort?.on('message', ({ id, task }: Order) =>
    next(async (pass) => {
      parentPort.postMessage({ id });
      parentPort.postMessage({ id, answer: await work(task, pass) });
    }),
  );
}
