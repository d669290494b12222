import { absent, markOf } from '../pipeline/mark.ts';
import { Shelf } from '../pipeline/shelf.ts';
import type { Exit } from './exit.ts';
import type { Talk } from './talk.ts';
import { isTouched, watchAndPrint } from './watch.ts';

/** Told of each printing: what was read for it, and whether files were written. */
export type Note = (reads: ReadonlyMap<string, string>, written: boolean) => void;

/** `danvan render --watch`: prints each paper, and again whenever something that it was made of changes. */
export async function watchRender<Job extends { readonly file: string }>(
  talk: Talk,
  jobs: readonly Job[],
  render: (shelf: Shelf, job: Job, note: Note) => Promise<unknown>,
): Promise<Exit> {
  const { host } = talk;
  const reads = new Map<Job, ReadonlyMap<string, string>>();
  let shelf = new Shelf(host);
  return watchAndPrint(talk, async (changed) => {
    shelf = await shelf.renewed(changed);
    let printed = 0;
    for (const job of jobs) {
      const known = reads.get(job);
      const stands = known && !(changed ? isTouched(known.keys(), changed) : await isStale(known));
      if (stands) continue;
      const own = new Map([[job.file, absent]]);
      await render(shelf, job, (read, written) => {
        for (const [path, mark] of read) own.set(path, mark);
        if (written) printed += 1;
      });
      reads.set(job, own);
    }
    return { paths: new Set([...reads.values()].flatMap((read) => [...read.keys()])), printed };
  });

  async function isStale(known: ReadonlyMap<string, string>): Promise<boolean> {
    for (const [path, mark] of known) if ((await markOf(host, path)) !== mark) return true;
    return false;
  }
}
