import { describe, expect, test } from 'vitest';
import { printBlocks } from '../../src/block/print.ts';
import { bang } from '../../src/compose/bang.ts';
import { columnWidths } from '../../src/compose/cot.ts';
import { lichTrinh } from '../../src/compose/lich-trinh.ts';
import { gridOf } from '../../src/compose/luoi.ts';
import type { BangCell } from '../../src/model/body.ts';
import { rich, work } from './giay.ts';

const cell = (words: string, more: Partial<BangCell> = {}): BangCell => ({
  content: [rich(words)],
  colspan: 1,
  rowspan: 1,
  ...more,
});

describe('columnWidths', () => {
  test('gives short columns their longest line and the rest to the long ones', () => {
    const needs = [
      { least: 300, most: 400 },
      { least: 900, most: 1500 },
      { least: 800, most: 9000 },
      { least: 700, most: 9000 },
    ];
    expect(columnWidths(9000, needs, [])).toEqual([400, 1500, 3550, 3550]);
  });

  test('takes the shares of the author', () => {
    expect(
      columnWidths(
        9000,
        [
          { least: 1, most: 1 },
          { least: 1, most: 1 },
        ],
        [1, 2],
      ),
    ).toEqual([3000, 6000]);
  });

  test('always fills the width, in whole twips', () => {
    for (const total of [1000, 9355, 14003]) {
      const widths = columnWidths(
        total,
        [200, 700, 3000].map((most) => ({ least: most / 2, most })),
        [],
      );
      expect(widths.reduce((a, b) => a + b)).toBe(total);
      expect(widths.every(Number.isInteger)).toBe(true);
    }
  });
});

describe('gridOf', () => {
  test('fills ragged rows and ends spans at the last row', () => {
    const grid = gridOf([{ cells: [cell('a', { rowspan: 9 }), cell('b')] }, { cells: [] }], 3);
    expect(grid.map((row) => row.map(({ column, colspan, rowspan }) => [column, colspan, rowspan]))).toEqual([
      [
        [0, 1, 2],
        [1, 1, 1],
        [2, 1, 1],
      ],
      [
        [1, 1, 1],
        [2, 1, 1],
      ],
    ]);
  });
});

describe('tables', () => {
  test('print header rows in their own style and align cells as their columns', () => {
    const made = work();
    const flow = bang(made, {
      type: 'bang',
      columns: [{ width: 1, align: 'giua' }, { width: 3 }],
      headerRows: 1,
      rows: [
        { cells: [cell('STT'), cell('Việc')] },
        { cells: [cell('1'), cell('Khai mạc', { bold: true })] },
      ],
      landscape: false,
    });
    expect(printBlocks(flow.map(({ block }) => block))).toBe(
      [
        'table 116.9 350.85 grid header-rows 1',
        '  row together',
        '    cell',
        '      bang-dau | STT',
        '    cell',
        '      bang-dau | Việc',
        '  row together',
        '    cell',
        '      bang-o {center} | 1',
        '    cell',
        '      bang-o {bold} | Khai mạc',
      ].join('\n'),
    );
  });

  test('repeat no header rows that would leave the others less than half a page', () => {
    const headed = (words: string) => {
      const rows = [{ cells: [cell(words)] }, { cells: [cell('Khai mạc')] }];
      const flow = bang(work(), { type: 'bang', columns: [{}], headerRows: 1, rows, landscape: false });
      return flow.map(({ block }) => (block.type === 'table' ? block.headerRows : undefined));
    };
    expect(headed('Nội dung công việc')).toEqual([1]);
    expect(headed('Nội dung công việc của từng thôn, bản, khu phố '.repeat(60))).toEqual([0]);
  });

  test('are nothing without rows', () => {
    const empty = { type: 'bang', columns: [{}], headerRows: 0, rows: [], landscape: false } as const;
    expect(bang(work(), empty)).toEqual([]);
  });
});

describe('lichTrinh', () => {
  const titles = { stt: 'STT', thoi_gian: 'THỜI GIAN', noi_dung: 'NỘI DUNG', thuc_hien: 'NGƯỜI THỰC HIỆN' };
  const viec = (gio: string, words: string, ai: string) =>
    ({ type: 'viec', thoi_gian: rich(gio), noi_dung: rich(words), thuc_hien: rich(ai) }) as const;

  test('counts its rows from 01 through the groups', () => {
    const rows = [
      viec('7h', 'Đón tiếp', 'Văn phòng'),
      { type: 'nhom', ten: rich('Buổi chiều') } as const,
      viec('', 'Thảo luận', ''),
    ];
    const printed = printBlocks(lichTrinh(work(), rows, titles).map(({ block }) => block)).split('\n');
    expect(printed.filter((line) => /\| \d\d$/u.test(line)).map((line) => line.trim())).toEqual([
      'bang-o {center} | 01',
      'bang-o {center} | 02',
    ]);
    expect(printed).toContain('    cell colspan 4');
    expect(printed).toContain('      bang-o {bold} | Buổi chiều');
  });

  test('leaves out a column that no row fills', () => {
    const printed = printBlocks(
      lichTrinh(work(), [viec('7h', 'Đón tiếp', '')], titles).map(({ block }) => block),
    );
    expect(printed).not.toContain('NGƯỜI THỰC HIỆN');
  });
});
