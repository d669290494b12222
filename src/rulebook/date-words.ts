import type { CalendarDate } from '../base/calendar.ts';

/** Both styles pad alike: days below 10, of the months only January and February. */
export const datePadding = { dayBelow: 10, monthBelow: 3, clauses: ['ND30-I.II.4.b', 'P-DT-01'] } as const;

/** The parts of a date, each as it is printed. */
export type DateWords = Readonly<Record<'ngay' | 'thang' | 'nam', string>>;

/** Day, month and year as papers print them; what is not known is `blank`. */
export function dateWords(date: CalendarDate, blank: DateWords): DateWords {
  const { day, month, year } = date;
  const padded = (part: number, below: number): string =>
    part < below ? String(part).padStart(2, '0') : String(part);
  return {
    ngay: day === undefined ? blank.ngay : padded(day, datePadding.dayBelow),
    thang: month === undefined ? blank.thang : padded(month, datePadding.monthBelow),
    nam: year === undefined ? blank.nam : String(year),
  };
}
