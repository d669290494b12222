import { expect, test } from 'vitest';
import { text } from '../../src/base/inline.ts';
import type { Cell, Sheet } from '../../src/block/block.ts';
import { expectedOf } from '../../src/verify/expected.ts';
import { type FlowLine, matchUnit } from '../../src/verify/pdf-flow.ts';
import { paragraph, sampleSheet } from './sheet.ts';

function cell(words: string): Cell {
  return { blocks: [paragraph('o', text(words))], colspan: 1, rowspan: 1, valign: 'top' };
}

/** A header row, a row with words and one without, at the end of a section. */
function lastTable(): Sheet {
  const sample = sampleSheet();
  const [first] = sample.sections;
  if (first === undefined) throw new Error('no section');
  const rows = ['Thôn', 'Mây', ''].map((words) => ({ cells: [cell(words)], keepTogether: true }));
  const padding = { top: 40, bottom: 40, left: 80, right: 80 };
  const table = {
    type: 'table' as const,
    columns: [900],
    rows,
    headerRows: 1,
    grid: true,
    padding,
    keepNext: false,
  };
  return { ...sample, sections: [{ ...first, blocks: [table] }] };
}

test('a table that ends a section ends behind its last line, also where its letters only are told', () => {
  const unit = expectedOf(lastTable())[0]?.units[0];
  if (unit === undefined) throw new Error('no unit');
  // Letters in another order than they are read in: no line prints a whole cell.
  const lines = ['Thôn', 'ây', 'M'].map((each, i): FlowLine => {
    return { page: 0, text: each, runs: [], y: 100 + i * 15, x: 90, right: 110, left: 85 };
  });
  expect(matchUnit(unit, (at) => lines[at], 0)).toEqual({ end: lines.length, found: [] });
});
