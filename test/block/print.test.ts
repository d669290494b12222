import { expect, test } from 'vitest';
import { text } from '../../src/base/inline.ts';
import type { Paragraph } from '../../src/block/block.ts';
import { printBlocks } from '../../src/block/print.ts';

const doan: Paragraph = {
  type: 'paragraph',
  style: 'doan',
  content: [
    text('Số\u00A0\u00A0/KH '),
    text('đậm', { bold: true }),
    { type: 'break' },
    { type: 'page-number' },
  ],
  look: { indent: { left: 0, right: 20, first: 567 }, keepNext: true, bold: false },
  number: { list: 'so-1', level: 1, label: '2.' },
};

test('a paragraph prints on one line, with its number, what differs from its style and its marks', () => {
  expect(printBlocks([doan])).toBe(
    'doan [so-1.1 2.] {no-bold indent 0/1/28.35 keep-next} | Số··/KH <b>đậm</>⏎#',
  );
});

test('rules and frames say where they stand', () => {
  expect(
    printBlocks([
      { type: 'rule', length: 1000, stroke: 6, align: 'center', before: 20, after: 0, keepNext: true },
      {
        type: 'frame',
        fromBottom: 567,
        paragraph: { type: 'paragraph', style: 'giua', content: [text('hết')] },
      },
    ]),
  ).toBe('rule 50 stroke 0.75 center keep-next\nframe 28.35 from the foot: giua | hết');
});

test('a table prints its cells under their rows', () => {
  const cell = {
    blocks: [{ ...doan, look: undefined, number: undefined }],
    colspan: 2,
    rowspan: 1,
    valign: 'top',
  } as const;
  expect(
    printBlocks([
      {
        type: 'table',
        columns: [100, 200],
        rows: [{ cells: [cell], keepTogether: true }],
        headerRows: 1,
        grid: true,
        padding: { top: 0, bottom: 0, left: 0, right: 0 },
        keepNext: false,
      },
    ]),
  ).toBe(
    [
      'table 5 10 grid header-rows 1',
      '  row together',
      '    cell colspan 2',
      '      doan | Số··/KH <b>đậm</>⏎#',
    ].join('\n'),
  );
});
