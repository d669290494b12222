import { describe, expect, test } from 'vitest';
import type { Inline } from '../../src/base/inline.ts';
import { text } from '../../src/base/inline.ts';
import type { Look, Paragraph } from '../../src/block/block.ts';
import { paginate } from '../../src/paginate/paginate.ts';
import { builtFace } from '../face/built.ts';
import { linesOf } from './read.ts';
import { a4, section, sheetOf } from './sheet.ts';

const face = builtFace();
const flush = { left: 0, right: 0, first: 0 };
const textWidth = a4.width - a4.margin.left - a4.margin.right;

function lines(content: readonly Inline[], own: Partial<Look> = {}, more: Partial<Paragraph> = {}) {
  const paragraph: Paragraph = {
    type: 'paragraph',
    style: 'o',
    content,
    look: { size: 14, ...own },
    ...more,
  };
  const page = paginate(sheetOf([section([paragraph])]), face).pages[0];
  return { page, texts: linesOf(page), runs: page?.lines.map((line) => line.runs) ?? [] };
}

/** Lines of `value` in a column that just holds `fits`. */
function broken(value: string, fits: string): string[] {
  const room = Math.ceil(face.width(fits, 14, { bold: false, italic: false }) * 20);
  return lines([text(value)], { indent: { ...flush, right: textWidth - room } }).texts;
}

describe('a line ends', () => {
  test.each([
    ['giai đoạn 2021-2025', 'giai đoạn 2021-20', ['giai đoạn 2021-', '2025']],
    ['bệnh COVID-19 ở', 'bệnh COVID-1', ['bệnh', 'COVID-19 ở']],
    ['Kế hoạch 141-KH/BDVTU', 'Kế hoạch 141-K', ['Kế hoạch 141-', 'KH/BDVTU']],
    ['Nghị định 59/2023', 'Nghị định 59/20', ['Nghị định', '59/2023']],
    ['Nghị quyết 05-NQ/TW', 'Nghị quyết 05-NQ/T', ['Nghị quyết', '05-NQ/TW']],
    ['năm 2021–2025 là', 'năm 2021–20', ['năm 2021–', '2025 là']],
    ['dân vận khéo…rồi', 'dân vận khéo…r', ['dân vận khéo…', 'rồi']],
    ['mức 10\u00a0% là', 'mức 10\u00a0', ['mức', '10\u00a0% là']],
    ['số\u2011hiệu', 'số\u2011h', ['số\u2011h', 'iệu']],
    ['nhiệt độ -5 độ', 'nhiệt độ -', ['nhiệt độ', '-5 độ']],
    ['theo Giấy mời số /GM-UBND', 'theo Giấy mời số ', ['theo Giấy mời', 'số /GM-UBND']],
    ['theo Giấy mời số /GM-UBND', 'theo Giấy mời số', ['theo Giấy mời số', '/GM-UBND']],
    ['gồm: “Dân vận”', 'gồm: “Dân v', ['gồm: “Dân', 'vận”']],
  ])('%j in a column for %j', (value, fits, expected) => {
    expect(broken(value, fits)).toEqual(expected);
  });

  test('where the author ends it, and such a line is not stretched', () => {
    const { texts, runs } = lines([text('Ủy ban nhân dân'), { type: 'break' }, text('tỉnh Sông Thượng')], {
      align: 'justify',
    });
    expect(texts).toEqual(['Ủy ban nhân dân', 'tỉnh Sông Thượng']);
    expect(runs.flat().map((run) => run.stretch)).toEqual([0, 0]);
  });

  test('between the characters of a word wider than the column, none of them lost', () => {
    const long = 'Đ'.repeat(200);
    const { texts } = lines([text(`trước ${long} sau`)]);
    expect(texts[0]).toBe('trước');
    expect(texts.join('').replaceAll(' ', '')).toBe(`trước${long}sau`);
  });

  test('with a letter and its marks kept together', () => {
    const decomposed = 'e\u0302\u0301'.repeat(120);
    for (const line of lines([text(decomposed)]).texts) expect(line).toMatch(/^(e\u0302\u0301)+$/);
  });
});

describe('a justified line', () => {
  const long =
    'Xác định rõ vai trò, trách nhiệm, nội dung, phương thức, thời gian thực hiện những nhiệm vụ cụ thể';

  test('reaches the right edge by its spaces, the last line does not', () => {
    const { runs } = lines([text(long)], { align: 'justify' });
    const first = runs[0]?.at(-1);
    expect((first?.x ?? 0) + (first?.width ?? 0)).toBeCloseTo((a4.margin.left + textWidth) / 20, 6);
    expect(first?.stretch).toBeGreaterThan(0);
    expect(runs.at(-1)?.[0]?.stretch).toBe(0);
  });

  test('does not stretch the space after its number', () => {
    const number = { list: 'l', level: 0, label: '1.' };
    const { runs } = lines([text(long)], { align: 'justify' }, { number });
    expect(runs[0]?.[0]).toMatchObject({ text: '1. ', stretch: 0 });
    expect(runs[0]?.[1]?.x).toBeCloseTo(
      a4.margin.left / 20 + face.width('1. ', 14, { bold: false, italic: false }),
      6,
    );
    expect(runs[0]?.[1]?.stretch).toBeGreaterThan(0);
  });

  test('stretches all its runs alike', () => {
    const { runs } = lines([text('Xác định rõ ', { bold: true }), text(long)], { align: 'justify' });
    const [bold, plain] = runs[0] ?? [];
    expect(bold).toMatchObject({ text: 'Xác định rõ ', bold: true });
    expect(bold?.stretch).toBe(plain?.stretch);
    expect(plain?.x).toBeCloseTo((bold?.x ?? 0) + (bold?.width ?? 0), 9);
  });
});

describe('a run', () => {
  test('keeps spaces inside and drops those at the end of its line', () => {
    const { texts } = lines([text('một  hai   ')]);
    expect(texts).toEqual(['một  hai']);
  });

  test('in superscript is smaller and raised', () => {
    const { runs } = lines([text('7'), text('h', { sup: true }), text('30')]);
    expect(runs[0]?.map(({ size }) => size)).toEqual([14, 8.1, 14]);
    expect(runs[0]?.[1]?.raise).toBeCloseTo(5.5, 1);
  });

  test('of one look is not cut at the borders of the source', () => {
    const { runs } = lines([text('một '), text('hai', { bold: false })]);
    expect(runs[0]?.map((run) => run.text)).toEqual(['một hai']);
  });

  test.each([
    ['center', 0.5],
    ['right', 1],
  ] as const)('stands %s', (align, share) => {
    const { runs } = lines([text('KẾ HOẠCH')], { align });
    const free = textWidth / 20 - (runs[0]?.[0]?.width ?? 0);
    expect(runs[0]?.[0]?.x).toBeCloseTo(a4.margin.left / 20 + free * share, 6);
  });
});
