import type { Sheet } from '../../src/block/block.ts';
import { compose } from '../../src/compose/compose.ts';
import type { Bang, BangCell } from '../../src/model/body.ts';
import type { Document } from '../../src/model/document.ts';
import { input, rich } from '../compose/giay.ts';
import { builtFace } from '../face/built.ts';

const words = 'Tổ chức tuyên truyền, hướng dẫn người dân cài đặt và sử dụng dịch vụ công trực tuyến'.split(
  ' ',
);

function cell(text: string, rowspan = 1): BangCell {
  return { content: [rich(text)], colspan: 1, rowspan };
}

/** A table of tasks of one to three lines each; months over four rows where they are `joined`. */
function tasks(count: number, joined = false): Bang {
  const rows = Array.from({ length: count }, (_, i) => {
    const task = Array.from({ length: 1 + ((i * 7) % 24) }, (_, at) => words[at % words.length]).join(' ');
    const rest = [cell(task), cell('Các thôn')];
    if (!joined) return { cells: [cell(String(i + 1)), ...rest] };
    return { cells: i % 4 === 0 ? [cell(`Tháng ${i / 4 + 1}`, Math.min(4, count - i)), ...rest] : rest };
  });
  const heads = { cells: ['TT', 'Nhiệm vụ', 'Thực hiện'].map((text) => cell(text)) };
  return { type: 'bang', columns: [{}, {}, {}], headerRows: 1, rows: [heads, ...rows], landscape: false };
}

/** Papers that end in a table longer than their page, so that the page ends at every place around the signature. */
export function longTables(): Readonly<Record<string, Sheet>> {
  const sheets: Record<string, Sheet> = {};
  const add = (name: string, table: Bang, more: Partial<Document> = {}): void => {
    const { value } = compose(input({ noi_dung: [table], ...more }), builtFace());
    if (value) sheets[name] = value;
  };
  for (let count = 36; count <= 56; count += 2) add(`table of ${count}`, tasks(count));
  // Of 36 rows LibreOffice 25.2 draws the last joined ones apart, in a table on its own too.
  for (const count of [40, 44]) add(`joined rows ${count}`, tasks(count, true));
  for (const count of [36, 40, 44]) {
    add(`table on its side ${count}`, { ...tasks(count - 12), landscape: true });
    add(`closing line under ${count}`, tasks(count), { ket_thuc: [rich('Trên đây là kế hoạch')] });
  }
  return sheets;
}
