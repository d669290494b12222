import type { Host } from '../../src/base/host.ts';
import type { Mapping } from '../../src/base/value.ts';
import { openData, paperData } from '../../src/pipeline/row-data.ts';
import { Shelf } from '../../src/pipeline/shelf.ts';

/** What a paper is printed with: each row of the data that it names, or once with none. */
export async function printings(host: Host, file: string): Promise<readonly (Mapping | undefined)[]> {
  const shelf = new Shelf(host);
  const data = await paperData(shelf, file);
  const rows = data && (await openData(shelf, data.file));
  if (!rows) return [undefined];
  const all: Mapping[] = [];
  for await (const { values } of rows.rows()) all.push(values);
  return all;
}
