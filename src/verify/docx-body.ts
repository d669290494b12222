import type { Numbering } from './docx-numbering.ts';
import {
  type DocxParagraph,
  type DocxRun,
  type Forms,
  readParagraph,
  said,
  silent,
} from './docx-paragraph.ts';
import { type DocxCell, type DocxTable, readCell, readTable } from './docx-table.ts';
import type { Element } from './xml.ts';

/** What closes a section: the paragraphs and tables before it that belong to it, and its w:sectPr. */
export interface Stretch {
  readonly paragraphs: readonly DocxParagraph[];
  readonly tables: readonly DocxTable[];
  readonly properties: Element | undefined;
}

interface OpenTable extends DocxTable {
  readonly rows: DocxCell[][];
}

/** The stretches of a body, a header or a footer, in order. */
export function readBody(root: Element, forms: Forms, numbering: Numbering): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let paragraphs: DocxParagraph[] = [];
  let tables: DocxTable[] = [];
  let table: OpenTable | undefined;
  /** Runs of a paragraph whose mark is deleted: they go on in the next one. */
  let carried: readonly DocxRun[] = [];

  const close = (properties: Element | undefined): void => {
    stretches.push({ paragraphs, tables, properties });
    paragraphs = [];
    tables = [];
  };

  const paragraph = (element: Element, framed: boolean): void => {
    const { shown, numbered, joins, boxes, closes } = readParagraph(element, forms);
    const before = carried;
    carried = [];
    for (const box of boxes) walk(box, true);
    const runs = before.length === 0 ? shown.runs : [...before, ...shown.runs];
    if (joins) {
      carried = runs;
      return;
    }
    const label = numbered ? numbering(numbered.list, numbered.level) : '';
    const same = label === '' && before.length === 0 && (shown.framed || !framed);
    const whole = before.length === 0 ? shown : { ...shown, ...said(runs) };
    paragraphs.push(same ? shown : { ...whole, label, framed: framed || shown.framed });
    if (closes !== undefined) close(closes);
  };

  const walk = (parent: Element, framed: boolean): void => {
    for (const child of parent.children) {
      if (typeof child === 'string') continue;
      if (child.name === 'w:p') paragraph(child, framed);
      else if (child.name === 'w:tbl') {
        const outer = table;
        table = { ...readTable(child), rows: [] };
        tables.push(table);
        walk(child, framed);
        table = outer;
      } else if (child.name === 'w:tc') {
        const from = paragraphs.length;
        walk(child, framed);
        table?.rows.at(-1)?.push(readCell(child, paragraphs.slice(from)));
      } else if (child.name === 'w:tr') {
        table?.rows.push([]);
        walk(child, framed);
      } else if (child.name === 'w:sectPr') close(child);
      else if (!silent.has(child.name)) walk(child, framed);
    }
  };
  walk(root, false);
  if (paragraphs.length > 0 || stretches.length === 0) close(undefined);
  return stretches;
}
