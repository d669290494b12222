import type { Host } from '../base/host.ts';
import type { Heading } from './heading.ts';
import type { Seen } from './state.ts';
import { type KeptTable, type Table, tableOf } from './table.ts';

/**
 * The tables of papers that name data, by paper. One that an earlier build has read is not read again where neither the
 * paper nor its data has changed. `known` by paper, paths in full.
 */
export async function tablesOf(
  host: Host,
  headings: Iterable<readonly [file: string, heading: Heading]>,
  known: ReadonlyMap<string, KeptTable>,
  seen: ReadonlyMap<string, Seen>,
): Promise<ReadonlyMap<string, Table>> {
  const tables = new Map<string, Table>();
  let read: ((file: string) => Promise<Table | undefined>) | undefined;
  for (const [file, { du_lieu }] of headings) {
    if (!du_lieu) continue;
    const kept = known.get(file);
    const mark = kept && seen.has(file) ? seen.get(kept.data)?.mark : undefined;
    read ??= mark === undefined ? await reader(host) : undefined;
    const table = kept && mark !== undefined ? tableOf(kept, mark) : await read?.(file);
    if (table) tables.set(file, table);
  }
  return tables;
}

/** Loaded only where there is something to read. */
async function reader(host: Host): Promise<(file: string) => Promise<Table | undefined>> {
  const { Shelf } = await import('../pipeline/shelf.ts');
  const { readTable } = await import('./read-table.ts');
  const shelf = new Shelf(host);
  return (file) => readTable(shelf, file);
}
