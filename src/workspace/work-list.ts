import type { Shelf } from '../pipeline/shelf.ts';
import type { Job } from './jobs.ts';
import { rowWork, type Wanted } from './row-work.ts';
import type { Shard } from './shard.ts';
import type { Survey } from './survey.ts';
import { isWhole, type Table } from './table.ts';
import type { Talks } from './talks.ts';
import type { Work } from './task.ts';

/** What a build has to do. */
export interface WorkList {
  readonly size: number;
  /** By name, the rows of one paper together. One row of each table is in memory at a time. */
  work(shelf: Shelf, talks: Talks): AsyncGenerator<Work>;
}

/** The work on jobs that are not fresh, and on rows of the shard that can only be told of. */
export function workList(now: Survey, dirty: readonly Job[], shard: Shard | undefined): WorkList {
  const wanted = new Map<Table, Wanted>();
  const byPaper = new Map<string, Job[]>();
  for (const job of dirty.filter(({ row }) => row)) {
    const known = byPaper.get(job.file);
    if (known) known.push(job);
    else byPaper.set(job.file, [job]);
  }
  for (const table of now.tables.values()) {
    const jobs = byPaper.get(table.file) ?? [];
    const mine = wrongOf(table).filter((ordinal) => !shard || ordinal % shard.of === shard.index - 1);
    if (jobs.length + mine.length === 0) continue;
    const rows = jobs.map((job) => [job.row?.ordinal ?? 0, job] as const);
    wanted.set(table, { dirty: new Map(rows), wrong: new Set(mine) });
  }
  const told = [...wanted.values()].reduce((sum, { wrong }) => sum + wrong.size, 0);
  return {
    size: dirty.length + told,
    async *work(shelf, talks) {
      const left = new Map(wanted);
      for (const job of dirty) {
        const table = job.row && now.tables.get(job.file);
        const rows = table && left.get(table);
        if (!table) yield { job };
        else if (rows && left.delete(table)) yield* rowWork(shelf, table, rows, talks);
      }
      for (const [table, rows] of left) yield* rowWork(shelf, table, rows, talks);
    },
  };
}

/** Rows that cannot be printed; 0 stands for a table that cannot be read. */
function wrongOf(table: Table): readonly number[] {
  return isWhole(table) || table.wrong.length > 0 ? table.wrong : [0];
}
