import { twipsToPt } from '../base/units.ts';
import { type Difference, measure } from './difference.ts';
import type { Expected, ExpectedSection } from './expected.ts';
import { type FlowLine, matchUnit } from './pdf-flow.ts';
import type { Fonts } from './pdf-looks.ts';
import { compareMeasures, type MeasuredPage, type Printed } from './pdf-measures.ts';
import { takeSides } from './pdf-sides.ts';
import { type PdfPage, readPdf } from './read-pdf.ts';

/** The pages of a file that are not yet read, and the number that the last one bore. */
interface Rest {
  readonly pages: readonly PdfPage[];
  readonly fonts: Fonts;
  readonly mirrored: boolean;
  next: number;
  pageNumber: number;
}

/** The first difference between the sheet and a .pdf. Throws Broken where the file cannot be read. */
export function holdsPdf(expected: readonly ExpectedSection[], bytes: Uint8Array): Difference | undefined {
  return comparePages(expected, readPdf(bytes).pages);
}

/** The first difference between the sheet and what the pages of a .pdf draw. */
export function comparePages(
  expected: readonly ExpectedSection[],
  pages: readonly PdfPage[],
): Difference | undefined {
  // Margins change places in the whole file or nowhere.
  const mirrored = expected.some(({ section }) => section.page.mirrored);
  const rest: Rest = { pages, mirrored, next: 0, pageNumber: 0, fonts: new Map() };
  for (const own of expected) {
    const difference = compareSection(own, rest);
    if (difference !== undefined) return difference;
  }
  return rest.next === rest.pages.length ? undefined : measure('pages', rest.next, rest.pages.length);
}

function compareSection(own: ExpectedSection, rest: Rest): Difference | undefined {
  const placed = new Set<Expected>();
  const first = rest.next;
  const known: FlowLine[] = [];
  const pages: MeasuredPage[] = [];
  let around: Difference | undefined;
  if (own.section.restart) rest.pageNumber = 0;
  const turn = (): boolean => {
    const page = rest.pages[rest.next];
    if (page === undefined) return false;
    rest.pageNumber += 1;
    const standing = { index: rest.next, first: rest.next === first, pageNumber: rest.pageNumber, placed };
    const sides = takeSides(page, own, standing);
    around ??= comparePaper(own, page) ?? sides.difference;
    pages.push({ page, sides, turned: rest.mirrored && rest.pageNumber % 2 === 0 });
    for (const line of sides.flow) known.push(line);
    rest.next += 1;
    return true;
  };
  const lines = (at: number): FlowLine | undefined => {
    while (at >= known.length) if (!turn()) return undefined;
    return known[at];
  };

  turn();
  let at = 0;
  const printed: Printed[] = [];
  for (const unit of own.units) {
    const match = matchUnit(unit, lines, at);
    if (match.end === undefined) {
      const { expected, line } = match;
      return { what: 'thieu', params: { expected, found: line?.text ?? '' } };
    }
    at = match.end;
    printed.push({ unit, found: match.found, page: lines(at - 1)?.page ?? first });
  }
  const extra = known[at];
  if (extra !== undefined) return { what: 'thua', params: { found: extra.text } };
  const lost = own.frames.find((frame) => !placed.has(frame.expected));
  if (lost !== undefined) return { what: 'thieu', params: { expected: lost.expected.text, found: '' } };
  return around ?? compareMeasures(own, pages, printed, first, rest.fonts);
}

function comparePaper({ section }: ExpectedSection, page: PdfPage): Difference | undefined {
  const [width, height] = [twipsToPt(section.page.width), twipsToPt(section.page.height)];
  if (Math.abs(width - page.width) > 0.05) return measure('width', width, page.width);
  if (Math.abs(height - page.height) > 0.05) return measure('height', height, page.height);
  return undefined;
}
