import type { Diagnostic } from '../base/diagnostic.ts';
import type { Host } from '../base/host.ts';
import { basename, dirname } from '../base/path.ts';
import { directoryFaults } from '../schema/danh-ba.ts';
import { readSource } from '../source/read-source.ts';
import { directoryName } from './directory.ts';
import { Library } from './library.ts';
import { officeOf } from './office.ts';
import { readPaper } from './paper.ts';
import { workspaceFile } from './root.ts';
import { Shelf } from './shelf.ts';

/** The errors that a file would have with these bytes: of its shape, not of the rules. */
export async function faultsOf(host: Host, file: string, bytes: Uint8Array): Promise<readonly Diagnostic[]> {
  const changed: Host = { ...host, read: async (path) => (path === file ? bytes : host.read(path)) };
  const found = await everything(changed, file, bytes);
  return found.filter(({ severity, span }) => severity === 'error' && span.file === file);
}

async function everything(host: Host, file: string, bytes: Uint8Array): Promise<readonly Diagnostic[]> {
  const shelf = new Shelf(host);
  if (basename(file) === workspaceFile) return (await officeOf(shelf, dirname(file))).diagnostics;
  if (basename(file) !== directoryName)
    return (await readPaper(new Library(host, shelf), file))?.diagnostics ?? [];
  const { value, diagnostics } = readSource(file, bytes);
  return [...diagnostics, ...(value?.type === 'mapping' ? directoryFaults(value) : [])];
}
