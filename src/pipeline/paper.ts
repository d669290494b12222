import { type Diagnostic, problem } from '../base/diagnostic.ts';
import { dirname, resolvePath } from '../base/path.ts';
import type { Reference } from '../base/reference.ts';
import { fileSpan, type Span } from '../base/span.ts';
import { entryOf, type Mapping, type Scalar } from '../base/value.ts';
import type { Reading } from '../check/reading.ts';
import type { Document, VanBanChinh } from '../model/document.ts';
import type { Kind } from '../model/kind.ts';
import { attachmentPaths, mainPaperPath } from '../schema/attachments.ts';
import { readDocument } from '../schema/document.ts';
import { hasPlaceFor, ofMain } from '../schema/needs.ts';
import { type Assignment, readAssignments } from '../source/assignment.ts';
import type { SharedFacts } from '../source/shared-facts.ts';
import { readDirectories } from './directory.ts';
import { resolveFields, type Surroundings } from './fields.ts';
import { givenFile, partGiven } from './given.ts';
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
  /** What its template may print besides its fields. */
  readonly facts: SharedFacts;
}

export interface ReadPaper {
  readonly paper: Paper | undefined;
  /** How far the file and those attached to it could be read; undefined where it is no mapping. */
  readonly reading: Reading | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** What it shares with other papers, those attached to it and its main paper included. */
  readonly references: readonly Reference[];
}

/** What a paper is given besides its files. */
export interface Given {
  /** One row of data, for `{{ }}`: each column under its name, with its place in the data file. */
  readonly row?: Mapping;
  /** `key=value` of the command line, over everything else: see readAssignments. */
  readonly set?: readonly string[];
}

interface Asking {
  /** The row of data that this printing is for. */
  readonly row: Mapping | undefined;
  /** Values of the command line. */
  readonly set: readonly Assignment[];
  /** The files that led here, outermost first: a paper may not be attached to itself. */
  readonly trail: readonly string[];
  /** Only its own facts are wanted: attachments and main paper are left alone. */
  readonly factsOnly: boolean;
}

/** Reads one paper with everything it refers to. A file that is not there gives no paper and no diagnostic. */
export async function readPaper(
  library: Library,
  file: string,
  { row, set = [] }: Given = {},
): Promise<ReadPaper | undefined> {
  const given = readAssignments(givenFile, set);
  if (set.length > 0) library.texts.set(givenFile, given.text);
  const found = await read(library, file, { row, set: given.all, trail: [], factsOnly: false });
  return found && { ...found, diagnostics: [...given.diagnostics, ...found.diagnostics] };
}

async function read(library: Library, file: string, asking: Asking): Promise<ReadPaper | undefined> {
  const sheaf = await library.yaml(file);
  if (!sheaf) return undefined;
  const diagnostics: Diagnostic[] = [...sheaf.diagnostics];
  let reading: Reading | undefined;
  let references: readonly Reference[] = [];
  const stop = (): ReadPaper => ({ paper: undefined, reading, diagnostics, references });
  if (sheaf.value?.type !== 'mapping') return stop();

  const root = await library.shelf.root(file);
  const shared = await readDirectories(library, file, root);
  diagnostics.push(...shared.diagnostics);
  const around = { directories: shared.directories, row: asking.row };
  const loai = loaiOf(sheaf.value, around);
  const loaded = loai && (await loadKind(library, loai.text.trim(), file, root, loai.span));
  const fits = fitting(sheaf.value, loaded?.kind);
  const given = partGiven(asking.set, sheaf.value, loaded?.kind, shared.directories);
  const fields = resolveFields(sheaf.value, {
    ...around,
    fits,
    given: asking.trail.length === 0 ? given : { ...given, fields: [], inside: [] },
  });
  diagnostics.push(...fields.diagnostics);
  references = fields.references;
  const { value } = fields;
  reading = { file, value, attached: [] };
  if (!loaded) {
    const span = entryOf(value, 'loai')?.value.span ?? fileSpan(file);
    diagnostics.push(problem('pipeline/thieu-loai', span, {}, { path: 'loai' }));
    return stop();
  }
  diagnostics.push(...loaded.diagnostics);
  if (!loaded.kind) return stop();

  const others = asking.factsOnly ? nothingAround : await readAround(library, file, root, value, asking);
  diagnostics.push(...others.diagnostics);
  references = [...references, ...others.references];
  reading = { ...reading, kind: loaded.kind, main: others.main, attached: others.readings };
  const kem_theo = new Map([...others.attached].map(([path, paper]) => [path, paper.document]));
  const document = readDocument(value, loaded.kind, { kem_theo, van_ban_chinh: others.main });
  diagnostics.push(...document.diagnostics);
  if (!document.value) return stop();
  const attached = [...others.attached.values()];
  return {
    paper: { file, value, document: document.value, kind: loaded.kind, attached, facts: fields.facts },
    reading: { ...reading, document: document.value },
    diagnostics,
    references,
  };
}

/** What the paper says its kind is; undefined where it says nothing. */
function loaiOf(paper: Mapping, around: Omit<Surroundings, 'fits'>): Scalar | undefined {
  const typed = entryOf(paper, 'loai')?.value;
  const named = typed?.type === 'scalar' && typed.text.includes('{{');
  const fields = named ? resolveFields(paper, { ...around, fits: () => false }).value : paper;
  const loai = entryOf(fields, 'loai')?.value;
  return loai?.type === 'scalar' && !loai.blank ? loai : undefined;
}

/** Whether a default may fill a key that the paper leaves out: not where the kind, or an attached paper, has none. */
function fitting(paper: Mapping, kind: Kind | undefined): (key: string) => boolean {
  const attached = entryOf(paper, 'van_ban_chinh') !== undefined;
  return (key) => kind !== undefined && hasPlaceFor(key, kind, attached);
}

interface Around {
  readonly attached: ReadonlyMap<string, Paper>;
  readonly main: VanBanChinh | undefined;
  readonly readings: readonly Reading[];
  readonly diagnostics: readonly Diagnostic[];
  readonly references: readonly Reference[];
}

const nothingAround: Around = {
  attached: new Map(),
  main: undefined,
  readings: [],
  diagnostics: [],
  references: [],
};

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
  const references: Reference[] = [];
  const { row, set } = asking;
  const trail = [...asking.trail, file];
  for (const { path, span } of attachmentPaths(value)) {
    const found = await neighbour(
      library,
      file,
      root,
      path,
      span,
      { row, set, trail, factsOnly: false },
      'kem_theo',
    );
    diagnostics.push(...found.diagnostics);
    references.push(...found.references);
    if (found.reading) readings.push(found.reading);
    if (found.paper) attached.set(path, found.paper);
  }
  const chinh = mainPaperPath(value);
  if (!chinh) return { attached, main: undefined, readings, diagnostics, references };
  const main = await neighbour(
    library,
    file,
    root,
    chinh.path,
    chinh.span,
    { row, set, trail, factsOnly: true },
    'van_ban_chinh',
  );
  const alreadyReading = asking.trail.includes(resolvePath(dirname(file), chinh.path));
  if (!alreadyReading) diagnostics.push(...main.diagnostics);
  references.push(...main.references.filter(({ path }) => ofMain.has(path.split(/[.[]/)[0] ?? '')));
  return { attached, main: main.paper && factsOf(main.paper.document), readings, diagnostics, references };
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
    references: [],
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
