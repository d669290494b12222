import type { PdfKitDocument } from 'pdfmake';
import type { Line, Pages } from '../../block/page.ts';
import type { Face } from '../../face/face.ts';
import { drawer } from './draw.ts';
import { languageOf, openDocument, type Subset, sizeOf } from './open.ts';
import { addOutline } from './outline.ts';
import { replaceMetadata } from './xmp.ts';

export interface PdfOptions {
  /** PDF/A-2b unless a test asks for its twin. */
  readonly subset?: Subset;
}

/**
 * Draws decided pages as a PDF/A-2b file: fonts embedded and subset, real spaces, bookmarks, XMP. `properties` go into
 * the Info dictionary under their own keys, but for SOURCE_DATE_EPOCH, which dates the file instead of the paper. The bytes depend on nothing but the arguments; `sealPdf` completes them.
 *
 * Throws RangeError for a character that the face lacks, for a property key that is no plain name, and for no pages.
 */
export async function writePdf(
  pages: Pages,
  face: Face,
  properties: Readonly<Record<string, string>>,
  options: PdfOptions = {},
): Promise<Uint8Array> {
  const { subset = 'PDF/A-2b' } = options;
  const [first, ...others] = pages.pages;
  if (first === undefined) throw new RangeError('no pages');
  const document = await openDocument(pages.info, first, face, properties, subset);
  replaceMetadata(document, languageOf(pages.info), subset);
  const draw = drawer(document, face);
  draw(first);
  for (const page of others) {
    document.addPage({ size: sizeOf(page), margin: 0 });
    draw(page);
  }
  addOutline(
    document,
    pages.bookmarks,
    pages.pages.map((page) => sizeOf(page)[0]),
  );
  keepLines(document, pages);
  document.end();
  const chunks: Uint8Array[] = [];
  for await (const chunk of document) chunks.push(chunk);
  return joined(chunks);
}

/** Keeps the text of every line inside the file, a form feed after each page, for showing later what was changed. */
function keepLines(document: PdfKitDocument, { pages }: Pages): void {
  const text = pages.map((page) => `${page.lines.map(textOf).join('\n')}\f`).join('\n');
  const kept = document.ref({});
  kept.write(new TextEncoder().encode(text));
  kept.end();
  document._root.data.PieceInfo = { danvan: { LastModified: document.info.ModDate, Private: kept } };
}

function textOf(line: Line): string {
  return line.runs.map((run) => run.text).join('');
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
