import type { Difference } from './difference.ts';
import { isRule } from './expected.ts';
import type { Column, Ground } from './pdf-column.ts';
import { type Cell, cellHeight, type Lattice, type Lines } from './pdf-rows.ts';

/** A cell with the column of its content. */
export interface Followed {
  readonly cell: Cell;
  readonly row: number;
  readonly column: Column;
}

/** The pages as the content of a cell meets them. `goesOn`: where rows go on at the head of a page. */
export function cellGround(
  cell: Cell,
  { edges, padding }: Lattice,
  ground: Ground,
  goesOn: (page: number) => number | undefined,
): Ground {
  const from = (edges[cell.column] ?? 0) + padding.left;
  const to = (edges[cell.column + cell.colspan] ?? 0) - padding.right;
  return {
    swallows: false,
    edges(page) {
      const [left] = ground.edges(page);
      return [left + from, left + to];
    },
    top(page) {
      const top = cell.center ? undefined : goesOn(page);
      return top === undefined ? undefined : top + padding.top;
    },
    strokes: (page) => ground.strokes(page),
  };
}

/** Follows what a cell prints down its column; gives the column back, or the first difference. */
export function follow({ items }: Cell, lines: Lines, column: Column): Column | Difference {
  for (const item of items) {
    const difference = column.item(item, isRule(item) ? [] : (lines.get(item) ?? []));
    if (difference !== undefined) return difference;
  }
  return column;
}

/** Where the rows of a group begin by what one cell of it prints on a page; undefined where it prints nothing there. */
export function topBy(
  { cell, row, column }: Followed,
  page: number,
  { lattice, lines, below }: { lattice: Lattice; lines: Lines; below: (row: number) => number },
): number | undefined {
  const top = column.pieces.get(page)?.top;
  if (top === undefined) return undefined;
  const height = below(row + cell.rowspan) - below(row);
  // Twips are whole: half of an odd distance is rounded down.
  const free = cell.center ? Math.floor((height - cellHeight(cell, lattice, lines)) * 10 + 1e-6) / 20 : 0;
  return top - Math.max(0, free) - lattice.padding.top - below(row);
}
