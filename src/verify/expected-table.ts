import { twipsToPt } from '../base/units.ts';
import type { Cell, FootBlock, Table } from '../block/block.ts';

/** A cell where it stands in the grid of its table. */
export interface PlacedCell<Item> {
  readonly column: number;
  readonly colspan: number;
  readonly rowspan: number;
  readonly center: boolean;
  /** Which lines of the grid the cell lacks. */
  readonly without: readonly Side[];
  readonly items: readonly Item[];
}

/** A side of a cell on which a grid draws a line. */
export type Side = 'top' | 'left' | 'bottom' | 'right';

const everySide: readonly Side[] = ['top', 'left', 'bottom', 'right'];
/** The first row without lines leaves the row above it its lower one. */
const underLines: readonly Side[] = ['left', 'bottom', 'right'];

const empty: Cell = { blocks: [], colspan: 1, rowspan: 1, valign: 'top' };

/** Left edges of the columns, and the right edge of the last, from the left edge of the table, points. */
export function edgesOf({ columns }: Table): readonly number[] {
  const edges = [0];
  for (const width of columns) edges.push((edges.at(-1) ?? 0) + twipsToPt(width));
  return edges;
}

/** The cells of every row, each in the first column that nothing from above covers; empty ones where the sheet has none. */
export function placedRows<Item>(
  { columns, rows }: Table,
  itemOf: (block: FootBlock) => Item,
): readonly (readonly PlacedCell<Item>[])[] {
  /** By column: the first row that no cell from above reaches. */
  const free = columns.map(() => 0);
  return rows.map((row, index) => {
    const waiting = row.cells[Symbol.iterator]();
    const placed: PlacedCell<Item>[] = [];
    for (let column = 0; column < columns.length; ) {
      if ((free[column] ?? 0) > index) {
        column += 1;
        continue;
      }
      const { blocks, colspan, rowspan, valign } = waiting.next().value ?? empty;
      free.fill(index + rowspan, column, column + colspan);
      const items = blocks.map(itemOf);
      placed.push({
        column,
        colspan,
        rowspan: Math.min(rowspan, rows.length - index),
        center: valign === 'center',
        without: row.bare !== true ? [] : rows[index - 1]?.bare === true ? everySide : underLines,
        items,
      });
      column += colspan;
    }
    return placed;
  });
}
