import pdfmake, { type PdfKitDocument } from 'pdfmake';
import { twipsToPt } from '../../base/units.ts';
import type { Info } from '../../block/block.ts';
import type { PageOfLines } from '../../block/page.ts';
import type { Face } from '../../face/face.ts';
import { compressPurely } from './compress.ts';
import { epochProperty, momentOf } from './date.ts';

/** What the file claims to be. A-1b exists so that the same drawing can be put before a validator of A-1. */
export type Subset = 'PDF/A-2b' | 'PDF/A-1b';

/** The name under which the four fonts are known inside the document. */
export const family = 'danvan';

/** The key of the Info dictionary that `sealPdf` fills, and what stands there until then. */
export const sealKey = 'danvan-seal';
export const unsealed = '0'.repeat(64);

export function sizeOf(page: Pick<PageOfLines, 'width' | 'height'>): [number, number] {
  return [twipsToPt(page.width), twipsToPt(page.height)];
}

/** The language as PDF readers look for it, without a country: `vi`. */
export function languageOf(info: Info): string {
  return info.language.slice(0, 2);
}

/** Keys that a PDF name holds without escaping, so that they read the same in every program. */
function customKeys(properties: Readonly<Record<string, string>>): Record<string, string> {
  for (const key of Object.keys(properties)) {
    if (!/^[a-z][a-z0-9-]*$/.test(key)) throw new RangeError(`not a property key: ${key}`);
  }
  return properties;
}

/**
 * An empty document of pdfmake, its first page as large as `first`. The instance, its files and its fonts are this
 * document's own; the network and the file system are closed to it.
 */
export async function openDocument(
  info: Info,
  first: PageOfLines,
  face: Face,
  properties: Readonly<Record<string, string>>,
  subset: Subset,
): Promise<PdfKitDocument> {
  const { regular: normal, bold, italic: italics, boldItalic: bolditalics } = face.files;
  const files = new Map(Object.entries({ normal, bold, italics, bolditalics }));
  const own = new pdfmake.constructor();
  own.virtualfs = {
    existsSync: (name) => files.has(name),
    readFileSync: (name) => files.get(name) ?? new Uint8Array(),
  };
  own.setFonts({
    [family]: { normal: 'normal', bold: 'bold', italics: 'italics', bolditalics: 'bolditalics' },
  });
  own.setUrlAccessPolicy(() => false);
  own.setLocalAccessPolicy(() => false);
  const { [epochProperty]: epoch, ...custom } = properties;
  const date = momentOf(info.date, epoch);
  const [width, height] = sizeOf(first);
  const document = await own
    .createPdf({
      content: [],
      pageSize: { width, height },
      pageMargins: 0,
      compress: false,
      version: subset === 'PDF/A-1b' ? '1.4' : '1.7',
      subset,
      language: languageOf(info),
      displayTitle: true,
      info: {
        title: info.title,
        author: info.author,
        subject: info.subject,
        creator: 'danvan',
        producer: 'danvan (pdfmake)',
        creationDate: date,
        modDate: date,
        ...customKeys(custom),
        [sealKey]: unsealed,
      },
    })
    .getStream();
  compressPurely(document);
  return document;
}
