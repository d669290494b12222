import type { DocxParagraph } from './docx-paragraph.ts';
import { borderFacts } from './docx-styles.ts';
import { childOf, type Element, elementsOf, valOf } from './xml.ts';

/** A cell as the file states it, widths in twips. */
export interface DocxCell {
  readonly width: number;
  readonly colspan: number;
  /** Goes on with the cell above. */
  readonly continues: boolean;
  readonly center: boolean;
  /** Sides whose line the cell takes off. */
  readonly without: readonly string[];
  readonly paragraphs: readonly DocxParagraph[];
}

/** Lengths in twips, strokes in eighths of a point. */
export interface DocxTable {
  readonly width: number;
  readonly indent: number;
  readonly fixed: boolean;
  readonly columns: readonly number[];
  readonly padding: Readonly<Record<string, number>>;
  readonly borders: Readonly<Record<string, number>>;
  readonly rows: readonly (readonly DocxCell[])[];
}

function lengthOf(parent: Element | undefined, name: string): number {
  return Number(childOf(parent, name)?.attributes['w:w'] ?? Number.NaN);
}

/** The measures of a `w:tbl`, without its rows. */
export function readTable(element: Element): Omit<DocxTable, 'rows'> {
  const properties = childOf(element, 'w:tblPr');
  const margins = childOf(properties, 'w:tblCellMar');
  return {
    width: lengthOf(properties, 'w:tblW'),
    indent: lengthOf(properties, 'w:tblInd'),
    fixed: childOf(properties, 'w:tblLayout')?.attributes['w:type'] === 'fixed',
    columns: elementsOf(childOf(element, 'w:tblGrid')).map(({ attributes }) => Number(attributes['w:w'])),
    padding: {
      top: lengthOf(margins, 'w:top'),
      left: lengthOf(margins, 'w:left'),
      bottom: lengthOf(margins, 'w:bottom'),
      right: lengthOf(margins, 'w:right'),
    },
    borders: borderFacts(childOf(properties, 'w:tblBorders')) ?? {},
  };
}

/** The measures of a `w:tc`. */
export function readCell(element: Element, paragraphs: readonly DocxParagraph[]): DocxCell {
  const properties = childOf(element, 'w:tcPr');
  const merge = childOf(properties, 'w:vMerge');
  return {
    width: lengthOf(properties, 'w:tcW'),
    colspan: Number(valOf(properties, 'w:gridSpan') ?? 1),
    continues: merge !== undefined && merge.attributes['w:val'] !== 'restart',
    center: valOf(properties, 'w:vAlign') === 'center',
    without: elementsOf(childOf(properties, 'w:tcBorders'))
      .filter(({ attributes }) => attributes['w:val'] === 'nil')
      .map(({ name }) => name.replace('w:', '')),
    paragraphs,
  };
}
