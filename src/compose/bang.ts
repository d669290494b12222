import type { Rich } from '../base/inline.ts';
import type { Align, Cell, Look, Paragraph, Table } from '../block/block.ts';
import type { Bang, CanLe } from '../model/body.ts';
import type { PartId } from '../rulebook/part.ts';
import { type ColumnNeed, columnWidths } from './cot.ts';
import { contentOf, type Flow } from './flow.ts';
import { gridOf, type Placed } from './luoi.ts';
import { linesOf, widthOf, wordsOf } from './measure.ts';
import { rowsHeight } from './row-measure.ts';
import { pageOf, textHeightOf } from './sections.ts';
import { lookOf, part } from './styled.ts';
import type { Setting } from './work.ts';

const aligns: Readonly<Record<CanLe, Align>> = {
  trai: 'left',
  giua: 'center',
  phai: 'right',
  deu: 'justify',
};

/** Inner distance of the cells of a table with lines, twips. */
const padding = { top: 30, bottom: 30, left: 90, right: 90 } as const;

/** As much of a page at most is left to header rows on each: higher ones are printed once, or no room stays for the others. */
const mostOfPage = 1 / 2;

/** A table of the body; nothing where it has no rows. One that asks for it stands on a landscape page. */
export function bang(work: Setting, table: Bang): Flow {
  if (table.rows.length === 0) return [];
  const grid = gridOf(table.rows, table.columns.length);
  const rows = grid.map((cells, y) =>
    cells.map((placed) => ({ placed, blocks: cellBlocks(work, table, placed, y < table.headerRows) })),
  );
  const needs: ColumnNeed[] = [];
  for (const { placed, blocks } of rows.flat()) {
    const last = placed.column + placed.colspan;
    while (needs.length < last) needs.push(noNeed);
    const need = needs[placed.column];
    if (need && placed.colspan === 1) needs[placed.column] = wider(work, need, blocks);
  }
  const block: Table = {
    type: 'table',
    columns: columnWidths(
      work.textWidth,
      needs,
      table.columns.map((column) => column.width),
    ),
    rows: rows.map((cells, y) => ({
      cells: cells.map(({ placed, blocks }) => cell(placed, blocks)),
      keepTogether: true,
      keepNext: cells.length === 1 && cells[0]?.placed.colspan === needs.length && y < rows.length - 1,
    })),
    headerRows: table.headerRows < rows.length ? table.headerRows : 0,
    grid: true,
    padding,
    keepNext: false,
  };
  const headed = { ...block, headerRows: repeatable(work, block, table.landscape) };
  return [contentOf(headed, table.landscape ? { landscape: true } : {})];
}

/** How many header rows are repeated on each page: all, or none. */
function repeatable(work: Setting, table: Table, landscape: boolean): number {
  const most = textHeightOf(pageOf(work.form, landscape)) * mostOfPage;
  return rowsHeight(work, table, 0, table.headerRows) <= most ? table.headerRows : 0;
}

function cell({ colspan, rowspan }: Placed, blocks: readonly Paragraph[]): Cell {
  return { blocks, colspan, rowspan, valign: 'center' };
}

function cellBlocks(
  work: Setting,
  table: Bang,
  { cell, column }: Placed,
  header: boolean,
): readonly Paragraph[] {
  const id: PartId = header ? 'bang-dau' : 'bang-o';
  const align = cell.align ?? (header ? undefined : table.columns[column]?.align);
  const look: Partial<Look> = {
    ...(align ? { align: aligns[align] } : {}),
    ...(cell.bold === undefined ? {} : { bold: cell.bold }),
  };
  const contents: readonly Rich[] = cell.content.length > 0 ? cell.content : [[]];
  return contents.map((content) => part(work, id, content, look));
}

const sides = padding.left + padding.right;
const noNeed: ColumnNeed = { least: sides, most: sides };
/** Room beyond the measured width, so that rounding never wraps a line. */
const slack = 10;

function wider(work: Setting, need: ColumnNeed, paragraphs: readonly Paragraph[]): ColumnNeed {
  let { least, most } = need;
  for (const paragraph of paragraphs) {
    const look = lookOf(work, paragraph);
    for (const word of wordsOf(paragraph.content)) {
      least = Math.max(least, widthOf(work.face, word, look) + sides + slack);
    }
    for (const line of linesOf(paragraph.content)) {
      most = Math.max(most, widthOf(work.face, line, look) + sides + slack);
    }
  }
  return { least, most };
}
