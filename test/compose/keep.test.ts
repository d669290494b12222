import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Table } from '../../src/block/block.ts';
import type { PageOfLines } from '../../src/block/page.ts';
import { compose } from '../../src/compose/compose.ts';
import type { Bang, BangCell } from '../../src/model/body.ts';
import type { Document } from '../../src/model/document.ts';
import { paginate } from '../../src/paginate/paginate.ts';
import { textOf } from '../paginate/read.ts';
import { halfFace, input, rich } from './giay.ts';

const cell = (words: string, rowspan = 1): BangCell => ({ content: [rich(words)], colspan: 1, rowspan });

/** A task of so many lines, each a word that fills its column. */
const task = (lines: number): BangCell => ({
  ...cell(''),
  content: Array.from({ length: lines }, (_, i) => rich(`việc${i}`)),
});

function bang(heights: readonly number[], more: Partial<Bang> = {}): Bang {
  return {
    type: 'bang',
    columns: [{ width: 10 }, { width: 60 }, { width: 30 }],
    headerRows: 1,
    rows: [
      { cells: ['TT', 'Nhiệm vụ', 'Đơn vị'].map((words) => cell(words)) },
      ...heights.map((lines, i) => ({ cells: [cell(String(i + 1)), task(lines), cell('Văn phòng')] })),
    ],
    landscape: false,
    ...more,
  };
}

function sheetOf(table: Bang, more: Partial<Document> = {}) {
  const { value } = compose(input({ noi_dung: [table], ...more }), halfFace);
  if (!value) throw new Error('no sheet');
  return value;
}

function tablesOf(table: Bang, more: Partial<Document> = {}): readonly Table[] {
  return sheetOf(table, more)
    .sections.flatMap(({ blocks }) => blocks)
    .filter((block) => block.type === 'table');
}

/** The lines of tasks and of the closing sentence on the page of the signature, and all tasks of the paper. */
function company(table: Bang, more: Partial<Document> = {}): { with: number; all: number } {
  const { pages } = paginate(sheetOf(table, more), halfFace);
  const bodyOf = (page: PageOfLines) =>
    page.lines.map(textOf).filter((text) => /^(việc|Trên đây)/u.test(text)).length;
  const last = pages.find((page) => page.lines.some((line) => textOf(line).startsWith('Nơi nhận')));
  if (!last) throw new Error('no signature');
  return { with: bodyOf(last), all: pages.reduce((sum, page) => sum + bodyOf(page), 0) };
}

const sum = (heights: readonly number[]) => heights.reduce((total, lines) => total + lines, 0);
const rows = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 2, maxLength: 200 });

describe('a table at the end', () => {
  test('gives the signature two lines at least, at whatever row the page ends', () => {
    for (let count = 2; count <= 90; count += 1) {
      const heights = Array.from({ length: count }, () => 1);
      expect(company(bang(heights)), `${count} rows`).toMatchObject({ all: count });
      expect(company(bang(heights)).with, `${count} rows`).toBeGreaterThanOrEqual(2);
    }
  });

  test.each([
    ['upright', {}, {}],
    ['on its side', { landscape: true }, {}],
    ['under a closing line', {}, { ket_thuc: [rich('Trên đây là kế hoạch')] }],
    ['on its side under a closing line', { landscape: true }, { ket_thuc: [rich('Trên đây là kế hoạch')] }],
  ])('gives it two lines, whatever the heights of its rows: %s', (_, table, paper) => {
    fc.assert(
      fc.property(rows, (heights) => {
        const found = company(bang(heights, table), paper);
        expect(found.with).toBeGreaterThanOrEqual(2);
        expect(found.all).toBe(sum(heights) + ('ket_thuc' in paper ? 1 : 0));
      }),
      { numRuns: 25, seed: 7 },
    );
  });

  test('on its side lets a longer closing text turn upright again with the signature', () => {
    const words = 'Trên đây là kế hoạch tuyên truyền của Ủy ban nhân dân xã '.repeat(4).trim();
    const { sections } = sheetOf(bang([1, 1], { landscape: true }), { ket_thuc: [rich(words)] });
    expect(sections.map(({ page }) => page.width < page.height)).toEqual([true, false, true]);
  });

  test('stays a table of its own where both fit on a page', () => {
    expect(tablesOf(bang([1, 1])).map(({ grid, keepNext }) => [grid, keepNext])).toEqual([
      [false, false],
      [true, true],
      [false, false],
    ]);
  });

  test('takes the signature in where it is longer, below its last two lines, without lines around it', () => {
    const [, table] = tablesOf(bang(Array.from({ length: 60 }, () => 1)));
    expect(table).toMatchObject({ grid: true, keepNext: false, headerRows: 1 });
    expect(table?.rows.slice(-4).map(({ keepNext, bare }) => [keepNext ?? false, bare ?? false])).toEqual([
      [false, false],
      [true, false],
      [true, false],
      [false, true],
    ]);
    expect(table?.rows.at(-1)?.cells.map(({ colspan }) => colspan)).toEqual([2, 2]);
    expect(table?.columns.reduce((total, width) => total + width, 0)).toBe(
      tablesOf(bang([1]))[1]?.columns.reduce((total, width) => total + width, 0),
    );
  });

  test('leaves its text and that of the signature where they stand apart', () => {
    const first = (heights: readonly number[], word: string) =>
      paginate(sheetOf(bang(heights)), halfFace)
        .pages.flatMap(({ lines }) => lines)
        .filter((line) => textOf(line).startsWith(word))
        .map((line) => line.runs[0]?.x)
        .at(-1);
    const long = Array.from({ length: 60 }, () => 1);
    for (const word of ['Nơi nhận', 'CHỦ TỊCH', 'việc', 'Văn phòng']) {
      expect(first(long, word), word).toBeCloseTo(first([1, 1], word) ?? Number.NaN, 0);
    }
  });

  test('keeps joined rows together with the signature', () => {
    const joined = bang(Array.from({ length: 60 }, () => 1));
    const grouped = joined.rows.map((row, i) => {
      if (i === 0) return row;
      return i % 4 === 1
        ? { cells: [cell('Tháng', 4), ...row.cells.slice(1)] }
        : { cells: row.cells.slice(1) };
    });
    const [, table] = tablesOf({ ...joined, rows: grouped });
    expect(table?.rows.filter(({ keepNext }) => keepNext)).toHaveLength(4);
  });

  test('loses nothing where its last row fits on no page with the signature, or on none', () => {
    for (const last of [35, 40, 45, 120]) {
      expect(company(bang([...Array.from({ length: 30 }, () => 1), last])).all).toBe(30 + last);
    }
  });
});
