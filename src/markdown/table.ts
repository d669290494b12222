import type { Table, TableRow } from 'mdast';
import { limits } from '../base/limits.ts';
import type { Bang, BangRow, CanLe } from '../model/body.ts';
import { richOf } from './inline.ts';
import { extent, type Reading, report } from './text.ts';

const alignments: Readonly<Record<string, CanLe>> = { left: 'trai', center: 'giua', right: 'phai' };

/** A pipe table. A first row of empty cells is no header: Markdown has no other way to leave it out. */
export function bangOf(reading: Reading, table: Table): Bang {
  const align = table.align ?? [];
  const [head, ...rest] = table.children;
  if (align.length > limits.columns) {
    report(reading, 'markdown/bang-qua-nhieu-cot', ...extent(head ?? table), {
      co: align.length,
      toi_da: limits.columns,
    });
  }
  if (rest.length === 0) report(reading, 'markdown/bang-khong-hang', ...extent(table));
  const rows = table.children.map((row) => rowOf(reading, row, align.length));
  const headed = rows[0]?.cells.some((cell) => cell.content.length > 0) ?? false;
  return {
    type: 'bang',
    columns: align.map((side) => (side ? { align: alignments[side] } : {})),
    headerRows: headed ? 1 : 0,
    rows: headed ? rows : rows.slice(1),
    landscape: false,
  };
}

function rowOf(reading: Reading, row: TableRow, columns: number): BangRow {
  if (row.children.length !== columns) {
    report(reading, 'markdown/hang-lech', ...extent(row), { co: row.children.length, can: columns });
  }
  const cells = row.children.map((cell) => {
    const content = richOf(reading, cell.children);
    return { content: content.length > 0 ? [content] : [], colspan: 1, rowspan: 1 };
  });
  return { cells };
}
