import { describe, expect, test } from 'vitest';
import { text } from '../../src/base/inline.ts';
import type { Block, Frame, Look, Paragraph, Rule } from '../../src/block/block.ts';
import { paginate } from '../../src/paginate/paginate.ts';
import { builtFace } from '../face/built.ts';
import { baselines, linesOf } from './read.ts';
import { a4, paragraph, section, sheetOf } from './sheet.ts';

const face = builtFace();
/** Room for ten lines of 340 twips. */
const small = { ...a4, height: 340 * 10 + 2 * 1134 };
const tight = { pitch: 340, after: 0, indent: { left: 0, right: 0, first: 0 } };

function line(value: string, own: Partial<Look> = {}): Paragraph {
  return paragraph('o', value, { ...tight, ...own });
}

function fill(count: number): Paragraph[] {
  return Array.from({ length: count }, (_, i) => line(`f${i}`));
}

/** A paragraph of `count` lines. */
function tall(count: number, own: Partial<Look> = {}): Paragraph {
  const content = Array.from({ length: count }, (_, i) => [text(`d${i}`), { type: 'break' as const }]).flat();
  return { ...line('', own), content: content.slice(0, -1) };
}

function pagesOf(...blocks: readonly Block[]) {
  const header = { first: [], rest: [] };
  return paginate(sheetOf([section(blocks, { page: small, header })]), face).pages;
}

function texts(...blocks: readonly Block[]): string[][] {
  return pagesOf(...blocks).map(linesOf);
}

describe('spaces above and below', () => {
  test('add up between paragraphs, and the baseline lies at four fifths of the pitch', () => {
    const [page] = pagesOf(line('một', { after: 100 }), line('hai', { before: 60, pitch: 500 }));
    expect(baselines(page)).toEqual([1134 + 272, 1134 + 340 + 160 + 400]);
  });

  test('do not count at the top of a page', () => {
    const pages = pagesOf(line('đầu', { before: 200 }), ...fill(9), line('sau', { before: 200 }));
    expect(baselines(pages[0])[0]).toBe(1134 + 272);
    expect(baselines(pages[1])[0]).toBe(1134 + 272);
  });
});

describe('a page ends', () => {
  test('with two lines of a paragraph at least', () => {
    expect(texts(...fill(9), tall(4))).toEqual([fill(9).map((_, i) => `f${i}`), ['d0', 'd1', 'd2', 'd3']]);
    expect(texts(...fill(8), tall(4))[1]).toEqual(['d2', 'd3']);
  });

  test('leaves two lines of a paragraph for the next', () => {
    expect(texts(...fill(7), tall(4))[1]).toEqual(['d2', 'd3']);
    expect(texts(...fill(8), tall(3))[1]).toEqual(['d0', 'd1', 'd2']);
  });

  test('before a paragraph that stays whole', () => {
    expect(texts(...fill(8), tall(4, { keepLines: true }))[1]).toEqual(['d0', 'd1', 'd2', 'd3']);
  });

  test('before headings that stay with what follows', () => {
    const keep = { keepNext: true, keepLines: true };
    expect(texts(...fill(8), line('I.', keep), line('1.', keep), tall(3))[1]).toEqual([
      'I.',
      '1.',
      'd0',
      'd1',
      'd2',
    ]);
  });

  test('where it is full when everything is to stay together', () => {
    const chain = Array.from({ length: 25 }, (_, i) => line(`k${i}`, { keepNext: true, keepLines: true }));
    expect(texts(...chain).map((page) => page.length)).toEqual([10, 10, 5]);
    expect(texts(tall(25, { keepLines: true })).flat()).toHaveLength(25);
  });

  test('before a heading of two lines when everything is to stay together', () => {
    const keep = { keepNext: true, keepLines: true };
    const headings = Array.from({ length: 9 }, (_, i) => line(`k${i}`, keep));
    expect(texts(...headings, tall(2, keep), line('x'))[1]).toEqual(['d0', 'd1', 'x']);
  });
});

describe('sections', () => {
  const numbers = {
    first: [],
    rest: [{ ...line('', { align: 'center' }), content: [{ type: 'page-number' as const }] }],
  };

  test('begin on a page of their own and number it from 1 where they restart', () => {
    const part = (restart: boolean) => section(fill(11), { page: small, header: numbers, restart });
    const { pages } = paginate(sheetOf([part(false), part(true), part(false)]), face);
    expect(pages.map((page) => linesOf(page)[0])).toEqual(['f0', '2', 'f0', '2', 'f0', '4']);
  });

  test('may lie across', () => {
    const across = { ...a4, width: a4.height, height: a4.width };
    const { pages } = paginate(sheetOf([section([line('x')], { page: across })]), face);
    expect(pages[0]).toMatchObject({ width: a4.height, height: a4.width });
  });

  test('exchange the margins of even pages where the file is mirrored', () => {
    const page = { ...small, mirrored: true };
    const { pages } = paginate(sheetOf([section(fill(11), { page, header: { first: [], rest: [] } })]), face);
    expect(pages.map((each) => each.lines[0]?.runs[0]?.x)).toEqual([1701 / 20, 1134 / 20]);
  });

  test('let a high footer push the text up', () => {
    const footer = { first: Array.from({ length: 4 }, (_, i) => line(`chân ${i}`)), rest: [] };
    const page = { ...small, footerDistance: 567 };
    const { pages } = paginate(sheetOf([section(fill(10), { page, footer })]), face);
    expect(linesOf(pages[0])).toEqual([
      ...[0, 1, 2, 3, 4, 5, 6].map((i) => `f${i}`),
      ...footer.first.map((_, i) => `chân ${i}`),
    ]);
    expect(baselines(pages[0]).at(-1)).toBe(page.height - 567 - 68);
  });
});

describe('what is drawn', () => {
  test('a line takes its thickness and its space', () => {
    const rule: Rule = {
      type: 'rule',
      length: 2000,
      stroke: 6,
      align: 'center',
      before: 40,
      after: 100,
      keepNext: false,
    };
    const [page] = pagesOf(line('trên'), rule, line('dưới'));
    expect(baselines(page)).toEqual([1134 + 272, 1134 + 340 + 40 + 15 + 100 + 272]);
    expect(page?.strokes).toHaveLength(1);
    const { x1, x2, y1, width } = page?.strokes[0] ?? { x1: 0, x2: 0, y1: 0, width: 0 };
    expect([x2 - x1, width]).toEqual([100, 0.75]);
    expect(y1).toBeCloseTo((1134 + 340 + 40) / 20 + 0.375, 6);
  });

  test('a frame has four sides and takes them in height', () => {
    const [page] = pagesOf(line('HỎA TỐC', { boxed: true }), line('sau'));
    expect(page?.strokes).toHaveLength(4);
    expect(baselines(page)).toEqual([1134 + 10 + 272, 1134 + 340 + 20 + 272]);
  });

  test('a paragraph at a fixed height stands on the page of what follows it', () => {
    const frame: Frame = { type: 'frame', fromBottom: 600, paragraph: line('Lưu hành nội bộ') };
    const pages = pagesOf(...fill(10), frame, line('sau'));
    expect(linesOf(pages[1])).toEqual(['Lưu hành nội bộ', 'sau']);
    expect(baselines(pages[1])[0]).toBe(small.height - 600 - 340 + 272);
  });

  test('bookmarks name headings with their numbers', () => {
    const heading: Paragraph = {
      ...paragraph('muc', 'MỤC ĐÍCH'),
      number: { list: 'l', level: 0, label: 'I.' },
    };
    const { bookmarks } = paginate(sheetOf([section([line('x'), heading, line('y')])]), face);
    expect(bookmarks).toEqual([{ title: 'I. MỤC ĐÍCH', level: 1, page: 0, y: (1134 + 340) / 20 }]);
  });

  test('a style that nothing defines is refused', () => {
    expect(() => pagesOf(paragraph('khong-co', 'x'))).toThrow(RangeError);
  });
});
