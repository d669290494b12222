import { type Difference, measure } from './difference.ts';
import type { DocxCell, DocxTable } from './docx-table.ts';
import { type ExpectedTable, type Item, printing } from './expected.ts';
import type { PlacedCell } from './expected-table.ts';

/** Stroke of the lines of a grid, in eighths of a point. */
const line = 4;
const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;
const sides = ['top', 'left', 'bottom', 'right'] as const;

type Cell = PlacedCell<Item>;

/** The widths of the cells of a table, twips: with and without the distance of the text from the edges. */
export function widthsOf({ table: { columns, padding } }: ExpectedTable): {
  readonly outer: (cell: Cell) => number;
  readonly inner: (cell: Cell) => number;
} {
  const outer = ({ column, colspan }: Cell): number =>
    columns.slice(column, column + colspan).reduce((sum, width) => sum + width, 0);
  return { outer, inner: (cell) => outer(cell) - padding.left - padding.right };
}

/** Compares widths, distances, borders and joined cells of a table, and which paragraphs stand in which cell. */
export function compareTable(own: ExpectedTable, found: DocxTable): Difference | undefined {
  const { columns, padding, grid } = own.table;
  const at = `“${(own.rows.flatMap((cells) => cells.flatMap(({ items }) => printing(items)))[0]?.text ?? '').slice(0, 40)}”`;
  const width = columns.reduce((sum, column) => sum + column, 0);
  const pairs: readonly (readonly [string, string | number, string | number])[] = [
    ['columns', columns.join(' '), found.columns.join(' ')],
    ['table-width', width, found.width],
    ['table-layout', 'fixed', found.fixed ? 'fixed' : 'autofit'],
    // In mode 14 the text of a table stands on the margin, not its edge.
    ['table-indent', padding.left, found.indent],
    ...sides.map((side) => [`padding-${side}`, padding[side], found.padding[side] ?? 0] as const),
    ...borders.map((side) => [`border-${side}`, grid ? line : 0, found.borders[side] ?? 0] as const),
    ['rows', own.rows.length, found.rows.length],
  ];
  const wrong = pairs.find(([, expected, actual]) => expected !== actual);
  if (wrong !== undefined) return measure(`${at}: ${wrong[0]}`, wrong[1], wrong[2]);
  const outer = widthsOf(own).outer;
  for (const [index, cells] of own.rows.entries()) {
    const difference = compareRow(at, cells, found.rows[index] ?? [], outer);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

/** How many paragraphs of a cell print something: their words have been compared in the order of the file. */
function printed({ paragraphs }: DocxCell): number {
  return paragraphs.filter(({ label, text }) => label !== '' || text !== '').length;
}

function compareRow(
  at: string,
  cells: readonly Cell[],
  found: readonly DocxCell[],
  outer: (cell: Cell) => number,
): Difference | undefined {
  let column = 0;
  let next = 0;
  for (const cell of found) {
    const own = cells[next];
    if (!cell.continues) {
      if (own === undefined) return measure(`${at}: cells`, cells.length, next + 1);
      next += 1;
      const pairs: readonly (readonly [string, string | number, string | number])[] = [
        ['cell-column', own.column, column],
        ['cell-columns', own.colspan, cell.colspan],
        ['cell-width', outer(own), cell.width],
        ['cell-valign', own.center ? 'center' : 'top', cell.center ? 'center' : 'top'],
        ['cell-without-lines', own.without.join(' '), cell.without.join(' ')],
        ['cell-paragraphs', printing(own.items).length, printed(cell)],
      ];
      const wrong = pairs.find(([, expected, actual]) => expected !== actual);
      if (wrong !== undefined) return measure(`${at}: ${wrong[0]}`, wrong[1], wrong[2]);
    }
    column += cell.colspan;
  }
  return next === cells.length ? undefined : measure(`${at}: cells`, cells.length, next);
}
