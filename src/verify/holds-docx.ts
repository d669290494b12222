import { words } from '../block/paragraphs.ts';
import { type Difference, measure } from './difference.ts';
import type { DocxParagraph } from './docx-body.ts';
import type { Expected, ExpectedSection } from './expected.ts';
import { marked } from './marked.ts';
import { type DocxSection, readDocx } from './read-docx.ts';

const aligns: Readonly<Record<string, string>> = { both: 'justify', start: 'left', end: 'right' };

/** What a paragraph of the file prints. */
export function printedDocx({ label, runs }: DocxParagraph): string {
  return words(`${label} ${runs.map((run) => run.text).join('')}`);
}

function printing(paragraphs: readonly DocxParagraph[]): DocxParagraph[] {
  return paragraphs.filter((paragraph) => printedDocx(paragraph) !== '');
}

function compareParagraph(expected: Expected, found: DocxParagraph): Difference | undefined {
  const text = printedDocx(found);
  if (text !== expected.text) return { what: 'thieu', params: { expected: expected.text, found: text } };
  const { align, pitch } = expected.look;
  const at = `“${expected.text.slice(0, 40)}”`;
  const seen = marked(found.runs);
  const wanted = marked(expected.runs);
  if (seen !== wanted) return measure(`${at}: marks`, wanted, seen);
  const foundAlign = aligns[found.align] ?? found.align;
  if (foundAlign !== align) return measure(`${at}: align`, align, foundAlign);
  if (found.pitch !== pitch) return measure(`${at}: pitch`, pitch, found.pitch ?? 0);
  return undefined;
}

function compareAll(expected: readonly Expected[], all: readonly DocxParagraph[]): Difference | undefined {
  const found = printing(all);
  for (const [index, paragraph] of expected.entries()) {
    const other = found[index];
    if (other === undefined) return { what: 'thieu', params: { expected: paragraph.text, found: '' } };
    const difference = compareParagraph(paragraph, other);
    if (difference !== undefined) return difference;
  }
  const extra = found[expected.length];
  return extra === undefined ? undefined : { what: 'thua', params: { found: printedDocx(extra) } };
}

function comparePage({ section: { page } }: ExpectedSection, found: DocxSection): Difference | undefined {
  const pairs: readonly (readonly [string, number, number])[] = [
    ['width', page.width, found.width],
    ['height', page.height, found.height],
    ['top', page.margin.top, found.margin.top],
    ['bottom', page.margin.bottom, found.margin.bottom],
    ['left', page.margin.left, found.margin.left],
    ['right', page.margin.right, found.margin.right],
    ['header', page.headerDistance, found.margin.header],
    ['footer', page.footerDistance, found.margin.footer],
  ];
  const wrong = pairs.find(([, expected, actual]) => expected !== actual);
  return wrong && measure(wrong[0], wrong[1], wrong[2]);
}

/** The first difference between the sheet and a .docx. Throws Broken where the file cannot be read. */
export function holdsDocx(expected: readonly ExpectedSection[], bytes: Uint8Array): Difference | undefined {
  const { sections, mirrored } = readDocx(bytes);
  if (sections.length !== expected.length) return measure('sections', expected.length, sections.length);
  const mirroring = expected.some(({ section }) => section.page.mirrored);
  if (mirrored !== mirroring) return measure('mirrored', String(mirroring), String(mirrored));
  for (const [index, own] of expected.entries()) {
    const found = sections[index];
    if (found === undefined) continue;
    const flow = own.units.flatMap((unit) => unit.paragraphs);
    const difference =
      compareAll(
        flow,
        found.paragraphs.filter((paragraph) => !paragraph.framed),
      ) ??
      compareAll(
        own.frames.map(({ expected: inside }) => inside),
        found.paragraphs.filter((paragraph) => paragraph.framed),
      ) ??
      compareAll(own.header.first, found.header.first) ??
      compareAll(own.header.rest, found.header.rest) ??
      compareAll(own.footer.first, found.footer.first) ??
      compareAll(own.footer.rest, found.footer.rest) ??
      comparePage(own, found);
    if (difference !== undefined) return difference;
  }
  return undefined;
}
