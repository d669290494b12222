import { expect, test } from 'vitest';
import { text } from '../../src/base/inline.ts';
import type { Sheet } from '../../src/block/block.ts';
import { paginate } from '../../src/paginate/paginate.ts';
import { builtFace } from '../face/built.ts';
import { paragraph, sampleSheet } from '../verify/sheet.ts';

const plain = sampleSheet(2);

/** A sheet whose last paragraph names a guest; `look`: other styles of running text. */
function sheetFor(guest: string, look: object = {}): Sheet {
  const sections = plain.sections.map((section, i) => {
    const last = paragraph('doan', text(`Trân trọng kính mời ${guest} đến dự và chỉ đạo`, { bold: true }));
    return i === 0 ? { ...section, blocks: [...section.blocks, last] } : section;
  });
  return { ...plain, sections, styles: plain.styles.map((style) => ({ ...style, ...look })) };
}

test('a sheet has the lines that it has alone, whatever was set in the same face before', () => {
  const face = builtFace();
  const sheets = [
    ...['Bà Lò Thị Mỷ', 'Ông Giàng A Páo'].map((guest) => sheetFor(guest)),
    ...[{ size: 13 }, { bold: true }, { italic: true }, { underline: true }].map((look) =>
      sheetFor('Bà Mỷ', look),
    ),
    ...[{ align: 'left' }, { indent: { left: 300, right: 0, first: 0 } }].map((look) =>
      sheetFor('Bà Mỷ', look),
    ),
    ...[{ before: 200 }, { pitch: 400 }].map((look) => sheetFor('Bà Mỷ', look)),
  ];
  for (let round = 0; round < 2; round += 1) {
    for (const sheet of sheets) expect(paginate(sheet, face)).toEqual(paginate(sheet, builtFace()));
  }
});
