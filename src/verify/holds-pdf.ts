import { twipsToPt } from '../base/units.ts';
import { type Difference, measure } from './difference.ts';
import type { Expected, ExpectedSection } from './expected.ts';
import { type FlowLine, matchUnit } from './pdf-flow.ts';
import { compareEdges, compareLooks, type Fonts } from './pdf-looks.ts';
import { takeSides } from './pdf-sides.ts';
import { type PdfPage, readPdf } from './read-pdf.ts';

/** The pages of a file that are not yet read, and the number that the last one bore. */
interface Rest {
  readonly pages: readonly PdfPage[];
  next: number;
  pageNumber: number;
}

/** The first difference between the sheet and a .pdf. Throws Broken where the file cannot be read. */
export function holdsPdf(expected: readonly ExpectedSection[], bytes: Uint8Array): Difference | undefined {
  const rest: Rest = { pages: readPdf(bytes).pages, next: 0, pageNumber: 0 };
  const fonts: Fonts = new Map();
  for (const own of expected) {
    const difference = compareSection(own, rest, fonts);
    if (difference !== undefined) return difference;
  }
  return rest.next === rest.pages.length ? undefined : measure('pages', rest.next, rest.pages.length);
}

function compareSection(own: ExpectedSection, rest: Rest, fonts: Fonts): Difference | undefined {
  const placed = new Set<Expected>();
  const first = rest.next;
  const known: FlowLine[] = [];
  let around: Difference | undefined;
  if (own.section.restart) rest.pageNumber = 0;
  const turn = (): boolean => {
    const page = rest.pages[rest.next];
    if (page === undefined) return false;
    rest.pageNumber += 1;
    const standing = { index: rest.next, first: rest.next === first, pageNumber: rest.pageNumber, placed };
    const { flow, difference } = takeSides(page, own, standing);
    around ??= comparePaper(own, page) ?? difference;
    for (const line of flow) known.push(line);
    rest.next += 1;
    return true;
  };
  const lines = (at: number): FlowLine | undefined => {
    while (at >= known.length) if (!turn()) return undefined;
    return known[at];
  };

  turn();
  let at = 0;
  for (const unit of own.units) {
    const match = matchUnit(unit, lines, at);
    if (match.end === undefined) {
      const { expected, line } = match;
      return { what: 'thieu', params: { expected, found: line?.text ?? '' } };
    }
    at = match.end;
    for (const found of match.found) {
      const edges = unit.table ? undefined : compareEdges(found, own.section.page);
      const difference = compareLooks(found, fonts) ?? edges;
      if (difference !== undefined) return difference;
    }
  }
  const extra = known[at];
  if (extra !== undefined) return { what: 'thua', params: { found: extra.text } };
  const lost = own.frames.find((frame) => !placed.has(frame.expected));
  if (lost !== undefined) return { what: 'thieu', params: { expected: lost.expected.text, found: '' } };
  return around;
}

function comparePaper({ section }: ExpectedSection, page: PdfPage): Difference | undefined {
  const [width, height] = [twipsToPt(section.page.width), twipsToPt(section.page.height)];
  if (Math.abs(width - page.width) > 0.05) return measure('width', width, page.width);
  if (Math.abs(height - page.height) > 0.05) return measure('height', height, page.height);
  return undefined;
}
