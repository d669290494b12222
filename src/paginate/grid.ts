import type { Twips } from '../base/units.ts';
import type { Cell, Table } from '../block/block.ts';
import { blankStrip, blockStrips } from './blocks.ts';
import type { Setting } from './paragraph.ts';
import { stackHeight } from './stack.ts';
import type { Strip } from './strip.ts';

/** A cell that is laid out: where it stands in the grid, and what is printed in it. */
export interface LaidCell {
  readonly column: number;
  readonly colspan: number;
  /** Rows that it covers, from the one that holds it. */
  readonly rowspan: number;
  readonly center: boolean;
  readonly strips: readonly Strip[];
}

export interface LaidRow {
  readonly cells: readonly LaidCell[];
  /** What its content needs, padding and lines of the grid included. */
  readonly height: Twips;
  readonly keepTogether: boolean;
  readonly keepNext: boolean;
  readonly bare: boolean;
}

/** The measures of a table that all its rows share. */
export interface Frame {
  /** Left edges of the columns and the right edge of the last. */
  readonly edges: readonly Twips[];
  readonly padding: Table['padding'];
  readonly grid: boolean;
}

/** Height that a line of the grid takes: one above every row, one below the last on a page. */
export const lineHeight: Twips = 10;

/** LibreOffice keeps the edges of columns in ten-thousandths of the width of their table. */
const parts = 10_000;

export function frameOf(table: Table): Frame {
  const width = table.columns.reduce((sum, column) => sum + column, 0);
  const edges = [0];
  let edge = 0;
  for (const column of table.columns) {
    edge += column;
    edges.push(Math.floor((Math.round((edge * parts) / width) * width) / parts));
  }
  const top = table.padding.top + (table.grid ? lineHeight : 0);
  return { edges, padding: { ...table.padding, top }, grid: table.grid };
}

const empty: Cell = { blocks: [], colspan: 1, rowspan: 1, valign: 'top' };

/** All rows with their cells set in place; every place of the grid that no cell covers gets an empty one. */
export function layRows(table: Table, frame: Frame, setting: Setting): readonly LaidRow[] {
  const count = table.columns.length;
  const taken = new Map<number, number>();
  const rows = table.rows.map((row, index) => {
    const cells: LaidCell[] = [];
    const waiting = [...row.cells];
    for (let column = 0; column < count; ) {
      if ((taken.get(column) ?? 0) > index) {
        column += 1;
        continue;
      }
      const cell = waiting.shift() ?? empty;
      const colspan = Math.min(cell.colspan, count - column);
      const rowspan = Math.min(cell.rowspan, table.rows.length - index);
      for (let c = column; c < column + colspan; c += 1) taken.set(c, index + rowspan);
      cells.push(layCell(cell, { column, colspan, rowspan }, frame, setting));
      column += colspan;
    }
    return {
      cells,
      height: 0,
      keepTogether: row.keepTogether,
      keepNext: row.keepNext === true || table.keepNext,
      bare: row.bare === true,
    };
  });
  return withHeights(rows, frame);
}

function layCell(
  cell: Cell,
  place: { column: number; colspan: number; rowspan: number },
  frame: Frame,
  setting: Setting,
): LaidCell {
  const { left, right } = frame.padding;
  const width = widthOf(frame, place) - left - right;
  const own = blockStrips(cell.blocks, width, setting);
  const strips = own.length > 0 ? own : [blankStrip(false)];
  return { ...place, center: cell.valign === 'center', strips };
}

export function widthOf({ edges }: Frame, { column, colspan }: { column: number; colspan: number }): Twips {
  return (edges[column + colspan] ?? 0) - (edges[column] ?? 0);
}

/** Every row as high as its highest cell; a cell over several rows adds what it lacks to the last of them. */
export function withHeights(rows: readonly LaidRow[], frame: Frame): readonly LaidRow[] {
  const heights = rows.map(() => 0);
  const ending = rows.map((): { cell: LaidCell; from: number }[] => []);
  for (const [from, { cells }] of rows.entries()) {
    for (const cell of cells) ending[Math.min(from + cell.rowspan, rows.length) - 1]?.push({ cell, from });
  }
  for (const [index, cells] of ending.entries()) {
    for (const { cell, from } of cells) {
      const above = heights.slice(from, index).reduce((sum, height) => sum + height, 0);
      heights[index] = Math.max(heights[index] ?? 0, cellHeight(cell, frame) - above);
    }
  }
  return rows.map((row, index) => ({ ...row, height: heights[index] ?? 0 }));
}

export function cellHeight({ strips }: LaidCell, { padding }: Frame): Twips {
  return padding.top + stackHeight(strips) + padding.bottom;
}
