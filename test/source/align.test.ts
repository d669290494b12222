import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeOf } from '../../src/base/value.ts';
import { align } from '../../src/source/align.ts';

const word = fc.constantFrom('Kế', 'hoạch', '-', '#', 'số', '12/KH-UBND;', ' ', '  ', 'a');
const line = fc.array(word, { maxLength: 6 }).map((words) => words.join(' ').trimEnd());

test('every character of a block stands where it was typed, however its lines are indented', () => {
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 1, max: 6 }),
      (lines, indent) => {
        const text = lines.join('\n').trimEnd();
        const rows = lines.map((each) => (each === '' ? '' : ' '.repeat(indent) + each));
        const offsets = align(text, `\n${rows.join('\n')}\n`, 100, 'plain');
        let i = 0;
        let start = 101;
        for (const [row, each] of lines.entries()) {
          for (const [column, character] of [...each].entries()) {
            const stands = start + (rows[row]?.length ?? 0) - each.length + column;
            if (i < text.length && character !== ' ') expect(placeOf(offsets, i)).toBe(stands);
            i += 1;
          }
          i += 1;
          start += (rows[row]?.length ?? 0) + 1;
        }
        expect([...offsets].sort((a, b) => a[0] - b[0])).toEqual(offsets);
      },
    ),
    { numRuns: 2000, seed: 2026 },
  );
});

test('the place of a character is that of the last pair at or before it', () => {
  const offsets = [
    [0, 5],
    [3, 20],
    [4, 40],
  ] as const;
  expect([0, 2, 3, 4, 9].map((i) => placeOf(offsets, i))).toEqual([5, 7, 20, 40, 45]);
  expect(placeOf([[2, 5]], 1)).toBeUndefined();
});
