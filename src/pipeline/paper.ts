import { type Diagnostic, problem } from '../base/diagnostic.ts';
import { dirname, resolvePath } from '../base/path.ts';
import { fileSpan, type Span } from '../base/span.ts';
import { entryOf, type Mapping } from '../base/value.ts';
import type { Reading } from '../check/reading.ts';
import type { Document, VanBanChinh } from '../model/document.ts';
import type { Kind } from '../model/kind.ts';
import { attachmentPaths, mainPaperPath } from '../schema/attachments.ts';
import { readDocument } from '../schema/document.ts';
import { resolveExpressions } from '../source/expressions.ts';
import { resolveProfiles } from '../source/profiles.ts';
import { readDirectories } from './directory.ts';
import { loadKind } from './kinds.ts';
import type { Library } from './library.ts';
import { staysInside } from './root.ts';

/** A paper and those attached to it, read and understood. */
export interface Paper {
  readonly file: string;
  readonly value: Mapping;
  readonly document: Document;
  readonly kind: Kind;
  readonly attached: readonly Paper[];
}

export interface ReadPaper {
  readonly paper: Paper | undefined;
  /** How far the file and those attached to it could be read; undefined where it is no mapping. */
  readonly reading: Reading | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

interface Asking {
  /** The files that led here, outermost first: a paper may not be attached to itself. */
  readonly trail: readonly string[];
  /** Only its own facts are wanted: attachments and main paper are left alone. */
  readonly factsOnly: boolean;
}

/** Reads one paper with everything it refers to. A file that is not there gives no paper and no diagnostic. */
export async function readPaper(library: Library, file: string): Promise<ReadPaper | undefined> {
  return read(library, file, { trail: [], factsOnly: false });
}

async function read(library: Library, file: string, asking: Asking): Promise<ReadPaper | undefined> {
  const sheaf = await library.yaml(file);
  if (!sheaf) return undefined;
  const diagnostics: Diagnostic[] = [...sheaf.diagnostics];
  let reading: Reading | undefined;
  const stop = (): ReadPaper => ({ paper: undefined, reading, diagnostics });
  if (sheaf.value?.type !== 'mapping') return stop();

  const root = await library.shelf.root(file);
  const shared = await readDirectories(library, file, root);
  diagnostics.push(...shared.diagnostics);
  const profiled = resolveProfiles(sheaf.value, shared.directories);
  diagnostics.push(...profiled.diagnostics);
  const resolved = resolveExpressions(profiled.value ?? sheaf.value, shared.directories);
  diagnostics.push(...resolved.diagnostics);
  const value = resolved.value ?? profiled.value ?? sheaf.value;
  reading = { file, value, attached: [] };

  const loai = entryOf(value, 'loai');
  if (loai?.value.type !== 'scalar' || loai.value.blank) {
    diagnostics.push(
      problem('pipeline/thieu-loai', loai?.value.span ?? fileSpan(file), {}, { path: 'loai' }),
    );
    return stop();
  }
  const loaded = await loadKind(library, loai.value.text.trim(), file, root, loai.value.span);
  diagnostics.push(...loaded.diagnostics);
  if (!loaded.kind) return stop();

  const around = asking.factsOnly ? nothingAround : await readAround(library, file, root, value, asking);
  diagnostics.push(...around.diagnostics);
  reading = { ...reading, kind: loaded.kind, main: around.main, attached: around.readings };
  const kem_theo = new Map([...around.attached].map(([path, paper]) => [path, paper.document]));
  const document = readDocument(value, loaded.kind, { kem_theo, van_ban_chinh: around.main });
  diagnostics.push(...document.diagnostics);
  if (!document.value) return stop();
  const attached = [...around.attached.values()];
  return {
    paper: { file, value, document: document.value, kind: loaded.kind, attached },
    reading: { ...reading, document: document.value },
    diagnostics,
  };
}

interface Around {
  readonly attached: ReadonlyMap<string, Paper>;
  readonly main: VanBanChinh | undefined;
  readonly readings: readonly Reading[];
  readonly diagnostics: readonly Diagnostic[];
}

const nothingAround: Around = { attached: new Map(), main: undefined, readings: [], diagnostics: [] };

/** The papers attached to this one, and the facts of the paper that this one is attached to. */
async function readAround(
  library: Library,
  file: string,
  root: string,
  value: Mapping,
  asking: Asking,
): Promise<Around> {
  const attached = new Map<string, Paper>();
  const diagnostics: Diagnostic[] = [];
  const readings: Reading[] = [];
  const trail = [...asking.trail, file];
  for (const { path, span } of attachmentPaths(value)) {
    const found = await neighbour(library, file, root, path, span, { trail, factsOnly: false }, 'kem_theo');
    diagnostics.push(...found.diagnostics);
    if (found.reading) readings.push(found.reading);
    if (found.paper) attached.set(path, found.paper);
  }
  const chinh = mainPaperPath(value);
  if (!chinh) return { attached, main: undefined, readings, diagnostics };
  const main = await neighbour(
    library,
    file,
    root,
    chinh.path,
    chinh.span,
    { trail, factsOnly: true },
    'van_ban_chinh',
  );
  const alreadyReading = asking.trail.includes(resolvePath(dirname(file), chinh.path));
  if (!alreadyReading) diagnostics.push(...main.diagnostics);
  return { attached, main: main.paper && factsOf(main.paper.document), readings, diagnostics };
}

async function neighbour(
  library: Library,
  file: string,
  root: string,
  path: string,
  span: Span,
  asking: Asking,
  key: string,
): Promise<ReadPaper> {
  const target = resolvePath(dirname(file), path);
  const refuse = (code: string): ReadPaper => ({
    paper: undefined,
    reading: undefined,
    diagnostics: [problem(code, span, { tap_tin: path }, { path: key })],
  });
  if (!asking.factsOnly && asking.trail.includes(target)) return refuse('pipeline/kem-theo-vong');
  if (!(await library.has(target))) return refuse('pipeline/khong-co-tep-kem-theo');
  if (!(await staysInside(library.host, root, target))) return refuse('pipeline/ngoai-thu-muc');
  return (await read(library, target, asking)) ?? refuse('pipeline/khong-co-tep-kem-theo');
}

function factsOf(document: Document): VanBanChinh {
  const { the_thuc, quy_dinh, dia_danh, ten_loai, co_quan, so, ky_hieu, ngay } = document;
  return { the_thuc, quy_dinh, dia_danh, ten_loai, co_quan, so, ky_hieu, ngay };
}
