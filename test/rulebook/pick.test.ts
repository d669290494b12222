import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../../src/base/calendar.ts';
import type { RulebookId, TheThuc } from '../../src/model/document.ts';
import { pickRulebook } from '../../src/rulebook/pick.ts';

const places: Readonly<Record<string, number>> = { ngay: 40, quy_dinh: 70 };

function pick(
  the_thuc: TheThuc,
  ngay: CalendarDate,
  more: { quy_dinh?: RulebookId; today?: CalendarDate } = {},
) {
  const { value, diagnostics } = pickRulebook({
    the_thuc,
    ngay,
    quy_dinh: more.quy_dinh,
    today: more.today ?? { year: 2026, month: 10, day: 1 },
    spanOf: (path) => ({ file: 'ke-hoach.yaml', start: places[path] ?? 0, end: places[path] ?? 0 }),
  });
  return {
    id: value?.rulebook.id,
    by: value?.by,
    found: diagnostics.map(({ code, severity, span }) => [code, severity, span.start]),
    diagnostics,
  };
}

const day = (text: string): CalendarDate => {
  const [year, month, date] = text.split('-').map(Number);
  return { year, month, day: date };
};

describe('a whole date chooses', () => {
  test.each([
    ['nha-nuoc', '2020-03-05', 'nd30'],
    ['nha-nuoc', '2025-01-16', 'nd30'],
    ['dang', '2018-04-03', 'hd36'],
    ['dang', '2026-05-26', 'hd36'],
    ['dang', '2026-05-27', 'hd05'],
    ['dang', '2031-01-01', 'hd05'],
  ] as const)('%s %s: %s', (the_thuc, date, id) => {
    expect(pick(the_thuc, day(date))).toMatchObject({ id, by: 'ngay', found: [] });
  });

  test.each([
    ['nha-nuoc', '2020-03-04', 'nd30'],
    ['dang', '2018-04-02', 'hd36'],
  ] as const)('%s %s is older than every rulebook: the earliest, with a warning', (the_thuc, date, id) => {
    const picked = pick(the_thuc, day(date));
    expect(picked).toMatchObject({ id, found: [['rulebook/truoc-quy-dinh', 'warning', 40]] });
    expect(picked.diagnostics[0]?.params).toMatchObject({ ngay: date, ma: id });
  });
});

describe('a date that is partly blank', () => {
  test.each([
    ['2024-12', 'hd36', false],
    ['2024', 'hd36', false],
    ['2026-04', 'hd36', false],
    ['2026-05', 'hd05', true],
    ['2026-06', 'hd05', false],
    ['2026', 'hd05', true],
    ['2018', 'hd36', false],
  ] as const)('%s: %s', (date, id, said) => {
    const known = day(date);
    const found = said ? [['rulebook/chua-ro-ngay', 'info', 40]] : [];
    expect(pick('dang', known)).toMatchObject({ id, by: 'ngay', found });
  });
});

describe('no date at all', () => {
  test('today decides, and it is said', () => {
    expect(pick('dang', {}, { today: day('2026-05-26') })).toMatchObject({
      id: 'hd36',
      by: 'today',
      found: [['rulebook/theo-hom-nay', 'info', 40]],
    });
    expect(pick('dang', {}, { today: day('2026-05-27') }).id).toBe('hd05');
  });

  test('the State has one rulebook: nothing depends on the day', () => {
    expect(pick('nha-nuoc', {})).toMatchObject({ id: 'nd30', found: [] });
  });
});

describe('a pin', () => {
  test('beats the date and today', () => {
    expect(pick('dang', {}, { quy_dinh: 'hd36' })).toMatchObject({ id: 'hd36', by: 'quy_dinh', found: [] });
  });

  test('outside its dates is a warning', () => {
    const picked = pick('dang', day('2024-12-20'), { quy_dinh: 'hd05' });
    expect(picked).toMatchObject({ id: 'hd05', found: [['rulebook/ghim-lech-ngay', 'warning', 70]] });
  });

  test('of the other style is an error and gives no rulebook', () => {
    const picked = pick('dang', day('2024-12-20'), { quy_dinh: 'nd30' });
    expect(picked).toMatchObject({ id: undefined, found: [['rulebook/trai-the-thuc', 'error', 70]] });
    expect(picked.diagnostics[0]?.params).toMatchObject({ dung_duoc: 'hd36, hd05' });
  });
});
