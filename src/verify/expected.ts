import type { FootBlock, Frame, Look, Paragraph, Section, Sheet } from '../block/block.ts';
import { paragraphsIn, words } from '../block/paragraphs.ts';

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

/** What the sheet asks of one paragraph that prints something. */
export interface Expected {
  /** Its words, the number before them, `pageMark` where the page number stands. */
  readonly text: string;
  /** Its automatic number, or nothing. */
  readonly label: string;
  /** Its content without the number. */
  readonly runs: readonly Marked[];
  readonly look: Look;
}

/** A part of the flow of a section: one paragraph, or all that stands in one table. */
export interface Unit {
  readonly table: boolean;
  readonly paragraphs: readonly Expected[];
  /** How many of them stand in the header rows. */
  readonly repeated: number;
}

/** Header or footer of the first page, and of the others. */
export interface Margins {
  readonly first: readonly Expected[];
  readonly rest: readonly Expected[];
}

export interface ExpectedSection {
  readonly section: Section;
  readonly units: readonly Unit[];
  readonly frames: readonly { readonly frame: Frame; readonly expected: Expected }[];
  readonly header: Margins;
  readonly footer: Margins;
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

/** What the paragraphs of a sheet have to look like in the files. Those that print nothing are left out. */
export function expectedOf(sheet: Sheet): readonly ExpectedSection[] {
  const styles = new Map(sheet.styles.map((style) => [style.id, style]));
  const one = (paragraph: Paragraph): Expected[] => {
    const style = styles.get(paragraph.style);
    if (style === undefined) throw new RangeError(`no such style: ${paragraph.style}`);
    const look = { ...style, ...paragraph.look };
    const label = paragraph.number?.label ?? '';
    const runs = runsOf(paragraph, look);
    const text = words(`${label} ${runs.map((run) => run.text).join('')}`);
    return text === '' ? [] : [{ text, label, runs, look }];
  };
  const all = (blocks: Parameters<typeof paragraphsIn>[0]): Expected[] =>
    [...paragraphsIn(blocks)].flatMap(one);
  const margins = (feet: { first: readonly FootBlock[]; rest: readonly FootBlock[] }): Margins => ({
    first: all(feet.first),
    rest: all(feet.rest),
  });
  return sheet.sections.map((section) => ({
    section,
    units: section.blocks.flatMap((block): Unit[] => {
      if (block.type === 'frame') return [];
      const paragraphs = all([block]);
      if (paragraphs.length === 0) return [];
      if (block.type !== 'table') return [{ table: false, paragraphs, repeated: 0 }];
      const headers = { ...block, rows: block.rows.slice(0, block.headerRows) };
      return [{ table: true, paragraphs, repeated: all([headers]).length }];
    }),
    frames: section.blocks.flatMap((block) =>
      block.type === 'frame' ? one(block.paragraph).map((expected) => ({ frame: block, expected })) : [],
    ),
    header: margins(section.header),
    footer: margins(section.footer),
  }));
}
