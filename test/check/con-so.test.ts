import { expect, it } from 'vitest';
import { decimalsOf, numberOf, numberText } from '../../src/check/con-so.ts';

it.each([
  ['15.000.000', 15_000_000],
  ['48,6', 48.6],
  ['02', 2],
  ['1 386', 1386],
  ['', 0],
  ['-', 0],
  ['12%', undefined],
  ['10 - 12', undefined],
  ['1.5', undefined],
  ['03 hộ', undefined],
])('numberOf %j is %s', (text, value) => {
  expect(numberOf(text)).toBe(value);
});

it('writes numbers back as papers do', () => {
  expect(numberText(74_000_000, 0)).toBe('74.000.000');
  expect(numberText(60.96, 2)).toBe('60,96');
  expect(numberText(1386, 0)).toBe('1386');
  expect([decimalsOf('48,66'), decimalsOf('12')]).toEqual([2, 0]);
});
