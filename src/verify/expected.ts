import { Derived } from '../base/derived.ts';
import { twipsToPt } from '../base/units.ts';
import type {
  FootBlock,
  Frame,
  Look,
  Paragraph,
  Rule,
  Section,
  Sheet,
  Style,
  Table,
} from '../block/block.ts';
import { words } from '../block/paragraphs.ts';
import { type PlacedCell, placedRows } from './expected-table.ts';
import { letters } from './letters.ts';

/** Stands in a text where the page number is printed: a character that no face prints. */
export const pageMark = '\ufffc';

/** Characters with all that is seen of their look. */
export interface Marked {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly sup: boolean;
}

/** What the sheet asks of one paragraph. */
export interface Expected {
  /** Its words, the number before them, `pageMark` where the page number stands; '' where it prints nothing. */
  readonly text: string;
  /** Its automatic number, or nothing. */
  readonly label: string;
  /** Its content without the number. */
  readonly runs: readonly Marked[];
  /** How many letters it prints up to each line end that the author set, and behind the last; one item where there is none. */
  readonly stretches: readonly number[];
  readonly look: Look;
}

/** What stands in a column, one under the other. */
export type Item = Expected | Rule;

export interface ExpectedTable {
  readonly table: Table;
  readonly rows: readonly (readonly PlacedCell<Item>[])[];
}

/** A part of the flow of a section: one paragraph, one drawn line, or all that stands in one table. */
export interface Unit {
  readonly item: Item | ExpectedTable;
  /** The paragraphs in it that print something. */
  readonly paragraphs: readonly Expected[];
  /** How many of them stand in the header rows. */
  readonly repeated: number;
}

/** Header or footer of the first page, and of the others. */
export interface Margins {
  readonly first: readonly Item[];
  readonly rest: readonly Item[];
}

export interface ExpectedSection {
  readonly section: Section;
  readonly units: readonly Unit[];
  readonly frames: readonly { readonly frame: Frame; readonly expected: Expected }[];
  readonly header: Margins;
  readonly footer: Margins;
}

export function isRule(item: Item | ExpectedTable): item is Rule {
  return 'stroke' in item;
}

export function isTable(item: Item | ExpectedTable): item is ExpectedTable {
  return 'table' in item;
}

/** The paragraphs that print something. */
export function printing(items: readonly Item[]): readonly Expected[] {
  return items.filter((item): item is Expected => !isRule(item) && item.text !== '');
}

/** How a difference names the paragraph that it lies in. */
export function named({ text }: Expected): string {
  return `“${text.slice(0, 40)}”`;
}

/** Least height of the empty paragraph under a drawn line, points. */
const leastUnderRule = 1;

/** What a drawn line takes: its own thickness, and the space after it. Points. */
export function ruleHeight(rule: Rule): number {
  return Math.round(rule.stroke * 2.5) / 20 + Math.max(twipsToPt(rule.after), leastUnderRule);
}

function runsOf(paragraph: Paragraph, look: Look): readonly Marked[] {
  const { size } = look;
  const plain = { size, bold: look.bold, italic: look.italic, underline: look.underline, sup: false };
  return paragraph.content.map((inline) => {
    if (inline.type === 'page-number') return { ...plain, text: pageMark };
    if (inline.type === 'break') return { ...plain, text: '\n' };
    const { bold = plain.bold, italic = plain.italic, underline = plain.underline, sup = false } = inline;
    return { text: inline.text, size, bold, italic, underline, sup };
  });
}

/** See `Expected`. */
export function stretchesOf(label: string, runs: readonly Marked[]): readonly number[] {
  const text = `${label} ${runs.map((run) => run.text).join('')}`;
  return text.split('\n').map((stretch) => letters(stretch).length);
}

/** What is asked of the blocks that sheets have in common. */
const known = new Derived<readonly Style[], FootBlock | Table, Unit>();

/** What the blocks of a sheet have to look like in the files. */
export function expectedOf(sheet: Sheet): readonly ExpectedSection[] {
  const styles = new Map(sheet.styles.map((style) => [style.id, style]));
  const one = (paragraph: Paragraph): Expected => {
    const style = styles.get(paragraph.style);
    if (style === undefined) throw new RangeError(`no such style: ${paragraph.style}`);
    const look = { ...style, ...paragraph.look };
    const label = paragraph.number?.label ?? '';
    const runs = runsOf(paragraph, look);
    return {
      text: words(`${label} ${runs.map((run) => run.text).join('')}`),
      label,
      runs,
      stretches: stretchesOf(label, runs),
      look,
    };
  };
  const itemOf = (block: FootBlock): Item => (block.type === 'rule' ? block : one(block));
  const unitOf = (block: FootBlock | Table): Unit => {
    if (block.type !== 'table') {
      const item = itemOf(block);
      return { item, paragraphs: printing([item]), repeated: 0 };
    }
    const rows = placedRows(block, itemOf);
    const inside = (some: typeof rows): readonly Expected[] =>
      some.flatMap((cells) => cells.flatMap(({ items }) => printing(items)));
    return {
      item: { table: block, rows },
      paragraphs: inside(rows),
      repeated: inside(rows.slice(0, block.headerRows)).length,
    };
  };
  const margins = (feet: { first: readonly FootBlock[]; rest: readonly FootBlock[] }): Margins => ({
    first: feet.first.map(itemOf),
    rest: feet.rest.map(itemOf),
  });
  return sheet.sections.map((section) => ({
    section,
    units: section.blocks.flatMap((block) => {
      return block.type === 'frame' ? [] : [known.of(sheet.styles, block, '', () => unitOf(block))];
    }),
    frames: section.blocks
      .flatMap((block) => (block.type === 'frame' ? [{ frame: block, expected: one(block.paragraph) }] : []))
      .filter(({ expected }) => expected.text !== ''),
    header: margins(section.header),
    footer: margins(section.footer),
  }));
}
