import type { Diagnostic } from '../base/diagnostic.ts';
import { locate } from '../base/locate.ts';
import { hasErrors } from '../base/outcome.ts';
import { basename, resolvePath } from '../base/path.ts';
import { entryOf, type Mapping } from '../base/value.ts';
import type { Office } from '../model/office.ts';
import { chooseForm } from '../rulebook/choose.ts';
import { rulebooks } from '../rulebook/rulebooks.ts';
import { factFaults } from '../schema/facts.ts';
import { nodeOf } from '../schema/node.ts';
import { emptyOffice, readOffice } from '../schema/office.ts';
import { readNode } from '../schema/read-node.ts';
import { trinhBay } from '../schema/trinh-bay.ts';
import { Library } from './library.ts';
import { workspaceFile } from './root.ts';
import type { Shelf } from './shelf.ts';

export interface ReadOffice {
  /** Undefined where danvan.yaml is wrong. */
  readonly office: Office | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
  readonly reads: ReadonlyMap<string, string>;
}

/** danvan.yaml of a workspace, read once for all its papers. A workspace without one has an office that says nothing. */
export function officeOf(shelf: Shelf, root: string): Promise<ReadOffice> {
  return shelf.once(`office ${root}`, async () => {
    const library = new Library(shelf.host, shelf);
    const found = await read(library, resolvePath(root, workspaceFile));
    const { texts, reads } = library;
    return { ...found, texts, reads };
  });
}

async function read(library: Library, file: string) {
  const sheaf = await library.yaml(file);
  if (!sheaf) return { office: emptyOffice(file), diagnostics: [] };
  if (sheaf.value?.type !== 'mapping') {
    const empty = sheaf.diagnostics.every(({ code }) => code === 'source/trong');
    return empty
      ? { office: emptyOffice(file), diagnostics: [] }
      : { office: undefined, diagnostics: sheaf.diagnostics };
  }
  const { value, diagnostics } = readOffice(sheaf.value);
  const shared = entryOf(sheaf.value, 'danh_ba')?.value;
  const facts = shared?.type === 'mapping' ? factFaults(shared, 'danh_ba') : [];
  const all = [...sheaf.diagnostics, ...diagnostics, ...houseFaults(sheaf.value), ...facts];
  return { office: hasErrors(all) ? undefined : value, diagnostics: all };
}

/** Choices that depend on the kind of the paper, which only a paper can judge. */
const ofKind: ReadonlySet<string> = new Set(['rulebook/a5', 'rulebook/khong-a5']);

/** House choices that no rulebook allows, told where they stand; what one rulebook allows each paper judges for itself. */
function houseFaults(office: Mapping): readonly Diagnostic[] {
  const house = entryOf(office, 'trinh_bay');
  const read = house && readNode(trinhBay, nodeOf(house.value));
  if (!read?.success) return [];
  const spanOf = (path: string) => locate(office, path);
  const [first = [], ...others] = Object.values(rulebooks).map((rulebook) =>
    chooseForm(rulebook, read.data, { id: '' }, spanOf).diagnostics.filter(
      ({ code, severity }) => severity === 'error' && !ofKind.has(code),
    ),
  );
  return first.filter(({ path }) => others.every((found) => found.some((each) => each.path === path)));
}

/** True where something that stops a paper stands in danvan.yaml. */
export function isOfficeWrong(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(
    ({ severity, span }) => severity === 'error' && basename(span.file) === workspaceFile,
  );
}
