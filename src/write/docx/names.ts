import type { Look, NumberList, Paragraph, Sheet, Style } from '../../block/block.ts';
import { characterStyles } from './run.ts';
import { blankStyle, ruleStyle } from './styles.ts';

/** Styles and lists of one sheet by the ids that its paragraphs use. */
export interface Names {
  readonly styles: ReadonlyMap<string, Style>;
  readonly lists: ReadonlyMap<string, NumberingOf>;
  /** Sheets with the same book print the same of a block. Undefined where numbers count on from block to block. */
  readonly book: readonly Style[] | undefined;
}

/** A list with its number in the file and, a level, the indents that its first paragraph has. */
export interface NumberingOf {
  readonly id: number;
  readonly list: NumberList;
  readonly indents: Map<number, Look['indent']>;
}

const reserved = ['Normal', 'DefaultParagraphFont', 'TableNormal', 'NoList', blankStyle.id, ruleStyle.id];

/** Throws where ids are double, reserved or not ASCII: Word would drop or mix such styles without a word. */
export function namesOf(sheet: Sheet): Names {
  const taken = new Set([...reserved, ...characterStyles.map((style) => style.id)]);
  const styles = new Map<string, Style>();
  for (const style of sheet.styles) {
    if (!/^[A-Za-z0-9][A-Za-z0-9_.-]*$/.test(style.id)) throw new Error(`style id not in ASCII: ${style.id}`);
    if (taken.has(style.id)) throw new Error(`style id taken: ${style.id}`);
    taken.add(style.id);
    styles.set(style.id, style);
  }
  const lists = new Map<string, NumberingOf>();
  for (const list of sheet.lists) {
    if (lists.has(list.id)) throw new Error(`list id taken: ${list.id}`);
    if (list.levels.length > 9) throw new Error(`more than 9 levels: ${list.id}`);
    lists.set(list.id, { id: lists.size + 1, list, indents: new Map() });
  }
  return { styles, lists, book: lists.size === 0 ? sheet.styles : undefined };
}

export function styleOf(names: Names, id: string): Style {
  const style = names.styles.get(id);
  if (style === undefined) throw new Error(`no such style: ${id}`);
  return style;
}

/** The look that a paragraph has in the end. */
export function lookOf(paragraph: Paragraph, style: Style): Look {
  return { ...style, ...paragraph.look };
}

/** The list that numbers a paragraph. Throws where the sheet has no such list or level. */
export function numberingOf(names: Names, number: NonNullable<Paragraph['number']>): NumberingOf {
  const numbering = names.lists.get(number.list);
  if (numbering === undefined) throw new Error(`no such list: ${number.list}`);
  if (numbering.list.levels[number.level] === undefined) {
    throw new Error(`no level ${number.level} in list ${number.list}`);
  }
  return numbering;
}
