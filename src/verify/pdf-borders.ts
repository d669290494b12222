import type { Difference } from './difference.ts';
import { named, printing } from './expected.ts';
import type { Side } from './expected-table.ts';
import { type Cell, gridLine, type Lattice } from './pdf-rows.ts';
import type { Strokes, Wanted } from './pdf-strokes.ts';

/**
 * The first line missing around the cells of a table. `left`: the left edge of the table, `yOf`: the upper edge of a
 * row, points from the upper left corner of the page.
 */
export function compareBorders(
  cells: readonly { readonly cell: Cell; readonly row: number }[],
  strokes: Strokes,
  { edges }: Lattice,
  left: number,
  yOf: (row: number) => number,
): Difference | undefined {
  let at = '';
  for (const { cell, row } of cells) {
    const [x1, x2] = [left + (edges[cell.column] ?? 0), left + (edges[cell.column + cell.colspan] ?? 0)];
    const [y1, y2] = [yOf(row), yOf(row + cell.rowspan)];
    const [text] = printing(cell.items);
    if (text !== undefined) at = named(text);
    const sides: readonly (readonly [Side, Wanted])[] = [
      ['top', { upright: false, at: y1, from: x1, to: x2, width: gridLine }],
      ['bottom', { upright: false, at: y2, from: x1, to: x2, width: gridLine }],
      ['left', { upright: true, at: x1, from: y1, to: y2, width: gridLine }],
      ['right', { upright: true, at: x2, from: y1, to: y2, width: gridLine }],
    ];
    for (const [side, wanted] of sides) {
      if (!cell.without.includes(side) && !strokes.covers(wanted))
        return strokes.fault(`${at}: border-${side}`, wanted);
    }
  }
  return undefined;
}
