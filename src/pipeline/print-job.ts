import type { Diagnostic } from '../base/diagnostic.ts';
import { dirname } from '../base/path.ts';
import type { Phases } from '../base/phases.ts';
import { version } from '../base/version.ts';
import { withKnownParts } from '../block/known-parts.ts';
import { sha256 } from '../host/hash.ts';
import { type Compiled, type CompileOptions, compile } from './compile.ts';
import { contentHash } from './content.ts';
import { digestOf } from './digest.ts';
import { type Elsewhere, printedElsewhere } from './elsewhere.ts';
import { type IssuedCase, judgeIssued, lostOutput } from './issued.ts';
import { type OfficeFace, officeFaceOf } from './office-face.ts';
import { editedOutputs, existingOutputs, type Output, outputOf, outputPath } from './outputs.ts';
import { type Format, renderFiles } from './render.ts';
import type { Shelf } from './shelf.ts';

/** One paper to print. */
export interface PrintJob extends Omit<CompileOptions, 'shelf'> {
  readonly file: string;
  /** The path of its outputs without the ending: `/w/out/plan` gives plan.docx and plan.pdf. */
  readonly stem: string;
  readonly formats: readonly Format[];
  /** Also over outputs that someone has edited or that danvan never wrote. */
  readonly overwrite?: boolean;
  /** What the last printing of these outputs came to, where that is known. */
  readonly known?: Known;
  /** Issued: once printed, what it says may not change; neither `overwrite` nor a newer danvan touches its files. */
  readonly issued?: boolean;
  /** Issued papers without a source of which this may be one. */
  readonly elsewhere?: readonly Elsewhere[];
}

/** What a printing came to: of the same key, the same bytes are printed. */
export interface Known {
  readonly key: string;
  /** See Printed. */
  readonly content: string;
  readonly outputs: readonly Pick<Output, 'format' | 'sha256'>[];
}

/**
 * `unchanged`: the outputs that are there are those that would be written. `refused`: outputs that may not be
 * overwritten. `held`: an issued paper that says something else now, of which an output is lost, or that was printed elsewhere. `wrong`: the paper,
 * or danvan.yaml where there is no face. `missing`: no such file. `fault`: danvan's own, the files do not hold what they
 * should.
 */
export type PrintState = 'written' | 'unchanged' | 'refused' | 'held' | 'wrong' | 'missing' | 'fault';

export interface Printed {
  readonly state: PrintState;
  readonly diagnostics: readonly Diagnostic[];
  /** Texts that the diagnostics point into, by file. */
  readonly texts: ReadonlyMap<string, string>;
  /** Every path that was asked for, and the mark of what it held: see Held. */
  readonly reads: ReadonlyMap<string, string>;
  /** The wanted outputs as they are now; empty unless written, unchanged or held. */
  readonly outputs: readonly Output[];
  /** What decides the bytes; empty where the paper is wrong. */
  readonly key: string;
  /** SHA-256 of what the paper says, however it looks; empty where it is wrong. */
  readonly content: string;
  readonly compiled: Compiled | undefined;
}

/** A paper before it is printed; `due`: its outputs have to be made. */
export interface Weighed extends Omit<Printed, 'state'> {
  readonly state: PrintState | 'due';
  /** Outputs that are there, in whichever formats. */
  readonly existing: ReadonlyMap<Format, Uint8Array>;
  /** Makes the outputs in memory and says what they would come to; only for what is due. */
  make(): Promise<Made>;
}

/** Outputs that were made and not yet written. */
export interface Made {
  readonly state: 'written' | 'unchanged' | 'held' | 'fault';
  readonly diagnostics: readonly Diagnostic[];
  readonly outputs: readonly Output[];
  /** Those to write. */
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[];
}

/**
 * Compiles, renders, verifies and writes one paper as one act. Nothing is written where anything is wrong, nor where
 * nothing would change. `waits` is called when nothing is left but to wait for the disk. Throws HostError where the
 * system refuses a file.
 */
export async function printJob(shelf: Shelf, job: PrintJob, waits?: () => void): Promise<Printed> {
  const { existing: _, make, state, ...weighed } = await weighJob(shelf, job);
  if (state !== 'due') return { ...weighed, state };
  const { files, ...made } = await make();
  if (files.length > 0) {
    await shelf.phases.during('move', async () => {
      await shelf.host.makeFolder(dirname(job.stem));
      const replacing = shelf.host.replace(files);
      waits?.();
      await replacing;
    });
  }
  return { ...weighed, ...made, diagnostics: [...weighed.diagnostics, ...made.diagnostics] };
}

/** Compiles one paper and says what printing it would come to; writes nothing. */
export async function weighJob(shelf: Shelf, job: PrintJob): Promise<Weighed> {
  const face = await officeFaceOf(shelf, job.file);
  const { draft, today, row, set, rulebooks } = job;
  const options = { draft, today, row, set, rulebooks, shelf };
  const compiled = face.face && sharing(await compile(shelf.host, face.face, job.file, options));
  const told = toldBy(face, compiled);
  const existing = compiled ? await existingOutputs(shelf.host, job.stem) : new Map<Format, Uint8Array>();
  const end = (state: Weighed['state'], more: Partial<Weighed> = {}): Weighed => ({
    ...told,
    state,
    outputs: [],
    key: '',
    content: '',
    compiled,
    existing,
    make: () => Promise.reject(new TypeError('only what is due can be made')),
    ...more,
    diagnostics: [...told.diagnostics, ...(more.diagnostics ?? [])],
  });
  if (!face.face) return end('wrong');
  if (!compiled) return end('missing');

  const content = contentOf(compiled);
  const now = [...existing].map(([format, bytes]) => outputOf(job.stem, format, bytes));
  const unchanged = now.filter(({ format }) => job.formats.includes(format));
  const issued: IssuedCase = { ...job, compiled, content, known: job.known, existing, now };
  const judged = job.issued && content !== '' ? await judgeIssued(issued) : undefined;
  const moved = existing.size === 0 && printedElsewhere(job.file, compiled.document, content, job.elsewhere);
  if (moved) return end('held', { content, diagnostics: [moved] });
  if (!compiled.sheet) {
    // A rule that came after the signing stops nothing.
    if (judged?.verdict !== 'stays') return end('wrong');
    const diagnostics = [...told.diagnostics.map(asWarning), ...judged.diagnostics];
    return { ...end('unchanged', { content, outputs: unchanged }), diagnostics };
  }
  const key = keyOf(compiled, face.mark, content, job.formats);
  if (job.known?.key === key && sameOutputs(job.known.outputs, now, job.formats)) {
    return end('unchanged', { key, content, outputs: unchanged });
  }
  const { verdict, diagnostics = [] } = judged ?? {};
  if (verdict === 'stays') return end('unchanged', { key, content, outputs: unchanged, diagnostics });
  if (verdict === 'held') return end('held', { key, content, outputs: unchanged, diagnostics });
  const overwrite = job.overwrite && !job.issued;
  const edited = overwrite || verdict === 'lost' ? [] : await editedOutputs(job.stem, existing);
  if (edited.length > 0) return end('refused', { key, content, diagnostics: edited });
  const make = async (): Promise<Made> => {
    const made = await makeFiles(compiled, face.face, job, now, shelf.phases);
    if (verdict !== 'lost') return made;
    const lost = lostOutput(issued, made.outputs);
    if (lost) return { state: 'held', diagnostics: [lost], outputs: unchanged, files: [] };
    return { ...made, files: made.files.filter(({ path }) => !now.some((output) => output.path === path)) };
  };
  return end('due', { key, content, make });
}

/** With the blocks that an earlier paper had in their place. */
function sharing(compiled: Compiled | undefined): Compiled | undefined {
  return compiled?.sheet ? { ...compiled, sheet: withKnownParts(compiled.sheet) } : compiled;
}

async function makeFiles(
  compiled: Compiled,
  face: OfficeFace['face'],
  { formats, stem }: PrintJob,
  now: readonly Output[],
  phases: Phases,
): Promise<Made> {
  if (!face) throw new TypeError('nothing is printed without a face');
  const { diagnostics, files } = await renderFiles(compiled, face, formats, phases);
  if (diagnostics.length > 0) return { state: 'fault', diagnostics, outputs: [], files: [] };
  const made = formats.map((format) => ({ format, bytes: files[format] ?? new Uint8Array() }));
  const outputs = made.map(({ format, bytes }) => outputOf(stem, format, bytes));
  if (sameOutputs(outputs, now, formats)) return { state: 'unchanged', diagnostics, outputs, files: [] };
  const wanted = made.map(({ format, bytes }) => ({ path: outputPath(stem, format), bytes }));
  return { state: 'written', diagnostics, outputs, files: wanted };
}

function asWarning(diagnostic: Diagnostic): Diagnostic {
  return diagnostic.severity === 'error' ? { ...diagnostic, severity: 'warning' } : diagnostic;
}

/** What was found and read before anything was printed. */
function toldBy(face: OfficeFace, compiled: Compiled | undefined) {
  return {
    diagnostics: [...face.diagnostics, ...(compiled?.diagnostics ?? [])],
    texts: new Map([...face.texts, ...(compiled?.texts ?? [])]),
    reads: new Map([...face.reads, ...(compiled?.reads ?? [])]),
  };
}

/** The resolved content of a paper with all that shapes its files, as one SHA-256. */
function keyOf(
  { sheet, rulebook }: Compiled,
  face: string,
  content: string,
  formats: readonly Format[],
): string {
  return sha256(JSON.stringify([version, rulebook?.id, face, formats, sheet && digestOf(sheet), content]));
}

function contentOf({ document, facts }: Compiled): string {
  return document ? contentHash(document, facts) : '';
}

function sameOutputs(wanted: Known['outputs'], now: readonly Output[], formats: readonly Format[]): boolean {
  const of = (outputs: Known['outputs'], format: Format) =>
    outputs.find((output) => output.format === format)?.sha256;
  return formats.every((format) => {
    const hash = of(wanted, format);
    return hash !== undefined && hash === of(now, format);
  });
}
