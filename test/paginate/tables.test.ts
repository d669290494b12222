import { describe, expect, test } from 'vitest';
import type { Block, Cell, Paragraph, Row, Table } from '../../src/block/block.ts';
import { paginate } from '../../src/paginate/paginate.ts';
import { builtFace } from '../face/built.ts';
import { baselines, linesOf, textOf } from './read.ts';
import { a4, paragraph, section, sheetOf } from './sheet.ts';

const face = builtFace();
/** Room for ten lines of 340 twips. */
const small = { ...a4, height: 340 * 10 + 2 * 1134 };
const none = { top: 0, bottom: 0, left: 0, right: 0 };

function line(value: string, keepNext = false): Paragraph {
  return paragraph('o', value, { pitch: 340, after: 0, keepNext, keepLines: keepNext });
}

function lines(prefix: string, count: number): Paragraph[] {
  return Array.from({ length: count }, (_, i) => line(`${prefix}${i}`));
}

function cell(content: string | readonly Paragraph[], more: Partial<Cell> = {}): Cell {
  const blocks = typeof content === 'string' ? [line(content)] : content;
  return { blocks, colspan: 1, rowspan: 1, valign: 'top', ...more };
}

function row(cells: readonly Cell[], keepTogether = true): Row {
  return { cells, keepTogether };
}

function table(rows: readonly Row[], more: Partial<Table> = {}): Table {
  return {
    type: 'table',
    columns: [3000, 3000, 3071],
    rows,
    headerRows: 0,
    grid: false,
    padding: none,
    keepNext: false,
    ...more,
  };
}

function pagesOf(...blocks: readonly Block[]) {
  const header = { first: [], rest: [] };
  return paginate(sheetOf([section([...blocks, line('hết')], { page: small, header })]), face).pages;
}

function texts(...blocks: readonly Block[]): string[][] {
  return pagesOf(...blocks).map(linesOf);
}

const simple = (count: number, prefix = 'r') =>
  Array.from({ length: count }, (_, i) => row([cell(`${prefix}${i}`)]));

describe('rows', () => {
  test('that are titles stay with the row below them, unless nothing would be left above', () => {
    const title = (value: string): Row => ({ ...row([cell(value, { colspan: 3 })]), keepNext: true });
    expect(texts(table([...simple(8), title('chiều'), title('buổi 1'), ...simple(2, 's')]))).toEqual([
      ['r0', 'r1', 'r2', 'r3', 'r4', 'r5', 'r6', 'r7'],
      ['chiều', 'buổi 1', 's0', 's1', 'hết'],
    ]);
    const titles = Array.from({ length: 11 }, (_, i) => title(`t${i}`));
    expect(texts(table(titles))[0]).toHaveLength(10);
  });

  test('are as high as their highest cell', () => {
    const [page] = pagesOf(table([row([cell('a'), cell(lines('b', 3))]), row([cell('c')])]));
    expect(linesOf(page)).toEqual(['a', 'b0', 'b1', 'b2', 'c', 'hết']);
    expect(baselines(page).slice(-2)).toEqual([1134 + 3 * 340 + 272, 1134 + 4 * 340 + 272]);
  });

  test('stay whole where they are to, and are divided line by line where they need not', () => {
    const long = (keep: boolean) => table([row([cell('a'), cell(lines('b', 4))], keep)]);
    expect(texts(...lines('f', 8), long(true))[1]).toEqual(['a', 'b0', 'b1', 'b2', 'b3', 'hết']);
    expect(texts(...lines('f', 8), long(false))).toEqual([
      [...lines('f', 8).map((_, i) => `f${i}`), 'a', 'b0', 'b1'],
      ['b2', 'b3', 'hết'],
    ]);
  });

  test('are divided only where every cell leaves something above', () => {
    const high = paragraph('o', 'cao', { pitch: 600, after: 0 });
    const pages = texts(...lines('f', 9), table([row([cell('a'), cell([high])], false)]));
    expect(pages[1]).toEqual(['a', 'cao', 'hết']);
  });

  test('higher than a page are divided although they are to stay whole', () => {
    const pages = texts(line('f'), table([row([cell(lines('b', 25))])]));
    expect(pages.map((page) => page.length)).toEqual([10, 10, 7]);
  });

  test('stay with a paragraph that stays with the table', () => {
    const pages = texts(...lines('f', 9), line('mục', true), table(simple(2)));
    expect(pages[1]).toEqual(['mục', 'r0', 'r1', 'hết']);
  });
});

describe('header rows', () => {
  test('are repeated on every page', () => {
    const pages = texts(table([...simple(1, 'TT'), ...simple(15)], { headerRows: 1 }));
    expect(pages.map((page) => page[0])).toEqual(['TT0', 'TT0']);
    expect(pages.flat().filter((text) => text.startsWith('r'))).toHaveLength(15);
  });

  test('do not stand alone at the foot of a page', () => {
    expect(
      texts(...lines('f', 9), table([...simple(1, 'TT'), ...simple(2)], { headerRows: 1 }))[1]?.[0],
    ).toBe('TT0');
  });

  test('higher than a page are printed once, whole', () => {
    const head = row([cell(lines('TT', 13))]);
    const all = texts(table([head, ...simple(3)], { headerRows: 1 })).flat();
    expect(all).toEqual([...lines('TT', 13).map((_, i) => `TT${i}`), 'r0', 'r1', 'r2', 'hết']);
  });

  test('that leave no room are printed once', () => {
    const head = row([cell(lines('TT', 10))]);
    const all = texts(table([head, ...simple(3)], { headerRows: 1 })).flat();
    expect(all).toEqual([...lines('TT', 10).map((_, i) => `TT${i}`), 'r0', 'r1', 'r2', 'hết']);
  });
});

describe('cells', () => {
  test('stand in their columns, over several of them too', () => {
    const [page] = pagesOf(
      table([row([cell('a', { colspan: 2 }), cell('b')]), row([cell('c'), cell('d'), cell('e')])]),
    );
    const at = new Map(page?.lines.map((l) => [textOf(l), (l.runs[0]?.x ?? 0) - 1701 / 20]));
    expect(at.get('a')).toBeCloseTo(0, 6);
    expect(at.get('b')).toBeCloseTo(300, 0);
    expect(at.get('d')).toBeCloseTo(150, 0);
  });

  test('over several rows make the last of them higher', () => {
    const [page] = pagesOf(table([row([cell(lines('a', 4), { rowspan: 2 }), cell('b')]), row([cell('c')])]));
    const at = new Map(page?.lines.map((l) => [textOf(l), Math.round(l.baseline * 20) - 1134 - 272]));
    expect([at.get('b'), at.get('c'), at.get('hết')]).toEqual([0, 340, 4 * 340]);
  });

  test('over several rows continue on the next page', () => {
    const rows = [row([cell(lines('a', 12), { rowspan: 2 }), cell('b')]), row([cell(lines('c', 9))])];
    const all = texts(table(rows)).flat();
    const numbered = (prefix: string, count: number) =>
      Array.from({ length: count }, (_, i) => `${prefix}${i}`);
    expect([...all].sort()).toEqual([...numbered('a', 12), 'b', ...numbered('c', 9), 'hết'].sort());
  });

  test('may hold their content in the middle', () => {
    const [page] = pagesOf(table([row([cell('a', { valign: 'center' }), cell(lines('b', 3))])]));
    expect(baselines(page)[0]).toBe(1134 + 340 + 272);
  });

  test('keep their distance, and lines take theirs', () => {
    const padding = { top: 40, bottom: 60, left: 100, right: 100 };
    const [page] = pagesOf(table([row([cell('a')]), row([cell('b')])], { grid: true, padding }));
    expect(baselines(page)).toEqual([
      1134 + 10 + 40 + 272,
      1134 + 450 + 10 + 40 + 272,
      1134 + 900 + 10 + 272,
    ]);
    expect(page?.lines[0]?.runs[0]?.x).toBe((1701 + 100) / 20);
  });
});

describe('lines of a grid', () => {
  test('surround every cell and close a table that is divided', () => {
    const pages = pagesOf(table([row([cell(lines('a', 14)), cell('b'), cell('c')], false)], { grid: true }));
    for (const page of pages) {
      const across = page.strokes.filter((s) => s.y1 === s.y2).map((s) => s.y1);
      const down = page.strokes.filter((s) => s.x1 === s.x2);
      expect(new Set(across).size).toBe(2);
      expect(new Set(down.map((s) => s.x1)).size).toBe(4);
      for (const s of down) expect([s.y1, s.y2]).toEqual([Math.min(...across), Math.max(...across)]);
    }
  });

  test('do not cross a cell over several columns and rows', () => {
    const rows = [row([cell('a', { colspan: 2, rowspan: 2 }), cell('b')]), row([cell('c')])];
    const [page] = pagesOf(table(rows, { grid: true }));
    const inside = page?.strokes.filter((s) => s.x1 === s.x2 && Math.abs(s.x1 - (1701 + 3000) / 20) < 1);
    expect(inside).toEqual([]);
  });

  test('do not surround rows without lines, above which the table is closed', () => {
    const rows = [...simple(2), { ...row([cell('kết', { colspan: 3 })]), bare: true }];
    const [page] = pagesOf(table(rows, { grid: true }));
    const across = page?.strokes.filter((s) => s.y1 === s.y2).map((s) => Math.round(s.y1 * 20) - 1134);
    expect([...new Set(across)]).toEqual([0, 350, 700]);
    const down = page?.strokes.filter((s) => s.x1 === s.x2).map((s) => Math.round(s.y2 * 20) - 1134);
    expect(Math.max(...(down ?? []))).toBe(700);
  });
});
