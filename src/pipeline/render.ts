import type { Diagnostic } from '../base/diagnostic.ts';
import { Phases } from '../base/phases.ts';
import { version } from '../base/version.ts';
import type { Sheet } from '../block/block.ts';
import { printedParagraphs } from '../block/paragraphs.ts';
import type { Face } from '../face/face.ts';
import { holds } from '../verify/holds.ts';
import type { Compiled } from './compile.ts';
import { contentHash } from './content.ts';

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
  phases = new Phases(),
): Promise<Rendered> {
  const { sheet, document, facts, rulebook } = compiled;
  if (!sheet || !document || !rulebook) throw new TypeError('only a paper without errors can be rendered');
  const properties = {
    'danvan-version': version,
    'danvan-rulebook': rulebook.id,
    'danvan-content': contentHash(document, facts),
  };
  const files: Partial<Record<Format, Uint8Array>> = {};
  if (wanted.includes('docx')) files.docx = await phases.during('docx', () => docxOf(sheet, properties));
  if (wanted.includes('pdf')) files.pdf = await pdfOf(sheet, face, properties, phases);
  return { files, diagnostics: await phases.during('verify', () => holds(compiled.file, sheet, files)) };
}

type Properties = Readonly<Record<string, string>>;

/** Each writer is loaded with its library when a paper is written with it, which many runs never do. */
async function docxOf(sheet: Sheet, properties: Properties): Promise<Uint8Array> {
  const { writeDocx } = await import('../write/docx/write.ts');
  const { sealDocx } = await import('../write/docx/seal.ts');
  return sealDocx(writeDocx(sheet, properties), printedParagraphs(sheet));
}

async function pdfOf(sheet: Sheet, face: Face, properties: Properties, phases: Phases): Promise<Uint8Array> {
  const { paginate } = await import('../paginate/paginate.ts');
  const { writePdf } = await import('../write/pdf/write.ts');
  const { sealPdf } = await import('../write/pdf/seal.ts');
  const pages = await phases.during('paginate', () => paginate(sheet, face));
  return phases.during('pdf', async () => sealPdf(await writePdf(pages, face, properties)));
}
