import { keptParagraphs } from '../block/kept.ts';
import { type Printed, words } from '../block/paragraphs.ts';
import { compareLists } from './compare-lists.ts';
import { printedDocx } from './holds-docx.ts';
import { parseXml } from './parse-xml.ts';
import { type DocxContent, readDocx } from './read-docx.ts';
import { readPdf } from './read-pdf.ts';
import { unzip } from './unzip.ts';
import { textOf } from './xml.ts';

/** What stood in a file and what stands there now: paragraphs of a .docx, lines of a .pdf. Either may be empty. */
export interface Change {
  /** Page of a .pdf, from 1. */
  readonly page?: number;
  readonly old: readonly string[];
  readonly now: readonly string[];
}

/**
 * What was changed in a file since danvan wrote it, in order. Automatic numbers that only moved are no change. Undefined
 * where the file no longer keeps what it said. Throws Broken where it cannot be read.
 */
export function changes(bytes: Uint8Array): readonly Change[] | undefined {
  return bytes[0] === 0x25 ? pdfChanges(bytes) : docxChanges(readDocx(bytes));
}

function docxChanges(content: DocxContent): readonly Change[] | undefined {
  const old = keptIn(content.parts);
  if (old === undefined) return undefined;
  const now = content.sections
    .flatMap((section) => section.paragraphs)
    .filter((paragraph) => printedDocx(paragraph) !== '')
    .map(({ label, text }) => ({ label: words(label), text }));
  const shown = ({ label, text }: Printed): string => words(`${label} ${text}`);
  const texts = (list: readonly Printed[]): string[] => list.map(({ text }) => text);
  return compareLists(texts(old), texts(now)).map((gap) => ({
    old: old.slice(...gap.old).map(shown),
    now: now.slice(...gap.now).map(shown),
  }));
}

/** What danvan printed into a .docx, whatever has become of it since; undefined where the file no longer keeps it. */
export function keptInDocx(bytes: Uint8Array): readonly Printed[] | undefined {
  return keptIn(unzip(bytes));
}

/** The paragraphs that the file keeps, in whichever custom part Word has put them. */
function keptIn(parts: DocxContent['parts']): readonly Printed[] | undefined {
  for (const [name, part] of parts) {
    if (!/^customXml\/item\d+\.xml$/.test(name)) continue;
    const root = parseXml(part);
    if (root.attributes.xmlns === 'urn:danvan:van-ban') return keptParagraphs(textOf(root));
  }
  return undefined;
}

function pdfChanges(bytes: Uint8Array): readonly Change[] | undefined {
  const { pages, kept } = readPdf(bytes);
  if (kept === undefined) return undefined;
  const found: Change[] = [];
  for (let page = 0; page < Math.max(pages.length, kept.length); page += 1) {
    const old = (kept[page] ?? []).map(words);
    const now = (pages[page]?.lines ?? []).map((runs) => words(runs.map((run) => run.text).join('')));
    for (const gap of compareLists(old, now)) {
      found.push({ page: page + 1, old: old.slice(...gap.old), now: now.slice(...gap.now) });
    }
  }
  return found;
}
