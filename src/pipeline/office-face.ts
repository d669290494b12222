import { type Diagnostic, problem } from '../base/diagnostic.ts';
import { type Host, HostError } from '../base/host.ts';
import { resolvePath } from '../base/path.ts';
import type { Span } from '../base/span.ts';
import { entryOf, type Mapping } from '../base/value.ts';
import type { Face } from '../face/face.ts';
import { loadFace } from '../face/load.ts';
import { type FontFiles, measureFonts } from '../face/measure.ts';
import { cuts } from '../face/metrics.ts';
import { lettersMissing } from '../face/vietnamese.ts';
import { Library } from './library.ts';
import { officeOf } from './office.ts';
import { workspaceFile } from './root.ts';
import type { Shelf } from './shelf.ts';

/** The keys of `phong_chu` in danvan.yaml, each the path of one font file. */
const keys = { regular: 'thuong', bold: 'dam', italic: 'nghieng', boldItalic: 'dam_nghieng' } as const;

/** Letters that a message names where a face lacks many. */
const shown = 8;

/** The face of a workspace with what was found on the way, and what was read for it. */
export interface OfficeFace {
  readonly face: Face | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
  readonly reads: ReadonlyMap<string, string>;
  /** Another face has another mark. */
  readonly mark: string;
}

/** The face that a paper is printed in, made once for all papers of its workspace. */
export async function officeFaceOf(shelf: Shelf, file: string): Promise<OfficeFace> {
  const root = await shelf.root(file);
  return shelf.once(`face ${root}`, async () => {
    const library = new Library(shelf.host, shelf);
    const loaded = await loadOfficeFace(library, root);
    const { texts, reads } = library;
    const office = resolvePath(root, workspaceFile);
    const fonts = [...reads].flatMap(([path, mark]) => (path === office ? [] : [mark]));
    return { ...loaded, texts, reads, mark: fonts.join(' ') };
  });
}

/**
 * The face that papers under `root` are printed in: the office's own Times New Roman where danvan.yaml names its four
 * files under `phong_chu`, otherwise the prepared one. Paths are seen from danvan.yaml.
 */
export async function loadOfficeFace(
  library: Library,
  root: string,
): Promise<{ face: Face | undefined; diagnostics: readonly Diagnostic[] }> {
  const said = await officeOf(library.shelf, root);
  const sheaf = await library.yaml(resolvePath(root, workspaceFile));
  if (!said.office) return { face: undefined, diagnostics: said.diagnostics };
  const fonts = sheaf?.value?.type === 'mapping' ? entryOf(sheaf.value, 'phong_chu') : undefined;
  if (!fonts) return { face: await preparedFace(library.host), diagnostics: said.diagnostics };
  const own = await ownFonts(
    library,
    root,
    fonts.value.type === 'mapping' ? fonts.value : undefined,
    fonts.keySpan,
  );
  return { face: own.face, diagnostics: [...said.diagnostics, ...own.diagnostics] };
}

export async function preparedFace(host: Host): Promise<Face> {
  const read = (name: string): Promise<Uint8Array> => host.read(`${host.home.fonts}/${name}`);
  const [regular, bold, italic, boldItalic, metrics] = await Promise.all([
    read('regular.ttf'),
    read('bold.ttf'),
    read('italic.ttf'),
    read('boldItalic.ttf'),
    read('metrics.json'),
  ]);
  return loadFace({ regular, bold, italic, boldItalic, metrics });
}

async function ownFonts(library: Library, root: string, paths: Mapping | undefined, span: Span) {
  const diagnostics: Diagnostic[] = [];
  const files: Partial<Record<keyof FontFiles, Uint8Array>> = {};
  for (const cut of cuts) {
    const entry = paths && entryOf(paths, keys[cut]);
    if (entry?.value.type !== 'scalar' || entry.value.blank) {
      diagnostics.push(problem('pipeline/phong-chu-thieu', entry?.value.span ?? span, { khoa: keys[cut] }));
      continue;
    }
    const bytes = await fontBytes(library, resolvePath(root, entry.value.text));
    if (bytes) files[cut] = bytes;
    else
      diagnostics.push(
        problem('pipeline/phong-chu-khong-doc', entry.value.span, { tap_tin: entry.value.text }),
      );
  }
  const { regular, bold, italic, boldItalic } = files;
  if (!regular || !bold || !italic || !boldItalic) return { face: undefined, diagnostics };
  try {
    const metrics = await measureFonts({ regular, bold, italic, boldItalic });
    const face = loadFace({ regular, bold, italic, boldItalic, metrics });
    const missing = lettersMissing(face);
    if (missing.length === 0) return { face, diagnostics };
    const params = { chu: missing.slice(0, shown).join(' '), so_chu: missing.length };
    return { face: undefined, diagnostics: [problem('pipeline/phong-chu-khong-tieng-viet', span, params)] };
  } catch {
    return { face: undefined, diagnostics: [problem('pipeline/phong-chu-hong', span, {})] };
  }
}

async function fontBytes(library: Library, path: string): Promise<Uint8Array | undefined> {
  try {
    return await library.bytes(path);
  } catch (error) {
    if (error instanceof HostError) return undefined;
    throw error;
  }
}
