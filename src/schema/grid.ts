import type { BangRow } from '../model/body.ts';

export interface GridProblem {
  /** Index of the row. */
  readonly row: number;
  readonly ma:
    | 'schema/hang-lech'
    | 'schema/o-gop-tran-cot'
    | 'schema/o-gop-tran-hang'
    | 'schema/dong-dau-cat-o';
  readonly params: Readonly<Record<string, number>>;
}

/**
 * Lays the cells of a table into its grid, row by row, and tells what does not fit: rows with too few or too many
 * cells, cells that span beyond the last column, over a cell that hangs down from above, or below the last row.
 */
export function checkGrid(rows: readonly BangRow[], columns: number): readonly GridProblem[] {
  const found: GridProblem[] = [];
  // For each column, how many more rows the cell above still covers.
  let covered: number[] = new Array(columns).fill(0);
  rows.forEach(({ cells }, row) => {
    const next = covered.map((left) => Math.max(0, left - 1));
    let at = 0;
    let overflow = false;
    for (const { colspan, rowspan } of cells) {
      while (at < columns && (covered[at] ?? 0) > 0) at += 1;
      for (let step = 0; step < colspan; step++, at++) {
        if (at >= columns || (covered[at] ?? 0) > 0) overflow = true;
        else next[at] = rowspan - 1;
      }
      if (row + rowspan > rows.length) {
        found.push({
          row,
          ma: 'schema/o-gop-tran-hang',
          params: { gop_dong: rowspan, con: rows.length - row },
        });
      }
    }
    while (at < columns && (covered[at] ?? 0) > 0) at += 1;
    const hanging = covered.filter((left) => left > 0).length;
    const wide = cells.reduce((sum, cell) => sum + cell.colspan, 0);
    if (wide + hanging !== columns) {
      found.push({ row, ma: 'schema/hang-lech', params: { co: wide, can: columns - hanging } });
    } else if (overflow) found.push({ row, ma: 'schema/o-gop-tran-cot', params: { can: columns } });
    covered = next;
  });
  return found;
}

/** Header rows are printed again on every page: a cell that goes on below them would be cut. */
export function checkHeader(rows: readonly BangRow[], headerRows: number): readonly GridProblem[] {
  if (headerRows >= rows.length) return [];
  return rows.slice(0, Math.max(0, headerRows)).flatMap(({ cells }, row): GridProblem[] => {
    const gop_dong = Math.max(1, ...cells.map(({ rowspan }) => rowspan));
    if (row + gop_dong <= headerRows) return [];
    return [{ row, ma: 'schema/dong-dau-cat-o', params: { gop_dong, con: headerRows - row } }];
  });
}
