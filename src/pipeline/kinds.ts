import { type Diagnostic, problem } from '../base/diagnostic.ts';
import { dirname, foldersUp, resolvePath } from '../base/path.ts';
import { fileSpan, type Span } from '../base/span.ts';
import { nearest } from '../base/suggest.ts';
import type { Mapping } from '../base/value.ts';
import type { Kind } from '../model/kind.ts';
import { readKind } from '../schema/kind.ts';
import { emptyOffice } from '../schema/office.ts';
import type { Library } from './library.ts';
import { officeOf } from './office.ts';

type Text = Kind['template'];

export interface LoadedKind {
  readonly kind: Kind | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * A kind by its id: the office's declaration and template win over danvan's, file by file, the nearest first. An
 * unknown id is an error at `span` that names the nearest known one.
 */
export async function loadKind(
  library: Library,
  id: string,
  paper: string,
  root: string,
  span: Span,
): Promise<LoadedKind> {
  const folders = await foldersOf(library, paper, root);
  const known = await knownKinds(library, folders);
  if (!known.includes(id)) {
    const params = { loai: id, goi_y: nearest(id, known) ?? '', co: known.join(', ') };
    return { kind: undefined, diagnostics: [problem('pipeline/loai-la', span, params, { path: 'loai' })] };
  }
  const declaration = await firstYaml(library, folders, `${id}.yaml`);
  const template = await firstText(library, folders, `${id}.hbs`);
  if (!template) {
    return {
      kind: undefined,
      diagnostics: [problem('pipeline/thieu-mau', span, { loai: id }, { path: 'loai' })],
    };
  }
  const diagnostics = [...(declaration?.diagnostics ?? [])];
  if (declaration?.value?.type !== 'mapping') return { kind: undefined, diagnostics };
  const read = await makeKind(library, id, declaration.value, template, await partials(library, folders));
  return { kind: read.value, diagnostics: [...diagnostics, ...read.diagnostics] };
}

/** One Kind for all papers that get the same declaration, template and partials. */
function makeKind(
  library: Library,
  id: string,
  declaration: Mapping,
  template: Text,
  partials: Kind['partials'],
) {
  const files = [declaration.span.file, template.file, ...Object.values(partials).map(({ file }) => file)];
  const marks = files.map((file) => `${file} ${library.reads.get(file)}`);
  return library.shelf.once(`kind ${id} ${marks.join(' ')}`, async () =>
    readKind(id, declaration, template, partials),
  );
}

/** Every kind that a paper at a place may be of, danvan's and the office's; those that cannot be read are left out. */
export async function allKinds(library: Library, paper: string, root: string): Promise<readonly Kind[]> {
  const kinds: Kind[] = [];
  for (const id of await knownKinds(library, await foldersOf(library, paper, root))) {
    const { kind } = await loadKind(library, id, paper, root, fileSpan(paper));
    if (kind) kinds.push(kind);
  }
  return kinds;
}

/** The template folders, beside the paper and upwards to the root, before danvan's own. */
async function foldersOf(library: Library, paper: string, root: string): Promise<readonly string[]> {
  const { office } = await officeOf(library.shelf, root);
  const { mau } = office ?? emptyOffice(root);
  const own = foldersUp(dirname(paper), root).map((folder) => resolvePath(folder, mau));
  return [...own, library.host.home.templates];
}

async function knownKinds(library: Library, folders: readonly string[]): Promise<string[]> {
  const ids = new Set<string>();
  for (const folder of folders) {
    for (const name of (await library.names(folder)) ?? []) {
      if (name.endsWith('.yaml')) ids.add(name.slice(0, -'.yaml'.length));
    }
  }
  return [...ids].sort();
}

async function firstYaml(library: Library, folders: readonly string[], name: string) {
  for (const folder of folders) {
    const sheaf = await library.yaml(resolvePath(folder, name));
    if (sheaf) return sheaf;
  }
  return undefined;
}

async function firstText(library: Library, folders: readonly string[], name: string) {
  for (const folder of folders) {
    const file = resolvePath(folder, name);
    const text = await library.text(file);
    if (text !== undefined) return { file, text };
  }
  return undefined;
}

/** Partials by name; the farthest folder is laid first, so that the nearest wins. */
async function partials(library: Library, folders: readonly string[]): Promise<Kind['partials']> {
  const found: Record<string, { file: string; text: string }> = {};
  for (const folder of [...folders].reverse()) {
    const shelf = resolvePath(folder, 'partials');
    for (const name of (await library.names(shelf)) ?? []) {
      if (!name.endsWith('.hbs')) continue;
      const file = resolvePath(shelf, name);
      const text = await library.text(file);
      if (text !== undefined) found[name.slice(0, -'.hbs'.length)] = { file, text };
    }
  }
  return found;
}
