import fc from 'fast-check';
import { expect, test } from 'vitest';
import { text } from '../../src/base/inline.ts';
import type { Cell, Row, Sheet, Table } from '../../src/block/block.ts';
import { holds } from '../../src/verify/holds.ts';
import { rendered } from './rendered.ts';
import { paragraph, sampleSheet } from './sheet.ts';

/** How many tables are tried, and whence they are made. */
const runs = Number(process.env.DANVAN_TABLES ?? 300);
const seed = Number(process.env.DANVAN_SEED ?? 20260301);

const texts = [
  'Thôn Trung',
  'Đoàn Thanh niên',
  'Dọn vệ sinh đường làng, ngõ xóm và khu vực nhà văn hóa',
  'Rà soát các thôn, bản; lập danh sách hộ cần hỗ trợ; phân công đoàn viên giúp đỡ từng nhà, từng người',
];
/** What a cell says, paragraph by paragraph: mostly a line or two, often nothing. */
const words: fc.Arbitrary<readonly string[]> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<readonly string[]>(['']) },
  { weight: 6, arbitrary: fc.array(fc.constantFrom(...texts), { minLength: 1, maxLength: 3 }) },
  { weight: 1, arbitrary: fc.array(fc.constantFrom(...texts), { minLength: 12, maxLength: 60 }) },
);

const shape = fc.record({
  columns: fc.integer({ min: 1, max: 5 }),
  cells: fc.array(
    fc.record({
      words,
      wide: fc.integer({ min: 1, max: 3 }),
      high: fc.integer({ min: 1, max: 4 }),
      center: fc.boolean(),
    }),
    { minLength: 1, maxLength: 40 },
  ),
  rows: fc.integer({ min: 1, max: 10 }),
  header: fc.boolean(),
  /** Lines above the table. */
  above: fc.integer({ min: 0, max: 40 }),
});

type Shape = typeof shape extends fc.Arbitrary<infer T> ? T : never;
const blank: Shape['cells'][number] = { words: [''], wide: 1, high: 1, center: false };

/** A table as the shape says, filled row by row; cells are as large as there is room. */
function tableOf({ columns, cells, rows, header }: Shape): Table {
  const taken = Array.from({ length: rows }, () => new Array<boolean>(columns).fill(false));
  let next = 0;
  const made = taken.map((own, row): Row => {
    const placed: Cell[] = [];
    for (let column = 0; column < columns; column += 1) {
      if (own[column]) continue;
      const { words: said, wide, high, center } = cells[next % cells.length] ?? blank;
      next += 1;
      let colspan = 1;
      while (colspan < wide && column + colspan < columns && !own[column + colspan]) colspan += 1;
      const rowspan = Math.min(high, rows - row);
      for (const line of taken.slice(row, row + rowspan)) line.fill(true, column, column + colspan);
      const blocks = said.map((each) => paragraph('o', text(each)));
      placed.push({ blocks, colspan, rowspan, valign: center ? 'center' : 'top' });
    }
    return { cells: placed, keepTogether: true };
  });
  const names = Array.from({ length: columns }, (_, i): Cell => {
    return { blocks: [paragraph('o', text(`Cột ${i + 1}`))], colspan: 1, rowspan: 1, valign: 'center' };
  });
  const width = Math.floor(9355 / columns);
  return {
    type: 'table',
    columns: Array.from({ length: columns }, (_, i) => (i === 0 ? 9355 - width * (columns - 1) : width)),
    rows: header ? [{ cells: names, keepTogether: true }, ...made] : made,
    headerRows: header ? 1 : 0,
    grid: true,
    padding: { top: 40, bottom: 40, left: 80, right: 80 },
    keepNext: false,
  };
}

test(`${runs} tables of every shape, wherever on a page they begin, are found in both files as they ought to be`, async () => {
  const sample = sampleSheet();
  const [first] = sample.sections;
  if (first === undefined) throw new Error('no section');
  const property = fc.asyncProperty(shape, async (own) => {
    const above = Array.from({ length: own.above }, (_, i) => paragraph('o', text(`Dòng ${i + 1}`)));
    const blocks = [...above, tableOf(own), paragraph('doan', text('Nơi nhận: như trên.'))];
    const sheet: Sheet = { ...sample, sections: [{ ...first, blocks }] };
    expect(holds('/giay/ke-hoach.yaml', sheet, await rendered(sheet))).toEqual([]);
  });
  await fc.assert(property, { numRuns: runs, seed });
});
