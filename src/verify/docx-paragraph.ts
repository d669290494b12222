import { words } from '../block/paragraphs.ts';
import type { LevelIndents } from './docx-numbering.ts';
import {
  noFacts,
  type ParagraphFacts,
  paragraphFacts,
  type RunFacts,
  runFacts,
  type Styles,
} from './docx-styles.ts';
import { pageMark } from './expected.ts';
import { marked } from './marked.ts';
import { childOf, type Element, textOf, valOf } from './xml.ts';

export interface DocxRun extends Required<RunFacts> {
  readonly text: string;
}

/** A paragraph as Word prints it, tracked changes accepted. A PAGE field reads as `pageMark`. */
export interface DocxParagraph {
  readonly label: string;
  readonly runs: readonly DocxRun[];
  /** What the runs say, as words. */
  readonly text: string;
  /** What the runs say with what is seen of their look. */
  readonly marks: string;
  /** What its style, its list and it itself say together; the pitch is undefined where it is not exact. */
  readonly facts: ParagraphFacts;
  /** In a frame or a text box. */
  readonly framed: boolean;
  /** `w:framePr`, where it has one. */
  readonly frame: Readonly<Record<string, string>> | undefined;
}

/** A `w:p` by itself, before it is known which number it bears and what goes on in it. */
export interface OwnParagraph {
  readonly shown: DocxParagraph;
  /** The list and the level whose number it bears. */
  readonly numbered: { readonly list: string; readonly level: number } | undefined;
  /** Its mark is deleted: its runs go on in the next paragraph. */
  readonly joins: boolean;
  /** The contents of text boxes in it, which stand before it. */
  readonly boxes: readonly Element[];
  /** The `w:sectPr` of the section that ends with it. */
  readonly closes: Element | undefined;
}

/** What the paragraphs of a file take their looks from. */
export interface Forms {
  readonly styles: Styles;
  readonly indents: LevelIndents;
}

/** What is deleted, drawn a second time for old programs, or no text at all. */
export const silent: ReadonlySet<string> = new Set([
  ...['w:pPr', 'w:rPr', 'w:tblPr', 'w:del', 'w:moveFrom', 'mc:Fallback', 'w:delText'],
]);
const marks: Readonly<Record<string, string>> = { 'w:tab': '\t', 'w:noBreakHyphen': '-', 'w:cr': '\n' };

const readings = new WeakMap<Forms, WeakMap<Element, OwnParagraph>>();

/** Reads a `w:p`; one that was met before with the same forms is not read again. */
export function readParagraph(element: Element, forms: Forms): OwnParagraph {
  const known = readings.get(forms) ?? new WeakMap<Element, OwnParagraph>();
  readings.set(forms, known);
  const own = known.get(element) ?? read(element, forms);
  known.set(element, own);
  return own;
}

function read(element: Element, { styles, indents }: Forms): OwnParagraph {
  const properties = childOf(element, 'w:pPr');
  const style = valOf(properties, 'w:pStyle');
  const own = paragraphFacts(properties);
  const styled = styles.paragraph(style);
  const list = own.list ?? styled.list;
  const level = own.level ?? styled.level ?? 0;
  const numbered = list !== undefined && list !== '0' ? { list, level } : undefined;
  const facts = { ...styled, ...(numbered && indents(numbered.list, level)), ...own };
  const frame = childOf(properties, 'w:framePr')?.attributes;
  const { runs, boxes } = contentOf(element, style, styles);
  return {
    shown: { ...said(runs), label: '', facts, framed: frame !== undefined, frame },
    numbered,
    joins: childOf(childOf(properties, 'w:rPr'), 'w:del') !== undefined,
    boxes,
    closes: childOf(properties, 'w:sectPr'),
  };
}

/** Runs with what they say. */
export function said(runs: readonly DocxRun[]): Pick<DocxParagraph, 'runs' | 'text' | 'marks'> {
  return { runs, text: words(runs.map(({ text }) => text).join('')), marks: marked(runs) };
}

/** The runs under one element of a paragraph; a complex field is its PAGE or its last result. */
function contentOf(
  element: Element,
  style: string | undefined,
  styles: Styles,
): { readonly runs: readonly DocxRun[]; readonly boxes: readonly Element[] } {
  const runs: DocxRun[] = [];
  const boxes: Element[] = [];
  let field: { code: string; result: boolean } | undefined;
  const visit = (parent: Element, facts: Required<RunFacts>): void => {
    for (const child of parent.children) {
      if (typeof child === 'string' || silent.has(child.name)) continue;
      if (child.name === 'w:r') {
        const properties = childOf(child, 'w:rPr');
        visit(child, styles.run(style, valOf(properties, 'w:rStyle'), runFacts(properties)));
      } else if (child.name === 'w:txbxContent') boxes.push(child);
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
  return { runs, boxes };
}

function isPage(code: string | undefined): boolean {
  return /^\s*PAGE\b/.test(code ?? '');
}
