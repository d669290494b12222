import type { Diagnostic } from '../base/diagnostic.ts';
import { type Host, HostError } from '../base/host.ts';
import { version } from '../base/version.ts';
import { printedParagraphs } from '../block/paragraphs.ts';
import type { Face } from '../face/face.ts';
import { printDocument } from '../model/print.ts';
import { paginate } from '../paginate/paginate.ts';
import { editedSince } from '../verify/edited-since.ts';
import { holds } from '../verify/holds.ts';
import { sealDocx } from '../write/docx/seal.ts';
import { writeDocx } from '../write/docx/write.ts';
import { sealPdf } from '../write/pdf/seal.ts';
import { writePdf } from '../write/pdf/write.ts';
import type { Compiled } from './compile.ts';

export const formats = ['docx', 'pdf'] as const;
export type Format = (typeof formats)[number];

export interface Rendered {
  readonly files: Readonly<Partial<Record<Format, Uint8Array>>>;
  /** What verifying found; anything here means that danvan itself is at fault and no file may be kept. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A compiled paper as bytes, each format written, sealed and read again by readers of their own. */
export async function renderFiles(
  compiled: Compiled,
  face: Face,
  wanted: readonly Format[],
): Promise<Rendered> {
  const { sheet, document, rulebook } = compiled;
  if (!sheet || !document || !rulebook) throw new TypeError('only a paper without errors can be rendered');
  const properties = {
    'danvan-version': version,
    'danvan-rulebook': rulebook.id,
    'danvan-content': await sha256(printDocument(document)),
  };
  const files: Partial<Record<Format, Uint8Array>> = {};
  if (wanted.includes('docx'))
    files.docx = await sealDocx(await writeDocx(sheet, properties), printedParagraphs(sheet));
  if (wanted.includes('pdf'))
    files.pdf = await sealPdf(await writePdf(paginate(sheet, face), face, properties));
  return { files, diagnostics: holds(compiled.file, sheet, files) };
}

export interface EditedOutput {
  readonly path: string;
  readonly state: 'edited' | 'foreign';
}

/** The outputs of a paper that someone has changed since danvan wrote them, or that danvan never wrote. */
export async function editedOutputs(host: Host, stem: string): Promise<readonly EditedOutput[]> {
  const found: EditedOutput[] = [];
  for (const format of formats) {
    const path = `${stem}.${format}`;
    const bytes = await existing(host, path);
    if (!bytes) continue;
    const state = await editedSince(bytes);
    if (state !== 'unchanged') found.push({ path, state });
  }
  return found;
}

async function existing(host: Host, path: string): Promise<Uint8Array | undefined> {
  try {
    return await host.read(path);
  } catch (error) {
    if (error instanceof HostError && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

async function sha256(text: string): Promise<string> {
  const digest = await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
