import { expect, test } from 'vitest';
import { text } from '../../src/base/inline.ts';
import type { Cell, Sheet } from '../../src/block/block.ts';
import { holds } from '../../src/verify/holds.ts';
import { readPdf } from '../../src/verify/read-pdf.ts';
import { rendered } from './rendered.ts';
import { paragraph, sampleSheet } from './sheet.ts';

const same = 'Kiêm nhiệm';

function cell(words: readonly string[]): Cell {
  return { blocks: words.map((each) => paragraph('o', text(each))), colspan: 1, rowspan: 1, valign: 'top' };
}

const listed = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${name} thứ ${i + 1}`);

/** One row that goes over a page, both cells of which say the same: the left one on the second page, the right on the first. */
function cutRow(): Sheet {
  const sample = sampleSheet();
  const [first] = sample.sections;
  if (first === undefined) throw new Error('no section');
  const cells = [
    cell([...listed('Thôn', 60), same, ...listed('Bản', 3)]),
    cell([...listed('Tổ', 5), same, ...listed('Nhóm', 60)]),
  ];
  const table = {
    type: 'table' as const,
    columns: [4678, 4677],
    rows: [{ cells, keepTogether: false }],
    headerRows: 0,
    grid: true,
    padding: { top: 40, bottom: 40, left: 80, right: 80 },
    keepNext: false,
  };
  return { ...sample, sections: [{ ...first, blocks: [table] }] };
}

test('cells of a row that goes over a page are told apart where they say the same', async () => {
  const sheet = cutRow();
  const files = await rendered(sheet);
  const pages = readPdf(files.pdf).pages.map((page) => page.lines.flat().filter((run) => run.text === same));
  expect(pages.map((found) => found.length)).toEqual([1, 1]);
  expect(holds('/giay/ke-hoach.yaml', sheet, files)).toEqual([]);
});
