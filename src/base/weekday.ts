import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc.js';
import type { CalendarDate } from './calendar.ts';

dayjs.extend(utc);

const names = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'] as const;

/** Days of a month (1 to 12) of a year, by the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  // Day 0 of a month is the last of the one before it; months count from 0 there.
  return dayjs.utc(Date.UTC(year, month, 0)).date();
}

/** `thứ Năm`, or undefined while the date is not known whole. Capitals as ND30-II.V.8 has them. */
export function weekday(date: CalendarDate): string | undefined {
  if (date.year === undefined || date.month === undefined || date.day === undefined) return undefined;
  const day = dayjs.utc(Date.UTC(date.year, date.month - 1, date.day)).day();
  return names[day];
}
