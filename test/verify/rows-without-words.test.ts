import { expect, test } from 'vitest';
import { text } from '../../src/base/inline.ts';
import type { Cell, Row, Sheet } from '../../src/block/block.ts';
import { holds } from '../../src/verify/holds.ts';
import { readPdf } from '../../src/verify/read-pdf.ts';
import { rendered } from './rendered.ts';
import { paragraph, sampleSheet } from './sheet.ts';

const file = '/giay/ke-hoach.yaml';
const header = 'Nội dung công việc';
const closing = 'Yêu cầu các thôn, bản tổ chức thực hiện nghiêm túc.';

function cell(words: string, own: Partial<Cell> = {}): Cell {
  return { blocks: [paragraph('o', text(words))], colspan: 2, rowspan: 1, valign: 'top', ...own };
}

const blankRow: Row = { cells: [cell('')], keepTogether: true };
/** Three rows that one cell joins. */
const blankRows: readonly Row[] = [
  { cells: [cell('', { rowspan: 3 })], keepTogether: true },
  { cells: [], keepTogether: true },
  { cells: [], keepTogether: true },
];

const half = { colspan: 1, valign: 'center' } as const;
/** Four rows that cells join; the first two, of which one cell has words for the third as well, print nothing themselves. */
const halfBlankRows: readonly Row[] = [
  {
    cells: [
      cell('', { ...half, rowspan: 2 }),
      cell('Hội Nông dân, Hội Phụ nữ, Đoàn Thanh niên, Hội Cựu chiến binh xã', { ...half, rowspan: 3 }),
    ],
    keepTogether: true,
  },
  { cells: [], keepTogether: true },
  {
    cells: [cell('Dọn vệ sinh đường làng, ngõ xóm và khu vực nhà văn hóa', { ...half, rowspan: 2 })],
    keepTogether: true,
  },
  { cells: [cell('Hoàn thành trước ngày khai mạc', half)], keepTogether: true },
];

/** Two rows that one cell joins, the second of which is otherwise without words and may stand on the next page. */
const blankEnd: readonly Row[] = [
  {
    cells: [cell('Dọn vệ sinh khu vực nhà văn hóa', { ...half, rowspan: 2 }), cell('Đoàn Thanh niên', half)],
    keepTogether: true,
  },
  { cells: [cell('', half)], keepTogether: true },
];

/** A table under a header row, so many rows with words and some that wait to be filled in, and a paragraph. */
function sheetOf(rows: number, blank: readonly Row[] = [blankRow]): Sheet {
  const sample = sampleSheet();
  const [first] = sample.sections;
  if (first === undefined) throw new Error('no section');
  const table = {
    type: 'table' as const,
    columns: [4678, 4677],
    rows: [
      { cells: [cell(header)], keepTogether: true },
      ...Array.from({ length: rows }, (_, i) => ({ cells: [cell(`Việc thứ ${i}`)], keepTogether: true })),
      ...blank,
    ],
    headerRows: 1,
    grid: true,
    padding: { top: 40, bottom: 40, left: 80, right: 80 },
    keepNext: false,
  };
  return { ...sample, sections: [{ ...first, blocks: [table, paragraph('doan', text(closing))] }] };
}

const counts = Array.from({ length: 6 }, (_, i) => 34 + i);

/** So many rows fill the first page, and the row without words stands on the second. */
const alone = 36;

test('a last row without words takes the header rows to a page of its own, and nothing is missed there', async () => {
  const onOwnPage: number[] = [];
  for (const rows of counts) {
    const sheet = sheetOf(rows);
    const files = await rendered(sheet);
    expect(holds(file, sheet, files)).toEqual([]);
    const pages = readPdf(files.pdf).pages.map((page) =>
      page.lines.map((runs) => runs.map((run) => run.text).join('')),
    );
    if (pages.at(-1)?.slice(-2).join() === [header, closing].join()) onOwnPage.push(rows);
  }
  expect(onOwnPage).toEqual([alone]);
});

test('of joined rows, some without words may stand on the page before or behind', async () => {
  for (const rows of counts) {
    for (const last of [blankRows, halfBlankRows, blankEnd]) {
      const sheet = sheetOf(rows, last);
      expect(holds(file, sheet, await rendered(sheet))).toEqual([]);
    }
  }
});

test('header rows on such a page are too many for a table without any', async () => {
  const sheet = sheetOf(alone);
  const [first] = sheet.sections;
  const table = first?.blocks[0];
  if (!first || table?.type !== 'table') throw new Error('no table');
  const blocks = [{ ...table, headerRows: 0 }, ...first.blocks.slice(1)];
  const other = { ...sheet, sections: [{ ...first, blocks }] };
  expect(holds(file, other, await rendered(sheet)).map(({ code }) => code)).toContain('verify/pdf-thieu');
});
