import { describe, expect, test } from 'vitest';
import { plain, text } from '../../src/base/inline.ts';
import { contentEnd, itemEnd } from '../../src/compose/dau-cau.ts';
import { rich } from './giay.ts';

describe('contentEnd', () => {
  test.each([
    ['thực hiện', './.', 'thực hiện./.'],
    ['thực hiện.', './.', 'thực hiện./.'],
    ['thực hiện./.', './.', 'thực hiện./.'],
    ['thực hiện;', './.', 'thực hiện./.'],
    ['thực hiện ', './.', 'thực hiện./.'],
    ['“Dân vận khéo.”', './.', '“Dân vận khéo.”/.'],
    ['thực hiện', '.', 'thực hiện.'],
    ['thực hiện.', '.', 'thực hiện.'],
    ['thực hiện...', '.', 'thực hiện...'],
    ['thực hiện!', '.', 'thực hiện!'],
    ['thực hiện,', '.', 'thực hiện.'],
    ['', './.', ''],
  ])('%j with %j is %j', (typed, end, printed) => {
    expect(plain(contentEnd(rich(typed), end))).toBe(printed);
  });

  test('goes into the marks of the last piece', () => {
    expect(contentEnd([text('Yêu cầu '), text('thực hiện', { bold: true })], './.')).toEqual([
      text('Yêu cầu '),
      text('thực hiện./.', { bold: true }),
    ]);
  });
});

describe('itemEnd', () => {
  test.each([
    ['Sở Nội vụ', ';', 'Sở Nội vụ;'],
    ['Sở Nội vụ;', ';', 'Sở Nội vụ;'],
    ['Sở Nội vụ,', ';', 'Sở Nội vụ;'],
    ['Sở Nội vụ;', '.', 'Sở Nội vụ.'],
    ['các đơn vị khác...', ';', 'các đơn vị khác...;'],
    ['Thường trực Tỉnh ủy (b/c)', ';', 'Thường trực Tỉnh ủy (b/c);'],
    ['Sở Nội vụ', '', 'Sở Nội vụ'],
  ])('%j with %j is %j', (typed, end, printed) => {
    expect(plain(itemEnd(rich(typed), end))).toBe(printed);
  });
});
