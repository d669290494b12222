import { describe, expect, it } from 'vitest';
import { isTime, slotOf, timesIn } from '../../src/check/gio.ts';

const written = (text: string, colon?: boolean) =>
  timesIn(text, colon).map(({ from, to, hour, minute }) => [text.slice(from, to), hour, minute]);

describe('timesIn', () => {
  it.each([
    [
      "7h30' - 8h",
      [
        ["7h30'", 7, 30],
        ['8h', 8, undefined],
      ],
    ],
    ['lúc 07 giờ 30 phút, ngày 22/02/2022', [['07 giờ 30 phút', 7, 30]]],
    ['14 giờ 00, thứ Sáu', [['14 giờ 00', 14, 0]]],
    ['8h 22/6/2026', [['8h', 8, undefined]]],
    ['lúc 7h75', [['7h75', 7, 75]]],
    ['công suất 25kWh, 12 hộ, 3g5t', []],
    ['tỷ lệ 7:30', []],
  ])('reads %s', (text, times) => {
    expect(written(text)).toEqual(times);
  });

  it('reads a colon only where asked', () => {
    expect(written('7:30 - 8:00', true)).toEqual([
      ['7:30', 7, 30],
      ['8:00', 8, 0],
    ]);
    expect(written('1:50.000', true)).toEqual([['1:50', 1, 50]]);
  });
});

describe('isTime', () => {
  it.each([
    ['24 giờ 00', true],
    ['24h30', false],
    ['25 giờ', false],
    ['7h60', false],
    ['23h59', true],
  ])('%s: %s', (text, real) => {
    expect(timesIn(text).map(isTime)).toEqual([real]);
  });
});

describe('slotOf', () => {
  it.each([
    ["7h30' - 8h", { start: 450, end: 480 }],
    ['Từ 7 giờ 30 đến 8 giờ', { start: 450, end: 480 }],
    ["7h00'", { start: 420 }],
    ['7:30 – 8:15', { start: 450, end: 495 }],
    ['', undefined],
    ['15 phút', undefined],
    ['7h30, 9h00', undefined],
    ['Trước 8h', undefined],
    ['8h75', undefined],
  ])('%s', (text, slot) => {
    expect(slotOf(text)).toEqual(slot);
  });
});
