import { describe, expect, test } from 'vitest';
import type { Row, Table } from '../../src/block/block.ts';
import { compose } from '../../src/compose/compose.ts';
import type { Bang, BangCell } from '../../src/model/body.ts';
import type { Document } from '../../src/model/document.ts';
import { paginate } from '../../src/paginate/paginate.ts';
import { textOf } from '../paginate/read.ts';
import { halfFace, input, rich } from './giay.ts';

const cell = (words: string): BangCell => ({ content: [rich(words)], colspan: 1, rowspan: 1 });
const tasks = (count: number): BangCell => ({
  ...cell(''),
  content: Array.from({ length: count }, (_, i) => rich(`việc${i}`)),
});

/** A header row, a task of one line and one of so many. */
function bang(lines: number, more: Partial<Bang> = {}): Bang {
  return {
    type: 'bang',
    columns: [{ width: 30 }, { width: 70 }],
    headerRows: 1,
    rows: [
      { cells: [cell('Đơn vị'), cell('Nhiệm vụ')] },
      { cells: [cell('Văn phòng'), cell('Đầu mối')] },
      { cells: [cell('Ban Dân vận'), tasks(lines)] },
    ],
    landscape: false,
    ...more,
  };
}

function tablesOf(more: Partial<Document>): readonly Table[] {
  const { value } = compose(input(more), halfFace);
  return (value?.sections ?? [])
    .flatMap(({ blocks }) => blocks)
    .filter((block): block is Table => block.type === 'table');
}

const whole = ({ keepTogether }: Row): boolean => keepTogether;
const after = [{ type: 'doan' as const, content: rich('Trên đây là Kế hoạch.') }];

describe('a row that no page holds', () => {
  test.each([
    ['upright', 35, {}, true],
    ['upright', 60, {}, false],
    ['on its side', 35, { landscape: true }, false],
  ])('%s, of %i lines', (_, lines, more, stays) => {
    const table = tablesOf({ noi_dung: [bang(lines, more), ...after] }).find(({ grid }) => grid);
    expect(table?.rows.map(whole)).toEqual([true, true, stays]);
  });

  test('in an attachment that lies on its side', () => {
    const phu_luc = [{ ten: rich('Phân công'), noi_dung: [bang(35)], landscape: true }];
    const table = tablesOf({ phu_luc }).find(({ grid }) => grid);
    expect(table?.rows.map(whole)).toEqual([true, true, false]);
  });

  test('may be that of the signature', () => {
    const noi_nhan = Array.from({ length: 90 }, (_, i) => {
      return { type: 'noi' as const, content: rich(`Cơ quan thứ ${i}`), nguyen_van: false };
    });
    expect(tablesOf({ noi_nhan }).at(-1)?.rows.map(whole)).toEqual([false]);
    expect(
      tablesOf({ noi_nhan: noi_nhan.slice(0, 9) })
        .at(-1)
        ?.rows.map(whole),
    ).toEqual([true]);
  });

  test('begins where it stands, and every line of it is printed', () => {
    const { value } = compose(input({ noi_dung: [bang(60), ...after] }), halfFace);
    if (!value) throw new Error('no sheet');
    const pages = paginate(value, halfFace).pages.map(({ lines }) => lines.map(textOf));
    expect(pages[0]?.some((line) => line.startsWith('việc'))).toBe(true);
    expect(pages.flat().filter((line) => line.startsWith('việc'))).toHaveLength(60);
  });
});
