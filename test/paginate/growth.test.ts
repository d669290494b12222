import { expect, test } from 'vitest';
import type { Face } from '../../src/face/face.ts';
import { paginate } from '../../src/paginate/paginate.ts';
import { builtFace } from '../face/built.ts';
import { wordsOf } from './read.ts';
import { paragraph, section, sheetOf } from './sheet.ts';

const sentence =
  'Xác định rõ vai trò, trách nhiệm, nội dung, phương thức, thời gian thực hiện những nhiệm vụ cụ thể; ';

const bare = { header: { first: [], rest: [] } };

/** A face that counts how many characters it was asked to measure. */
function counting(): { face: Face; count: () => number } {
  const face = builtFace();
  let count = 0;
  return {
    face: {
      ...face,
      width: (text, size, marks) => {
        count += text.length;
        return face.width(text, size, marks);
      },
    },
    count: () => count,
  };
}

test('a paragraph of 100,000 characters measures no more than each of its words once', () => {
  const { face, count } = counting();
  const pages = paginate(sheetOf([section([paragraph('than', sentence.repeat(1000))], bare)]), face);
  expect(wordsOf(pages)).toHaveLength((sentence.split(' ').length - 1) * 1000);
  expect(count()).toBeLessThan(sentence.length * 2);
});

test('10,000 paragraphs come out', () => {
  const blocks = Array.from({ length: 10_000 }, (_, i) => paragraph('than', `${i} ${sentence}`));
  const pages = paginate(sheetOf([section(blocks, bare)]), builtFace());
  expect(wordsOf(pages).filter((word) => /^\d+$/.test(word))).toHaveLength(10_000);
});

test('one word of 100,000 characters comes out whole', () => {
  const pages = paginate(sheetOf([section([paragraph('than', 'Đ'.repeat(100_000))], bare)]), builtFace());
  expect(wordsOf(pages).join('')).toBe('Đ'.repeat(100_000));
});

test('a table of 3,000 rows comes out', () => {
  const rows = Array.from({ length: 3000 }, (_, i) => ({
    cells: [
      { blocks: [paragraph('o', `${i}`)], colspan: 1, rowspan: 1, valign: 'top' as const },
      { blocks: [paragraph('o', sentence)], colspan: 1, rowspan: 1, valign: 'top' as const },
    ],
    keepTogether: i % 2 === 0,
  }));
  const padding = { top: 0, bottom: 0, left: 60, right: 60 };
  const table = {
    type: 'table',
    columns: [1000, 8071],
    rows,
    headerRows: 0,
    grid: true,
    padding,
    keepNext: false,
  } as const;
  const pages = paginate(sheetOf([section([table], bare)]), builtFace());
  expect(wordsOf(pages).filter((word) => /^\d+$/.test(word))).toEqual(rows.map((_, i) => `${i}`));
});
