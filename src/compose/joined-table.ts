import type { Twips } from '../base/units.ts';
import type { Cell, Paragraph, Row, Table } from '../block/block.ts';
import { standings } from './row-measure.ts';
import { lookOf, relook } from './styled.ts';
import type { Work } from './work.ts';

/** Edges of columns nearer than this are one: no word processor shows a column so narrow. */
const same: Twips = 100;

/**
 * A table with what stands below it as rows of its own, without lines: paragraphs as wide as the text, then the foot of
 * the paper. The rows from `from` on stay on the page of the foot. Word would keep the last row of a table with the
 * block after it, LibreOffice does not; rows of one table both keep together. Undefined where the two are not equally
 * wide, or the foot is not two columns.
 */
export function joinedTable(
  work: Work,
  table: Table,
  from: number,
  below: readonly Paragraph[],
  foot: Table,
): Table | undefined {
  const [half = 0, rest = 0, ...more] = foot.columns;
  if (more.length > 0 || sum(table.columns) !== half + rest) return undefined;
  const { columns, rows, leading } = withEdge(table, half);
  const held = rows.map((row, at): Row => (at < from ? row : { ...row, keepNext: true }));
  const wide = (paragraph: Paragraph): Cell => ({
    blocks: [flush(work, table, paragraph)],
    colspan: columns.length,
    rowspan: 1,
    valign: 'top',
  });
  const spans = [leading, columns.length - leading];
  return {
    ...table,
    columns,
    rows: [
      ...held,
      ...below.map(
        (paragraph): Row => ({ cells: [wide(paragraph)], keepTogether: true, keepNext: true, bare: true }),
      ),
      ...foot.rows.map(
        ({ cells, ...row }, at): Row => ({
          ...row,
          cells: cells.map((cell, side) => ({
            ...cell,
            colspan: spans[side] ?? 1,
            blocks: cell.blocks.map((block) => (block.type === 'rule' ? block : flush(work, table, block))),
          })),
          keepNext: at < foot.rows.length - 1,
          bare: true,
        }),
      ),
    ],
  };
}

/** The table with an edge between columns at `edge`, where none is near; `leading`: how many columns stand before it. */
function withEdge(
  table: Table,
  edge: Twips,
): { readonly columns: readonly Twips[]; readonly rows: readonly Row[]; readonly leading: number } {
  const { columns } = table;
  const edges = columns.map((_, at) => sum(columns.slice(0, at + 1)));
  const near = edges.findIndex((each) => Math.abs(each - edge) < same);
  if (near >= 0 && near < columns.length - 1) return { columns, rows: table.rows, leading: near + 1 };
  const cut = edges.findIndex((each) => each > edge);
  const left = edge - (edges[cut - 1] ?? 0);
  const right = (edges[cut] ?? 0) - edge;
  const rows = standings(table).map((cells, at): Row => {
    const own = cells.map(({ cell, column }) =>
      column <= cut && cut < column + cell.colspan ? { ...cell, colspan: cell.colspan + 1 } : cell,
    );
    return { ...(table.rows[at] ?? { keepTogether: true }), cells: own };
  });
  return {
    columns: [...columns.slice(0, cut), left, right, ...columns.slice(cut + 1)],
    rows,
    leading: cut + 1,
  };
}

/** Text in a cell where it would stand outside the table: the inner distance of the cell taken back. */
function flush(work: Work, { padding }: Table, paragraph: Paragraph): Paragraph {
  const { indent } = lookOf(work, paragraph);
  const { left, right, first } = indent;
  return relook(work, paragraph, {
    indent: { left: left - padding.left, right: right - padding.right, first },
  });
}

function sum(widths: readonly Twips[]): Twips {
  return widths.reduce((total, width) => total + width, 0);
}
