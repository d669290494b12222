import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoDate } from '../../src/base/calendar.ts';
import { parseDate } from '../../src/base/parse-date.ts';
import { weekday } from '../../src/base/weekday.ts';

test.each([
  ['2025-01-16', { year: 2025, month: 1, day: 16 }],
  ['2024-12', { year: 2024, month: 12 }],
  ['2024', { year: 2024 }],
  ['2024-02-29', { year: 2024, month: 2, day: 29 }],
])('%s is read as far as it is known', (text, date) => {
  expect(parseDate(text)).toEqual({ ok: true, date });
});

test.each([
  ['2025-02-30', 'day'],
  ['2025-02-29', 'day'],
  ['2025-04-31', 'day'],
  ['2025-01-00', 'day'],
  ['2025-13', 'month'],
  ['2025-00-10', 'month'],
  ['0205-01-16', 'year'],
  ['', 'form'],
  ['hôm nay', 'form'],
  ['2025-01-16T00:00', 'form'],
  ['2026-003-09', 'form'],
  ['9/0003/2026', 'form'],
])('%s is refused, never rolled over', (text, reason) => {
  expect(parseDate(text)).toEqual({ ok: false, reason });
});

test.each([
  ['16/01/2025', 'form', '2025-01-16'],
  ['2025-1-6', 'form', '2025-01-06'],
  ['2025/01/16', 'form', '2025-01-16'],
  ['5/1/2026', 'ambiguous', '2026-01-05'],
  ['5/5/2026', 'form', '2026-05-05'],
])('%s is refused with the spelling that is read', (text, reason, suggestion) => {
  expect(parseDate(text)).toEqual({ ok: false, reason, suggestion });
});

test('every calendar day of two centuries is read back as it was', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
      (d) => {
        const iso = d.toISOString().slice(0, 10);
        const parsed = parseDate(iso);
        expect(parsed.ok && isoDate(parsed.date)).toBe(iso);
      },
    ),
  );
});

test('the weekday needs the whole date', () => {
  expect(weekday({ year: 2022, month: 2, day: 22 })).toBe('thứ Ba');
  expect(weekday({ year: 2026, month: 6, day: 22 })).toBe('thứ Hai');
  expect(weekday({ year: 2026, month: 6, day: 21 })).toBe('Chủ nhật');
  expect(weekday({ year: 2026, month: 6 })).toBeUndefined();
});
