import type { LevelIndents, Numbering } from './docx-numbering.ts';
import {
  noFacts,
  type ParagraphFacts,
  paragraphFacts,
  type RunFacts,
  runFacts,
  type Styles,
} from './docx-styles.ts';
import { type DocxCell, type DocxTable, readCell, readTable } from './docx-table.ts';
import { pageMark } from './expected.ts';
import { childOf, type Element, elementsOf, textOf, valOf } from './xml.ts';

export interface DocxRun extends Required<RunFacts> {
  readonly text: string;
}

/** A paragraph as Word prints it, tracked changes accepted. A PAGE field reads as `pageMark`. */
export interface DocxParagraph {
  readonly label: string;
  readonly runs: readonly DocxRun[];
  /** What its style, its list and it itself say together; the pitch is undefined where it is not exact. */
  readonly facts: ParagraphFacts;
  /** In a frame or a text box. */
  readonly framed: boolean;
  /** `w:framePr`, where it has one. */
  readonly frame: Readonly<Record<string, string>> | undefined;
}

/** What closes a section: the paragraphs and tables before it that belong to it, and its w:sectPr. */
export interface Stretch {
  readonly paragraphs: readonly DocxParagraph[];
  readonly tables: readonly DocxTable[];
  readonly properties: Element | undefined;
}

interface OpenTable extends DocxTable {
  readonly rows: DocxCell[][];
}

/** What is deleted, drawn a second time for old programs, or no text at all. */
const silent = new Set(['w:pPr', 'w:rPr', 'w:tblPr', 'w:del', 'w:moveFrom', 'mc:Fallback', 'w:delText']);
const marks: Readonly<Record<string, string>> = { 'w:tab': '\t', 'w:noBreakHyphen': '-', 'w:cr': '\n' };

/** The stretches of a body, a header or a footer, in order. */
export function readBody(
  root: Element,
  styles: Styles,
  numbering: Numbering,
  indents: LevelIndents,
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let paragraphs: DocxParagraph[] = [];
  let tables: DocxTable[] = [];
  let table: OpenTable | undefined;
  /** Runs of a paragraph whose mark is deleted: they go on in the next one. */
  let carried: DocxRun[] = [];

  const close = (properties: Element | undefined): void => {
    stretches.push({ paragraphs, tables, properties });
    paragraphs = [];
    tables = [];
  };

  const paragraph = (element: Element, framed: boolean): void => {
    const properties = childOf(element, 'w:pPr');
    const style = valOf(properties, 'w:pStyle');
    const own = paragraphFacts(properties);
    const styled = styles.paragraph(style);
    const list = own.list ?? styled.list;
    const level = own.level ?? styled.level ?? 0;
    const numbered = list !== undefined && list !== '0';
    const facts = { ...styled, ...(numbered && indents(list, level)), ...own };
    const frame = childOf(properties, 'w:framePr')?.attributes;
    const runs = carried;
    carried = [];
    collect(element, style, runs);
    if (childOf(childOf(properties, 'w:rPr'), 'w:del') !== undefined) {
      carried = runs;
      return;
    }
    const label = numbered ? numbering(list, level) : '';
    paragraphs.push({ label, runs, facts, framed: framed || frame !== undefined, frame });
    const end = childOf(properties, 'w:sectPr');
    if (end !== undefined) close(end);
  };

  /** Adds the runs under one element of a paragraph; a complex field is its PAGE or its last result. */
  const collect = (element: Element, style: string | undefined, runs: DocxRun[]): void => {
    let field: { code: string; result: boolean } | undefined;
    const visit = (parent: Element, facts: Required<RunFacts>): void => {
      for (const child of elementsOf(parent)) {
        if (silent.has(child.name)) continue;
        if (child.name === 'w:r') {
          const properties = childOf(child, 'w:rPr');
          visit(child, styles.run(style, valOf(properties, 'w:rStyle'), runFacts(properties)));
        } else if (child.name === 'w:txbxContent') walk(child, true);
        else if (child.name === 'w:fldSimple' && isPage(child.attributes['w:instr'])) add(pageMark, facts);
        else if (child.name === 'w:fldChar') {
          const type = child.attributes['w:fldCharType'];
          if (type === 'begin') field = { code: '', result: false };
          else if (type === 'separate' && field) field.result = true;
          else if (type === 'end') {
            const ended = field;
            field = undefined;
            if (isPage(ended?.code)) add(pageMark, facts);
          }
        } else if (child.name === 'w:instrText') {
          if (field) field.code += textOf(child);
        } else if (child.name === 'w:t') add(textOf(child), facts);
        else if (child.name === 'w:br') add(child.attributes['w:type'] === 'page' ? '' : '\n', facts);
        else if (marks[child.name] !== undefined) add(marks[child.name] ?? '', facts);
        else visit(child, facts);
      }
    };
    const add = (text: string, facts: Required<RunFacts>): void => {
      if (text !== '' && !(field?.result && isPage(field.code))) runs.push({ ...facts, text });
    };
    visit(element, styles.run(style, undefined, noFacts));
  };

  const walk = (parent: Element, framed: boolean): void => {
    for (const child of elementsOf(parent)) {
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

function isPage(code: string | undefined): boolean {
  return /^\s*PAGE\b/.test(code ?? '');
}
