import { milliseconds } from './clock.ts';

/** Milliseconds that a thread works before it hears again what has come for it: a signal, the answer of a worker. */
const patience = 2;

let heard = milliseconds();

/** Lets in what has come for this thread, where it has not listened for a while. */
export async function turn(): Promise<void> {
  if (milliseconds() - heard < patience) return;
  await new Promise((resolve) => setImmediate(resolve));
  heard = milliseconds();
}
