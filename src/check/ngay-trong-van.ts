import type { CalendarDate } from '../base/calendar.ts';
import { pattern } from '../base/pattern.ts';
import { remembered } from '../base/remember.ts';
import { daysInMonth } from '../base/weekday.ts';
import { allMatches } from './matches.ts';

/** A day as it is written in running text: `22/02/2022`, `22 tháng 02 năm 2022`, `ngày 22/6`. It need not exist. */
export interface WrittenDate {
  /** text[from, to) is the date, without the word `ngày`. */
  readonly from: number;
  readonly to: number;
  readonly day: number;
  readonly month: number;
  /** As typed beside it, or of the end of its range: `từ ngày 08/7 đến ngày 15/7/2026`. */
  readonly year?: number;
}

const figures = String.raw`(?<![\d/.,])(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4})(?![\d/]|-\p{L})`;
const words =
  /(?<![\d/.,])(?<=((?:ngày|mùng|mồng|nhật)\s{1,3})?)(\d{1,2})\s+tháng\s+(\d{1,2})(?!\d)(?:(?:,?\s+năm\s+|\s?\/\s?)(\d{4})(?!\d))?/u
    .source;
const short =
  /(?<=(?:ngày|nhật|hai|ba|tư|năm|sáu|bảy)[\s,(]{1,3})(\d{1,2})\s?\/\s?(\d{1,2})(?![\d/]|\s?\/)(?:\s+năm\s+(\d{4})(?!\d))?/u
    .source;
const anyDate = pattern(`${figures}|${words}|${short}`, 'giu');

/** What stands between the ends of a range of days. */
const between = pattern(
  String.raw`^(?:\s*\([^()]*\))?\s*(?:[-–]|đến|tới)\s*(?:hết\s+)?(?:(?:thứ\s+\p{L}+|chủ\s+nhật)[,\s]\s*)?(?:ngày\s+)?$`,
  'iu',
);

/** Every day that a text writes, in order. */
export const datesIn: (text: string) => readonly WrittenDate[] = remembered((text) => {
  const found = allMatches(anyDate, text).flatMap((match): readonly WrittenDate[] => {
    const [whole, d1, , m1, y1, lead, d2, m2, y2, d3, m3, y3] = match;
    const year = y1 ?? y2 ?? y3;
    if (d2 !== undefined && lead === undefined && year === undefined) return [];
    return [
      {
        from: match.index,
        to: match.index + whole.length,
        day: Number(d1 ?? d2 ?? d3),
        month: Number(m1 ?? m2 ?? m3),
        ...(year !== undefined && { year: Number(year) }),
      },
    ];
  });
  return found.map((date, i) => {
    const next = found[i + 1];
    if (date.year !== undefined || next?.year === undefined) return date;
    if (!between.test(text.slice(date.to, next.from))) return date;
    const inOrder = date.month * 32 + date.day <= next.month * 32 + next.day;
    return inOrder ? { ...date, year: next.year } : date;
  });
});

/** Whether a calendar has such a day; 29 tháng 02 without a year is one. */
export function exists({ day, month, year }: WrittenDate): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= daysInMonth(year ?? 2024, month);
}

/** Days as numbers that can be compared; an unknown month or day of `date` counts as the last that it can be. */
export function lastDay({ year, month, day }: CalendarDate): number | undefined {
  return year === undefined ? undefined : (year * 13 + (month ?? 12)) * 32 + (day ?? 31);
}

const otherYear = pattern(String.raw`(?<!\p{L})(?:năm (?:ngoái|trước|sau|tới)|sang năm)(?!\p{L})`, 'iu');

/**
 * The year of a day written without one, where it cannot be another: the paper's date is known whole, the day lies in
 * what is left of that year, and the text speaks of no other year.
 */
export function safeYear(date: WrittenDate, ngay: CalendarDate, text: string): number | undefined {
  if (date.year !== undefined) return date.year;
  const { year, month, day } = ngay;
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (date.month * 32 + date.day < month * 32 + day || otherYear.test(text)) return undefined;
  const years = text.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? [];
  return years.every((each) => Number(each) === year) ? year : undefined;
}
