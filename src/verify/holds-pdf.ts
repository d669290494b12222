import { type Difference, measure } from './difference.ts';
import type { ExpectedSection } from './expected.ts';
import { matchUnit } from './pdf-flow.ts';
import { compareMeasures, type Printed } from './pdf-measures.ts';
import { type Rest, Turner } from './pdf-turner.ts';
import { type PdfPage, readPdf } from './read-pdf.ts';

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
  const turner = new Turner(own, rest);
  const { first, pages, placed } = turner;
  turner.turn();
  let at = 0;
  const printed: Printed[] = [];
  for (const unit of own.units) {
    const match = matchUnit(unit, (place) => turner.line(place), at);
    if (match.end === undefined) {
      const { expected, line } = match;
      return { what: 'thieu', params: { expected, found: line?.text ?? '' } };
    }
    at = match.end;
    printed.push({ unit, found: match.found, page: turner.line(at - 1)?.page ?? first });
  }
  const extra = turner.endAt(at);
  if (extra !== undefined) return { what: 'thua', params: { found: extra.text } };
  const lost = own.frames.find((frame) => !placed.has(frame.expected));
  if (lost !== undefined) return { what: 'thieu', params: { expected: lost.expected.text, found: '' } };
  const around = pages.find((page) => page.around !== undefined)?.around;
  return around ?? compareMeasures(own, pages, printed, first, rest.fonts);
}
