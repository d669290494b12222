import { words } from '../block/paragraphs.ts';
import { type Difference, measure } from './difference.ts';
import type { DocxParagraph } from './docx-paragraph.ts';
import { compareShape } from './docx-shape.ts';
import { compareTable, widthsOf } from './docx-tables.ts';
import { type ExpectedSection, type Item, isRule, isTable, named } from './expected.ts';
import { marked } from './marked.ts';
import { type DocxSection, readDocx } from './read-docx.ts';

/** What a paragraph of the file prints. */
export function printedDocx({ label, text }: DocxParagraph): string {
  return label === '' ? text : words(`${label} ${text}`);
}

/** An item and how wide its column is. `first`: nothing stands above it, so that its space above is left out. */
interface Wanted {
  readonly item: Item;
  readonly width: number;
  readonly first: boolean;
}

function textOf(wanted: Wanted | undefined): string {
  return wanted === undefined || isRule(wanted.item) ? '' : wanted.item.text;
}

function compareMarks(item: Item, found: DocxParagraph): Difference | undefined {
  if (isRule(item)) return undefined;
  const wanted = marked(item.runs);
  return found.marks === wanted ? undefined : measure(`${named(item)}: marks`, wanted, found.marks);
}

/** Compares what prints something: words, and drawn lines, which are empty paragraphs with an upper border. */
function compareAll(wanted: readonly Wanted[], all: readonly DocxParagraph[]): Difference | undefined {
  const expected = wanted.filter(({ item }) => isRule(item) || item.text !== '');
  const found = all
    .map((paragraph) => ({ paragraph, text: printedDocx(paragraph) }))
    .filter(({ paragraph, text }) => text !== '' || (paragraph.facts.borders?.top ?? 0) > 0);
  let above = '';
  for (const [index, want] of expected.entries()) {
    const other = found[index];
    const text = textOf(want);
    if (other?.text !== text) {
      if (text === '') return measure(`${above}: rule`, 1, 0);
      return { what: 'thieu', params: { expected: text, found: other?.text ?? '' } };
    }
    const { item, width, first } = want;
    if (!isRule(item)) above = named(item);
    const difference =
      compareMarks(item, other.paragraph) ?? compareShape(item, other.paragraph, { width, first, above });
    if (difference !== undefined) return difference;
  }
  const extra = found[expected.length];
  if (extra === undefined) return undefined;
  return extra.text === ''
    ? measure(`${above}: rule`, 0, 1)
    : { what: 'thua', params: { found: extra.text } };
}

/** The items of a section one after another, those of tables cell by cell. */
function flowOf({ units }: ExpectedSection, width: number): Wanted[] {
  return units.flatMap(({ item }, index) => {
    if (!isTable(item)) return [{ item, width, first: index === 0 }];
    const widths = widthsOf(item);
    return item.rows.flatMap((cells) =>
      cells.flatMap((cell) =>
        cell.items.map((inside) => ({ item: inside, width: widths.inner(cell), first: false })),
      ),
    );
  });
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

function compareTables(own: ExpectedSection, found: DocxSection): Difference | undefined {
  const tables = own.units.map(({ item }) => item).filter(isTable);
  if (tables.length !== found.tables.length) return measure('tables', tables.length, found.tables.length);
  for (const [index, table] of tables.entries()) {
    const other = found.tables[index];
    const difference = other && compareTable(table, other);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

function compareFrames(
  { section, frames }: ExpectedSection,
  found: readonly DocxParagraph[],
): Difference | undefined {
  const { width, height, margin } = section.page;
  for (const [index, { frame, expected }] of frames.entries()) {
    const place = found[index]?.frame ?? {};
    const pairs = [
      ['frame-y', height - frame.fromBottom - expected.look.pitch, Number(place['w:y'])],
      ['frame-width', width - margin.left - margin.right, Number(place['w:w'])],
    ] as const;
    const wrong = pairs.find(([, wanted, actual]) => wanted !== actual);
    if (wrong !== undefined) return measure(`${named(expected)}: ${wrong[0]}`, wrong[1], wrong[2]);
  }
  return undefined;
}

function compareSection(own: ExpectedSection, found: DocxSection): Difference | undefined {
  const { width: paper, margin } = own.section.page;
  const width = paper - margin.left - margin.right;
  const alone = (items: readonly Item[], first = false): Wanted[] =>
    items.map((item) => ({ item, width, first }));
  const framed = found.paragraphs.filter((paragraph) => paragraph.framed);
  return (
    comparePage(own, found) ??
    compareAll(
      flowOf(own, width),
      found.paragraphs.filter((paragraph) => !paragraph.framed),
    ) ??
    compareAll(
      alone(
        own.frames.map(({ expected }) => expected),
        true,
      ),
      framed,
    ) ??
    compareAll(alone(own.header.first), found.header.first) ??
    compareAll(alone(own.header.rest), found.header.rest) ??
    compareAll(alone(own.footer.first), found.footer.first) ??
    compareAll(alone(own.footer.rest), found.footer.rest) ??
    compareTables(own, found) ??
    compareFrames(own, framed)
  );
}

/** The first difference between the sheet and a .docx. Throws Broken where the file cannot be read. */
export function holdsDocx(expected: readonly ExpectedSection[], bytes: Uint8Array): Difference | undefined {
  const { sections, mirrored } = readDocx(bytes);
  if (sections.length !== expected.length) return measure('sections', expected.length, sections.length);
  const mirroring = expected.some(({ section }) => section.page.mirrored);
  if (mirrored !== mirroring) return measure('mirrored', String(mirroring), String(mirrored));
  for (const [index, own] of expected.entries()) {
    const found = sections[index];
    const difference = found && compareSection(own, found);
    if (difference !== undefined) return difference;
  }
  return undefined;
}
