import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labelOf, letter, ordinal, roman } from '../../src/rulebook/numeral.ts';
import { rulebooks } from '../../src/rulebook/rulebooks.ts';

const { nd30, hd36 } = rulebooks;

function label(table: typeof nd30.numbering, id: string, ...values: number[]): string {
  const form = table[id];
  if (!form) throw new Error(id);
  return labelOf(form, values);
}

test('điểm run a b c d đ e g, without f j w z', () => {
  const all = Array.from({ length: 23 }, (_, i) => letter(i + 1)).join(' ');
  expect(all).toBe('a b c d đ e g h i k l m n o p q r s t u v x y');
  expect([letter(24), letter(25), letter(46), letter(47)]).toEqual(['aa', 'ab', 'ay', 'ba']);
});

test('roman numbers', () => {
  expect([1, 4, 9, 14, 40, 99, 2024].map(roman)).toEqual(['I', 'IV', 'IX', 'XIV', 'XL', 'XCIX', 'MMXXIV']);
});

test('no two counts share a numeral', () => {
  const counts = fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 999 }));
  fc.assert(
    fc.property(counts, ([a, b]) => {
      expect(roman(a) === roman(b)).toBe(a === b);
      expect(letter(a) === letter(b)).toBe(a === b);
    }),
  );
});

test('ordinals after thứ', () => {
  expect([1, 4, 10, 11].map(ordinal)).toEqual(['nhất', 'tư', 'mười', '11']);
});

test('labels as printed', () => {
  expect(label(nd30.numbering, 'I.', 3)).toBe('III.');
  expect(label(hd36.numbering, 'I-', 2)).toBe('II-');
  expect(label(nd30.numbering, '1.', 2, 4)).toBe('4.');
  expect(label(nd30.numbering, '1.1.', 2, 4, 1)).toBe('4.1.');
  expect(label(hd36.numbering, '1.1.1.', 2, 4, 1, 3)).toBe('4.1.3.');
  expect(label(nd30.numbering, '1.1.', 5)).toBe('5.');
  expect(label(nd30.numbering, 'a)', 1, 1, 5)).toBe('đ)');
  expect(label(nd30.numbering, 'Chương I', 2)).toBe('Chương II');
  expect(label(nd30.numbering, 'Điều 1.', 1, 12)).toBe('Điều 12.');
  expect(label(hd36.numbering, 'Phần thứ nhất', 2)).toBe('Phần thứ hai');
});
