import { expect, test } from 'vitest';
import { text } from '../../src/base/inline.ts';
import type { Block, Cell, Rule, Sheet, Table } from '../../src/block/block.ts';
import { holds } from '../../src/verify/holds.ts';
import { readPdf } from '../../src/verify/read-pdf.ts';
import { rendered } from './rendered.ts';
import { paragraph, sampleSheet } from './sheet.ts';

const file = '/giay/giay-moi.yaml';
const contact = 'Liên hệ: Văn phòng xã Đồng Mây.';
const rule: Rule = {
  type: 'rule',
  length: 3000,
  stroke: 6,
  align: 'left',
  before: 120,
  after: 40,
  keepNext: true,
};

function cell(...blocks: Cell['blocks']): Cell {
  return { blocks, colspan: 1, rowspan: 1, valign: 'top' };
}

/** Rows with words, a last row without lines that ends in so many blank lines, then a drawn line and the contact. */
function sheetOf(blankLines: number, drawn: readonly Block[] = [rule]): Sheet {
  const sample = sampleSheet();
  const [first] = sample.sections;
  if (first === undefined) throw new Error('no section');
  const line = (words: string) => paragraph('o', text(words));
  const blank = Array.from({ length: blankLines }, () => line(''));
  const table: Table = {
    type: 'table',
    columns: [4678, 4677],
    rows: [
      ...Array.from({ length: 34 }, (_, i) => ({
        cells: [cell(line(`Việc thứ ${i}`)), cell(line('Đoàn Thanh niên'))],
        keepTogether: true,
      })),
      {
        cells: [cell(line('Nơi nhận:')), cell(line('CHỦ TỊCH'), ...blank)],
        keepTogether: false,
        bare: true,
      },
    ],
    headerRows: 0,
    grid: true,
    padding: { top: 40, bottom: 40, left: 80, right: 80 },
    keepNext: false,
  };
  return {
    ...sample,
    sections: [{ ...first, blocks: [table, ...drawn, paragraph('lien-he', text(contact))] }],
  };
}

const counts = Array.from({ length: 12 }, (_, i) => i);

test('a drawn line is found where blank lines before it go on to the next page', async () => {
  const pages = new Set<number>();
  for (const blankLines of counts) {
    const sheet = sheetOf(blankLines);
    const files = await rendered(sheet);
    expect(holds(file, sheet, files)).toEqual([]);
    pages.add(readPdf(files.pdf).pages.length);
  }
  expect([...pages].sort()).toEqual([1, 2]);
});

test('a second one, or one of another length or thickness, is not taken for it', async () => {
  const blankLines = 11;
  const files = await rendered(sheetOf(blankLines));
  const others = [[], [{ ...rule, length: 2000 }], [{ ...rule, stroke: 4 }]];
  for (const drawn of others) expect(holds(file, sheetOf(blankLines, drawn), files)).not.toEqual([]);
});
