import { getDocumentProxy } from 'unpdf';
import { entriesOf } from '../write/docx/archive.ts';
import { all, type Node, parse } from '../write/docx/tree.ts';

/** The characters of a text by which a word is known again: in capitals, as danvan may print it, and without spaces. */
export function known(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u2010\u2011]/g, '-')
    .toUpperCase()
    .normalize('NFC')
    .replace(/[\s\u00a0\u00ad]/g, '');
}

/** The text of a .docx by part: the body, then headers and footers, as its XML has it. */
export function docxTexts(parts: ReadonlyMap<string, Node>): string[] {
  return [...parts]
    .filter(([path]) => /^word\/(document|header\d+|footer\d+)\.xml$/.test(path))
    .map(([, root]) =>
      known(
        all(root, 'w:t')
          .map(({ text }) => text)
          .join(''),
      ),
    );
}

/** Every part of a .docx, parsed. Throws where the archive or an XML text is not sound. */
export function docxParts(bytes: Uint8Array): ReadonlyMap<string, Node> {
  return new Map(entriesOf(bytes).map(({ name, bytes: xml }) => [name, parse(xml.toString('utf8'))]));
}

/** How near to the upper edge of the page, in points, only page numbers stand. */
const edge = 45;

/** How far up the next piece stands, in points, where another cell or column begins: more than raised letters rise. */
const nextCell = 6;

/** Between cells, so that the end of one and the beginning of the next are never taken for a word. */
const between = '\u0001';

/** The text of each page of a .pdf as pdf.js reads it, page numbers left out. */
export async function pdfTexts(bytes: Uint8Array): Promise<string[]> {
  const document = await getDocumentProxy(bytes.slice(), { verbosity: 0 });
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent({ disableNormalization: true });
    let before = Number.NaN;
    const texts = items.flatMap((item: { str?: string; transform?: readonly number[] }) => {
      if (item.str === undefined || item.str.trim() === '') return [];
      const y = Number(item.transform?.[5]);
      const outside = y > height - edge;
      if (outside && /^\s*\d+\s*$/.test(item.str)) return [];
      const apart = y > before + nextCell ? between : '';
      before = y;
      return [apart + item.str];
    });
    pages.push(known(texts.join('')));
  }
  await document.destroy();
  return pages;
}
