import { describe, expect, it } from 'vitest';
import { datesIn, exists, lastDay, safeYear } from '../../src/check/ngay-trong-van.ts';

const written = (text: string) =>
  datesIn(text).map(({ from, to, day, month, year }) => [text.slice(from, to), day, month, year]);

describe('datesIn', () => {
  it.each([
    ['ngày 22/02/2022 (thứ ba)', [['22/02/2022', 22, 2, 2022]]],
    ['ngày 16 tháng 01 năm 2025', [['16 tháng 01 năm 2025', 16, 1, 2025]]],
    ['Chủ nhật 14/6', [['14/6', 14, 6, undefined]]],
    [
      'thứ Hai, 22/6 và (thứ Ba, ngày 23/6)',
      [
        ['22/6', 22, 6, undefined],
        ['23/6', 23, 6, undefined],
      ],
    ],
    [
      'từ ngày 08/7 đến ngày 15/7/2026',
      [
        ['08/7', 8, 7, 2026],
        ['15/7/2026', 15, 7, 2026],
      ],
    ],
    [
      'từ ngày 20/12 đến ngày 05/01/2027',
      [
        ['20/12', 20, 12, undefined],
        ['05/01/2027', 5, 1, 2027],
      ],
    ],
    ['20-25/6/2026', [['25/6/2026', 25, 6, 2026]]],
    ['ngày 5 tháng 6/2026', [['5 tháng 6/2026', 5, 6, 2026]]],
    [
      'ngày 31/4/2026, 29.02.2025',
      [
        ['31/4/2026', 31, 4, 2026],
        ['29.02.2025', 29, 2, 2025],
      ],
    ],
  ])('reads %s', (text, dates) => {
    expect(written(text)).toEqual(dates);
  });

  it.each([
    'số 59/2023/NĐ-CP',
    'báo cáo 6 tháng 15 ngày một lần',
    'sơ kết 6 tháng đầu năm 2026',
    'đạt 16/17 tổ dân phố',
    'Lưu: VT, 2.23.02',
    'ngày 7-10 hằng tháng',
    'Nghị quyết số 12/11/2020/QH14',
  ])('reads no day in %s', (text) => {
    expect(written(text)).toEqual([]);
  });
});

describe('exists', () => {
  it.each([
    ['ngày 29/02/2024', true],
    ['ngày 29/02/2025', false],
    ['ngày 29/02', true],
    ['ngày 31 tháng 4', false],
    ['ngày 00/5/2026', false],
    ['ngày 5/13/2026', false],
    ['ngày 31/12/2026', true],
  ])('%s: %s', (text, real) => {
    expect(datesIn(text).map(exists)).toEqual([real]);
  });
});

describe('safeYear', () => {
  const ngay = { year: 2026, month: 6, day: 1 };
  const yearOf = (text: string, date: object = ngay) =>
    datesIn(text).map((each) => safeYear(each, date, text));

  it('is the paper’s for a day still to come', () => {
    expect(yearOf('ngày 14/6')).toEqual([2026]);
    expect(yearOf('ngày 14/6 trong Chương trình năm 2026')).toEqual([2026]);
  });

  it('is not known for a day gone by, beside another year, or while the paper’s date is open', () => {
    expect(yearOf('ngày 31/5')).toEqual([undefined]);
    expect(yearOf('ngày 14/6 như năm 2025')).toEqual([undefined]);
    expect(yearOf('ngày 14/6', { year: 2026 })).toEqual([undefined]);
  });
});

describe('lastDay', () => {
  it('puts days in order, an open date at its end', () => {
    const whole = lastDay({ year: 2026, month: 2, day: 28 }) ?? 0;
    expect(lastDay({ year: 2026, month: 2 })).toBeGreaterThan(whole);
    expect(lastDay({ year: 2026, month: 3, day: 1 })).toBeGreaterThan(lastDay({ year: 2026, month: 2 }) ?? 0);
    expect(lastDay({ year: 2027, month: 1, day: 1 })).toBeGreaterThan(lastDay({ year: 2026 }) ?? 0);
    expect(lastDay({})).toBeUndefined();
  });
});
