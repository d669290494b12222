import type { BangCell, BangRow } from '../model/body.ts';

/** A cell with its place in the grid. */
export interface Placed {
  readonly cell: BangCell;
  readonly column: number;
  readonly colspan: number;
  readonly rowspan: number;
}

const empty: BangCell = { content: [], colspan: 1, rowspan: 1 };

/**
 * The rows of a table as a full grid of at least `width` columns: cells find the first free columns, spans end at the
 * last row and never cover one another, rows that are too short are filled with empty cells.
 */
export function gridOf(rows: readonly BangRow[], width: number): readonly (readonly Placed[])[] {
  const taken = rows.map(() => new Set<number>());
  const placed = rows.map((row, y) => {
    const cells: Placed[] = [];
    let column = 0;
    for (const cell of row.cells) {
      while (taken[y]?.has(column)) column += 1;
      let colspan = 1;
      while (colspan < cell.colspan && !taken[y]?.has(column + colspan)) colspan += 1;
      const rowspan = Math.max(1, Math.min(cell.rowspan, rows.length - y));
      for (let dy = 0; dy < rowspan; dy += 1) {
        for (let dx = 0; dx < colspan; dx += 1) taken[y + dy]?.add(column + dx);
      }
      cells.push({ cell, column, colspan, rowspan });
      column += colspan;
    }
    return cells;
  });
  const full = taken.reduce((most, columns) => Math.max(most, ...[...columns].map((at) => at + 1)), width);
  return placed.map((cells, y) => {
    const missing = Array.from({ length: full }, (_, at) => at).filter((at) => !taken[y]?.has(at));
    const filled = missing.map((column) => ({ cell: empty, column, colspan: 1, rowspan: 1 }));
    return [...cells, ...filled].sort((a, b) => a.column - b.column);
  });
}
