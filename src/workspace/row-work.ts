import { type Diagnostic, problem } from '../base/diagnostic.ts';
import { hasErrors } from '../base/outcome.ts';
import { fileSpan } from '../base/span.ts';
import { openData, paperData } from '../pipeline/row-data.ts';
import { rowName } from '../pipeline/row-names.ts';
import type { Shelf } from '../pipeline/shelf.ts';
import type { Job } from './jobs.ts';
import { rowMark } from './read-table.ts';
import type { Table } from './table.ts';
import type { Talks } from './talks.ts';
import { failed, type Work } from './task.ts';

/** The rows of a table that are to be printed, by ordinal, and those that are only told of. */
export interface Wanted {
  readonly dirty: ReadonlyMap<number, Job>;
  readonly wrong: ReadonlySet<number>;
}

/**
 * The work on the rows of a table, one row in memory at a time. A table that cannot be read is one work that has failed,
 * told as its row 0. Rows of a paper that is itself at fault are left undone.
 */
export async function* rowWork(
  shelf: Shelf,
  table: Table,
  { dirty, wrong }: Wanted,
  talks: Talks,
): AsyncGenerator<Work> {
  const { file, data } = table;
  const rest = { file, stem: '', issued: false };
  const fail = (diagnostics: readonly Diagnostic[]): Work => {
    return { job: rest, failed: { ...failed('wrong'), diagnostics, texts: table.texts } };
  };
  if (hasErrors(table.diagnostics)) {
    if (wrong.has(0)) yield fail(table.diagnostics);
    return;
  }
  const rows = table.opened ?? (await openData(shelf, data));
  const pattern = (await paperData(shelf, file))?.pattern;
  let left = dirty.size + wrong.size;
  let once = table.diagnostics;
  for await (const row of rows?.rows() ?? []) {
    if (left === 0 || talks.isHopeless(table)) return;
    const job = dirty.get(row.ordinal);
    const about = (): readonly Diagnostic[] => [...row.diagnostics, ...rowName(row, file, pattern).found];
    if (job && !hasErrors(row.diagnostics)) {
      left -= 1;
      const mark = rowMark(row.values);
      const own = { ...job, row: { ordinal: row.ordinal, mark } };
      yield { job: own, row: row.values, found: [...once, ...about()] };
      once = [];
    } else if (wrong.has(row.ordinal)) {
      left -= 1;
      yield fail(about());
    }
  }
  // The data were there when the workspace was looked at.
  if (left > 0) yield fail([problem('command/khong-co-tep', fileSpan(data))]);
}
