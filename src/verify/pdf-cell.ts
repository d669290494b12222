import type { Difference } from './difference.ts';
import { isRule } from './expected.ts';
import type { Column, Ground } from './pdf-column.ts';
import type { Cell, Lattice, Lines } from './pdf-rows.ts';

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
