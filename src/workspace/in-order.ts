/** How many tasks each worker may be ahead of the oldest unfinished one: results wait for their turn in memory. */
const ahead = 8;

/**
 * Works on tasks, `width` at once, and tells their results in the order of the tasks. Stops taking tasks once `stopped`;
 * what has begun is finished and told.
 */
export async function inOrder<T, R>(
  tasks: AsyncIterable<T> | Iterable<T>,
  width: number,
  work: (task: T) => Promise<R>,
  tell: (task: T, result: R) => void | Promise<void>,
  stopped: () => boolean,
): Promise<void> {
  const waiting: { task: T; result: Promise<R> }[] = [];
  const busy = new Set<Promise<R>>();
  const tellOldest = async (): Promise<void> => {
    const oldest = waiting.shift();
    if (oldest) await tell(oldest.task, await oldest.result);
  };
  for await (const task of tasks) {
    if (stopped()) break;
    const result = work(task);
    busy.add(result);
    void result.finally(() => busy.delete(result)).catch(() => undefined);
    waiting.push({ task, result });
    while (busy.size >= width) await Promise.race(busy).catch(() => undefined);
    while (waiting.length >= width * ahead) await tellOldest();
  }
  while (waiting.length > 0) await tellOldest();
}
