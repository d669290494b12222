import type { Twips } from '../base/units.ts';
import type { Cell, Paragraph, Row, Rule, Table } from '../block/block.ts';
import { lineCount } from './measure.ts';
import { lookOf } from './styled.ts';
import type { Setting } from './work.ts';

/** A line of a grid and what is rounded up in a row, generously. */
const gridLine: Twips = 20;

/** Every cell of a table with its row and the column that it begins at. */
export interface Standing {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
}

/** The cells of a table, row by row, around those that reach down from above. */
export function standings({ rows }: Pick<Table, 'rows'>): readonly (readonly Standing[])[] {
  const freeFrom: number[] = [];
  return rows.map(({ cells }, row) => {
    let column = 0;
    return cells.map((cell) => {
      while ((freeFrom[column] ?? 0) > row) column += 1;
      const standing = { cell, row, column };
      for (const end = column + cell.colspan; column < end; column += 1) {
        freeFrom[column] = row + cell.rowspan;
      }
      return standing;
    });
  });
}

/** The rows from `from` to before `end`, together at most this high. */
export function rowsHeight(work: Setting, table: Table, from = 0, end = table.rows.length): Twips {
  return rowHeights(work, table, from, end).reduce((sum, height) => sum + height, 0);
}

/**
 * How high each row from `from` to before `end` is at most: every cell counts whole in the first of them that it covers.
 */
export function rowHeights(work: Setting, table: Table, from = 0, end = table.rows.length): readonly Twips[] {
  const heights = table.rows.map((): Twips => 0);
  for (const { cell, row, column } of standings(table).flat()) {
    const at = Math.max(row, from);
    if (row + cell.rowspan <= from || row >= end) continue;
    const height = cellHeight(work, cell, innerWidth(table, column, cell.colspan));
    heights[at] = Math.max(heights[at] ?? 0, height + table.padding.top + table.padding.bottom + gridLine);
  }
  return heights.slice(from, end);
}

/** Lines of text side by side in one row: those of its longest cell. */
export function rowLines(work: Setting, table: Table, index: number): number {
  const counts = (standings(table)[index] ?? []).map(({ cell, column }) =>
    cell.blocks
      .filter((block) => block.type === 'paragraph')
      .reduce((sum, block) => sum + linesIn(work, block, innerWidth(table, column, cell.colspan)), 0),
  );
  return Math.max(0, ...counts);
}

/** How many lines a paragraph prints in a column; none where it holds no text. */
export function linesIn(work: Setting, paragraph: Paragraph, width: Twips): number {
  const holds = paragraph.content.some((inline) => inline.type === 'text' && inline.text.trim() !== '');
  return holds ? paragraphLines(work, paragraph, width) : 0;
}

export function paragraphHeight(work: Setting, paragraph: Paragraph, width: Twips): Twips {
  const look = lookOf(work, paragraph);
  return look.before + look.after + look.pitch * paragraphLines(work, paragraph, width);
}

function paragraphLines(work: Setting, paragraph: Paragraph, width: Twips): number {
  return lineCount(work.face, paragraph.content, lookOf(work, paragraph), width, paragraph.number?.label);
}

function innerWidth({ columns, padding }: Table, column: number, colspan: number): Twips {
  const width = columns.slice(column, column + colspan).reduce((sum, each) => sum + each, 0);
  return width - padding.left - padding.right;
}

function cellHeight(work: Setting, { blocks }: Cell, width: Twips): Twips {
  const heightOf = (block: Paragraph | Rule): Twips =>
    block.type === 'rule' ? block.before + block.after : paragraphHeight(work, block, width);
  return blocks.reduce((sum, block) => sum + heightOf(block), 0);
}

/** The highest row that joined cells tie to the one at `index`. */
export function groupStart(rows: readonly Row[], index: number): number {
  let start = index;
  for (let at = index - 1; at >= 0; at -= 1) {
    if (rows[at]?.cells.some(({ rowspan }) => at + rowspan > start)) start = at;
  }
  return start;
}
