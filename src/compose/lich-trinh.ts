import type { Rich } from '../base/inline.ts';
import { plain, text } from '../base/inline.ts';
import type { Bang, BangCell, CanLe } from '../model/body.ts';
import type { LichTrinhRow } from '../model/document.ts';
import { bang } from './bang.ts';
import type { Flow } from './flow.ts';
import type { Work } from './work.ts';

/** The words over the four columns, as the template gives them. */
export interface LichTrinhTitles {
  readonly stt: string;
  readonly thoi_gian: string;
  readonly noi_dung: string;
  readonly thuc_hien: string;
}

type Column = keyof LichTrinhTitles;
const columns: readonly Column[] = ['stt', 'thoi_gian', 'noi_dung', 'thuc_hien'];
const aligns: Readonly<Record<Column, CanLe>> = {
  stt: 'giua',
  thoi_gian: 'giua',
  noi_dung: 'deu',
  thuc_hien: 'giua',
};

/** An agenda as a table. Rows are counted through, `01` on; a column that no row fills is left out. */
export function lichTrinh(work: Work, rows: readonly LichTrinhRow[], titles: LichTrinhTitles): Flow {
  if (rows.length === 0) return [];
  const shown = columns.filter((column) => column === 'stt' || rows.some((row) => filled(row, column)));
  let count = 0;
  const table: Bang = {
    type: 'bang',
    columns: shown.map((column) => ({ align: aligns[column] })),
    headerRows: 1,
    rows: [
      { cells: shown.map((column) => cell([text(titles[column])])) },
      ...rows.map((row) => {
        if (row.type === 'nhom') {
          return { cells: [{ ...cell(row.ten), colspan: shown.length, align: 'trai' as const, bold: true }] };
        }
        count += 1;
        const stt: Rich = [text(String(count).padStart(2, '0'))];
        return { cells: shown.map((column) => cell(column === 'stt' ? stt : row[column])) };
      }),
    ],
    landscape: false,
  };
  return bang(work, table);
}

function filled(row: LichTrinhRow, column: Column): boolean {
  return row.type === 'viec' && column !== 'stt' && plain(row[column]).trim() !== '';
}

function cell(content: Rich): BangCell {
  return { content: [content], colspan: 1, rowspan: 1 };
}
