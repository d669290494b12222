import type { CalendarDate } from './calendar.ts';
import { daysInMonth } from './weekday.ts';

/**
 * Why a text is no date. `form`: not written `2025-01-16`, `2025-01` or `2025`, with the right spelling where the
 * text can be read one way only; `ambiguous`: as `5/1/2026`, readable two ways, `suggestion` the Vietnamese one;
 * `year`, `month`, `day`: written well, but there is no such year, month or day.
 */
export type ParsedDate =
  | { readonly ok: true; readonly date: CalendarDate }
  | {
      readonly ok: false;
      readonly reason: 'form' | 'ambiguous' | 'year' | 'month' | 'day';
      readonly suggestion?: string;
    };

/** Reads a calendar date strictly: never today, never rolled over into the next month. */
export function parseDate(text: string): ParsedDate {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return misspelt(text);
  const [, y, m, d] = match;
  const year = Number(y);
  if (year < 1900 || year > 2999) return { ok: false, reason: 'year' };
  if (m === undefined) return { ok: true, date: { year } };
  const month = Number(m);
  if (month < 1 || month > 12) return { ok: false, reason: 'month' };
  if (d === undefined) return { ok: true, date: { year, month } };
  const day = Number(d);
  if (day < 1 || day > daysInMonth(year, month)) return { ok: false, reason: 'day' };
  return { ok: true, date: { year, month, day } };
}

/** A date in another order or without its zeros: says the spelling that danvan reads. */
function misspelt(text: string): ParsedDate {
  const parts = text.split(/[/.\-\s]+/);
  const [first = '', second = '', third = ''] = parts;
  if (parts.length !== 3 || !parts.every((p) => /^\d{1,4}$/.test(p))) return { ok: false, reason: 'form' };
  const [year, month, day] = first.length === 4 ? [first, second, third] : [third, second, first];
  if (year.length !== 4 || month.length > 2 || day.length > 2) return { ok: false, reason: 'form' };
  const suggestion = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!parseDate(suggestion).ok) return { ok: false, reason: 'form' };
  const ambiguous = first.length !== 4 && Number(day) <= 12 && Number(day) !== Number(month);
  return { ok: false, reason: ambiguous ? 'ambiguous' : 'form', suggestion };
}
