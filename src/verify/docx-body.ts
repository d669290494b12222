import type { Numbering } from './docx-numbering.ts';
import { paragraphFacts, type RunFacts, runFacts, type Styles } from './docx-styles.ts';
import { pageMark } from './expected.ts';
import { childOf, type Element, elementsOf, textOf, valOf } from './xml.ts';

export interface DocxRun extends Required<RunFacts> {
  readonly text: string;
}

/** A paragraph as Word prints it, tracked changes accepted. A PAGE field reads as `pageMark`. */
export interface DocxParagraph {
  readonly label: string;
  readonly runs: readonly DocxRun[];
  readonly align: string;
  /** Exact line pitch in twips; undefined where it is not exact. */
  readonly pitch: number | undefined;
  /** In a frame or a text box. */
  readonly framed: boolean;
}

/** What closes a section: the paragraphs before it that belong to it, and its w:sectPr. */
export interface Stretch {
  readonly paragraphs: readonly DocxParagraph[];
  readonly properties: Element | undefined;
}

/** What is deleted, drawn a second time for old programs, or no text at all. */
const silent = new Set(['w:pPr', 'w:rPr', 'w:tblPr', 'w:del', 'w:moveFrom', 'mc:Fallback', 'w:delText']);
const marks: Readonly<Record<string, string>> = { 'w:tab': '\t', 'w:noBreakHyphen': '-', 'w:cr': '\n' };

/** The stretches of a body, a header or a footer, in order. */
export function readBody(root: Element, styles: Styles, numbering: Numbering): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let paragraphs: DocxParagraph[] = [];
  /** Runs of a paragraph whose mark is deleted: they go on in the next one. */
  let carried: DocxRun[] = [];

  const close = (properties: Element | undefined): void => {
    stretches.push({ paragraphs, properties });
    paragraphs = [];
  };

  const paragraph = (element: Element, framed: boolean): void => {
    const properties = childOf(element, 'w:pPr');
    const style = valOf(properties, 'w:pStyle');
    const facts = { ...styles.paragraph(style), ...paragraphFacts(properties) };
    const inFrame = framed || childOf(properties, 'w:framePr') !== undefined;
    const runs = carried;
    carried = [];
    collect(element, style, runs);
    if (childOf(childOf(properties, 'w:rPr'), 'w:del') !== undefined) {
      carried = runs;
      return;
    }
    const label =
      facts.list === undefined || facts.list === '0' ? '' : numbering(facts.list, facts.level ?? 0);
    paragraphs.push({ label, runs, align: facts.align ?? 'left', pitch: facts.pitch, framed: inFrame });
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
    visit(element, styles.run(style, undefined, {}));
  };

  const walk = (parent: Element, framed: boolean): void => {
    for (const child of elementsOf(parent)) {
      if (child.name === 'w:p') paragraph(child, framed);
      else if (child.name === 'w:sectPr') close(child);
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
