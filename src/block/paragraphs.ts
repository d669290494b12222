import { plain } from '../base/inline.ts';
import type { Block, FootBlock, Paragraph, Sheet } from './block.ts';

/** Text as words: every stretch of white space, breaks and no-break spaces too, is one space, and none at the ends. */
export function words(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** A paragraph as words, its automatic number apart. */
export interface Printed {
  readonly label: string;
  readonly text: string;
}

/** The paragraphs of some blocks, as they follow each other in the file; those in tables row by row, cell by cell. */
export function* paragraphsIn(blocks: readonly (Block | FootBlock)[]): Generator<Paragraph> {
  for (const block of blocks) {
    if (block.type === 'paragraph') yield block;
    else if (block.type === 'frame') yield block.paragraph;
    else if (block.type === 'table') {
      for (const row of block.rows) for (const cell of row.cells) yield* paragraphsIn(cell.blocks);
    }
  }
}

/** Every paragraph of the body of a file that prints something, in order. */
export function printedParagraphs(sheet: Sheet): readonly Printed[] {
  return sheet.sections
    .flatMap((section) => [...paragraphsIn(section.blocks)])
    .map(({ number, content }) => ({ label: words(number?.label ?? ''), text: words(plain(content)) }))
    .filter(({ label, text }) => label !== '' || text !== '');
}
