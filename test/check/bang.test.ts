import { expect, it } from 'vitest';
import { tablesOf } from '../../src/check/bang.ts';
import { seen } from './seen.ts';

async function tables(fragment: string) {
  const paper = await seen(fragment);
  const source = paper.texts.get(paper.file) ?? '';
  return tablesOf(paper.value).map(({ head, rows }) => ({
    head,
    rows: rows.map((row) => row.map(({ text, column }) => `${column} ${text}`)),
    typed: rows.flat().map(({ span }) => source.slice(span.start, span.end)),
  }));
}

it('reads a Markdown table with the place of each cell', async () => {
  const [table] = await tables(
    'noi_dung: |\n  Mở đầu\n\n  | TT | Số hộ |\n  |---|---|\n  | 1 | **24** |\n  |  | 2 ^a^ |',
  );
  expect(table).toEqual({
    head: ['TT', 'Số hộ'],
    rows: [
      ['0 1', '1 24'],
      ['0 ', '1 2 a'],
    ],
    typed: ['1', '**24**', '', '2 ^a^'],
  });
});

it('puts the cells of a YAML table under their columns, past joined cells', async () => {
  const [table] = await tables(`noi_dung:
  - muc: Địa bàn
    noi_dung:
      - bang:
          cot: [{ ten: TT }, Xã, Thôn, Số hộ]
          hang:
            - ["1", { o: Khe Vạc, gop_dong: 2 }, Lũng Cao, "41"]
            - ["2", Thẳm Luông, "29"]
            - [{ o: Cộng, gop_cot: 3 }, "70"]`);
  expect(table?.head).toEqual(['TT', 'Xã', 'Thôn', 'Số hộ']);
  expect(table?.rows).toEqual([
    ['0 1', '1 Khe Vạc', '2 Lũng Cao', '3 41'],
    ['0 2', '2 Thẳm Luông', '3 29'],
    ['0 Cộng', '3 70'],
  ]);
});

it('reads the tables of appendices, and none where there is none', async () => {
  const [table] = await tables(`phu_luc:
  - ten: Danh mục
    noi_dung: |
      | TT | Tên |
      |---|---|
      | 1 | Đề án |`);
  expect(table?.head).toEqual(['TT', 'Tên']);
  expect(await tables('noi_dung: Chọn một | hai')).toEqual([]);
});
