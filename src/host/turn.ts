/** Milliseconds that a thread works before it hears again what has come for it: a signal, the answer of a worker. */
const patience = 2;

let heard = performance.now();

/** Lets in what has come for this thread, where it has not listened for a while. */
export async function turn(): Promise<void> {
  if (performance.now() - heard < patience) return;
  await new Promise((resolve) => setImmediate(resolve));
  heard = performance.now();
}
