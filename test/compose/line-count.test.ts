import fc from 'fast-check';
import { expect, test } from 'vitest';
import { text } from '../../src/base/inline.ts';
import { lineCount } from '../../src/compose/measure.ts';
import { paginate } from '../../src/paginate/paginate.ts';
import { builtFace } from '../face/built.ts';
import { paragraph, section, sheetOf, styles } from '../paginate/sheet.ts';

const face = builtFace();
const look = styles.find(({ id }) => id === 'o');
const word = fc.oneof(
  fc.constantFrom('xã', 'Đồng', 'Mây', 'nghiêng'),
  fc.constantFrom('songthuongexample'.repeat(3), 'ƯỜNGGHIÊNGMMMM', 'illi'.repeat(20)),
);

test('words wider than a narrow column are counted as so many lines at least as they print', () => {
  if (look === undefined) throw new Error('no style');
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 300, max: 3000 }),
      (words, width) => {
        const content = [text(words.join(' '))];
        const page = { width, height: 400_000, margin: { top: 0, bottom: 0, left: 0, right: 0 } };
        const own = { ...page, headerDistance: 0, footerDistance: 0, mirrored: false };
        const none = { first: [], rest: [] };
        const sheet = sheetOf([
          section([{ ...paragraph('o', ''), content }], { page: own, header: none, footer: none }),
        ]);
        const printed = paginate(sheet, face).pages.reduce((sum, { lines }) => sum + lines.length, 0);
        expect(lineCount(face, content, look, width)).toBeGreaterThanOrEqual(printed);
      },
    ),
    { numRuns: 300, seed: 7 },
  );
});
