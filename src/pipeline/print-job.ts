import { type Diagnostic, problem } from '../base/diagnostic.ts';
import { dirname } from '../base/path.ts';
import { fileSpan } from '../base/span.ts';
import { version } from '../base/version.ts';
import { printDocument } from '../model/print.ts';
import { sha256 } from '../verify/hash.ts';
import { writtenContent } from '../verify/written-content.ts';
import { type Compiled, type CompileOptions, compile } from './compile.ts';
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
 * overwritten, or an issued paper that says something else now. `wrong`: the paper, or danvan.yaml where there is no face. `missing`: no such file. `fault`: danvan's
 * own, the files do not hold what they should.
 */
export type PrintState = 'written' | 'unchanged' | 'refused' | 'wrong' | 'missing' | 'fault';

export interface Printed {
  readonly state: PrintState;
  readonly diagnostics: readonly Diagnostic[];
  /** Texts that the diagnostics point into, by file. */
  readonly texts: ReadonlyMap<string, string>;
  /** Every path that was asked for, and the mark of what it held: see Held. */
  readonly reads: ReadonlyMap<string, string>;
  /** The wanted outputs as they are now; empty unless written or unchanged. */
  readonly outputs: readonly Output[];
  /** What decides the bytes; empty where the paper is wrong. */
  readonly key: string;
  /** SHA-256 of what the paper says, however it looks; empty where it is wrong. */
  readonly content: string;
  readonly compiled: Compiled | undefined;
}

/**
 * Compiles, renders, verifies and writes one paper as one act. Nothing is written where anything is wrong, nor where
 * nothing would change. Throws HostError where the system refuses a file.
 */
export async function printJob(shelf: Shelf, job: PrintJob): Promise<Printed> {
  const face = await officeFaceOf(shelf, job.file);
  const { draft, today, row, set } = job;
  const options = { draft, today, row, set, shelf };
  const compiled = face.face && (await compile(shelf.host, face.face, job.file, options));
  const told = toldBy(face, compiled);
  const end = (state: PrintState, more: Partial<Printed> = {}): Printed => ({
    ...told,
    state,
    outputs: [],
    key: '',
    content: '',
    compiled,
    ...more,
    diagnostics: [...told.diagnostics, ...(more.diagnostics ?? [])],
  });
  if (!face.face) return end('wrong');
  if (!compiled) return end('missing');
  if (!compiled.sheet) return end('wrong');

  const { host } = shelf;
  const content = await contentOf(compiled);
  const key = await keyOf(compiled, face.mark, content, job.formats);
  const existing = await existingOutputs(host, job.stem);
  const now = await Promise.all([...existing].map(([format, bytes]) => outputOf(job.stem, format, bytes)));
  const unchanged = now.filter(({ format }) => job.formats.includes(format));
  if (job.known?.key === key && sameOutputs(job.known.outputs, now, job.formats)) {
    return end('unchanged', { key, content, outputs: unchanged });
  }
  const issued = job.issued ? await issuedContent(job.known, existing) : undefined;
  if (issued === content && existing.size > 0) return end('unchanged', { key, content, outputs: unchanged });
  if (issued !== undefined && issued !== content) {
    return end('refused', {
      key,
      content,
      diagnostics: [problem('pipeline/da-ban-hanh', fileSpan(job.file))],
    });
  }
  const edited = job.overwrite ? [] : await editedOutputs(job.stem, existing);
  if (edited.length > 0) return end('refused', { key, content, diagnostics: edited });
  const rendered = await renderFiles(compiled, face.face, job.formats);
  if (rendered.diagnostics.length > 0) return end('fault', { diagnostics: rendered.diagnostics });
  const files = job.formats.map((format) => ({ format, bytes: rendered.files[format] ?? new Uint8Array() }));
  const outputs = await Promise.all(files.map(({ format, bytes }) => outputOf(job.stem, format, bytes)));
  if (sameOutputs(outputs, now, job.formats)) return end('unchanged', { key, content, outputs });
  await host.makeFolder(dirname(job.stem));
  await host.replace(files.map(({ format, bytes }) => ({ path: outputPath(job.stem, format), bytes })));
  return end('written', { key, content, outputs });
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
async function keyOf(
  { sheet, rulebook }: Compiled,
  face: string,
  content: string,
  formats: readonly Format[],
): Promise<string> {
  return hashOf(JSON.stringify([version, rulebook?.id, face, formats, sheet, content]));
}

async function contentOf({ document }: Compiled): Promise<string> {
  return document ? hashOf(printDocument(document)) : '';
}

function hashOf(text: string): Promise<string> {
  return sha256(new TextEncoder().encode(text));
}

/** What an issued paper said when it was printed, as far as anyone still knows. */
async function issuedContent(
  known: Known | undefined,
  existing: ReadonlyMap<Format, Uint8Array>,
): Promise<string | undefined> {
  return known?.content ?? [...existing.values()].map(writtenContent).find((each) => each !== undefined);
}

function sameOutputs(wanted: Known['outputs'], now: readonly Output[], formats: readonly Format[]): boolean {
  const of = (outputs: Known['outputs'], format: Format) =>
    outputs.find((output) => output.format === format)?.sha256;
  return formats.every((format) => {
    const hash = of(wanted, format);
    return hash !== undefined && hash === of(now, format);
  });
}
