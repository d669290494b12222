import { hasErrors } from '../base/outcome.ts';
import { dirname, resolvePath } from '../base/path.ts';
import type { Mapping } from '../base/value.ts';
import { mainPaperPath } from '../schema/attachments.ts';
import type { Library } from './library.ts';
import { staysInside } from './root.ts';
import { paperData } from './row-data.ts';

/**
 * The row that an attached paper is printed for where it is printed alone: the first of its main paper's data, so that
 * it comes out as behind the first copy. Undefined where the main paper has no rows, or none that can be used.
 */
export async function rowOfMain(library: Library, file: string): Promise<Mapping | undefined> {
  const { shelf, host } = library;
  const value = (await shelf.yaml(file)).held?.value;
  const named = value?.type === 'mapping' ? mainPaperPath(value) : undefined;
  if (!named) return undefined;
  const main = resolvePath(dirname(file), named.path);
  if (!(await host.stat(main)) || !(await staysInside(host, await shelf.root(file), main))) return undefined;
  const data = await paperData(shelf, main);
  const bytes =
    data && !data.outside && (await host.stat(data.file)) ? await library.bytes(data.file) : undefined;
  if (!data || !bytes) return undefined;
  const { openRows } = await import('../source/rows/open-rows.ts');
  const rows = await openRows(data.file, bytes);
  if (rows.text !== undefined) library.texts.set(data.file, rows.text);
  for await (const row of rows.rows()) return hasErrors(row.diagnostics) ? undefined : row.values;
  return undefined;
}
