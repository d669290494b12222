import type { Rich } from '../base/inline.ts';
import type { Align, Cell, Look, Paragraph, Table } from '../block/block.ts';
import type { Bang, CanLe } from '../model/body.ts';
import type { PartId } from '../rulebook/part.ts';
import { type ColumnNeed, columnWidths } from './cot.ts';
import { contentOf, type Flow } from './flow.ts';
import { gridOf, type Placed } from './luoi.ts';
import { linesOf, widthOf, wordsOf } from './measure.ts';
import { lookOf, part } from './styled.ts';
import type { Work } from './work.ts';

const aligns: Readonly<Record<CanLe, Align>> = {
  trai: 'left',
  giua: 'center',
  phai: 'right',
  deu: 'justify',
};

/** Inner distance of the cells of a table with lines, twips. */
const padding = { top: 30, bottom: 30, left: 90, right: 90 } as const;

/** A table of the body; nothing where it has no rows. One that asks for it stands on a landscape page. */
export function bang(work: Work, table: Bang): Flow {
  if (table.rows.length === 0) return [];
  const grid = gridOf(table.rows, table.columns.length);
  const rows = grid.map((cells, y) =>
    cells.map((placed) => ({ placed, blocks: cellBlocks(work, table, placed, y < table.headerRows) })),
  );
  const count = Math.max(...grid.flat().map(({ column, colspan }) => column + colspan));
  const needs = Array.from({ length: count }, (_, at) =>
    needOf(
      work,
      rows.flatMap((cells) =>
        cells
          .filter(({ placed }) => placed.column === at && placed.colspan === 1)
          .flatMap(({ blocks }) => blocks),
      ),
    ),
  );
  const block: Table = {
    type: 'table',
    columns: columnWidths(
      work.textWidth,
      needs,
      table.columns.map((column) => column.width),
    ),
    rows: rows.map((cells) => ({
      cells: cells.map(({ placed, blocks }) => cell(placed, blocks)),
      keepTogether: true,
    })),
    headerRows: table.headerRows < rows.length ? table.headerRows : 0,
    grid: true,
    padding,
    keepNext: false,
  };
  return [contentOf(block, table.landscape ? { landscape: true } : {})];
}

function cell({ colspan, rowspan }: Placed, blocks: readonly Paragraph[]): Cell {
  return { blocks, colspan, rowspan, valign: 'center' };
}

function cellBlocks(
  work: Work,
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

function needOf(work: Work, paragraphs: readonly Paragraph[]): ColumnNeed {
  const sides = padding.left + padding.right;
  let [least, most] = [0, 0];
  for (const paragraph of paragraphs) {
    const look = lookOf(work, paragraph);
    for (const word of wordsOf(paragraph.content)) least = Math.max(least, widthOf(work.face, word, look));
    for (const line of linesOf(paragraph.content)) most = Math.max(most, widthOf(work.face, line, look));
  }
  return { least: least + sides + 10, most: most + sides + 10 };
}
