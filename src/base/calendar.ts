/**
 * A calendar date as far as it is known; never a `Date`, never a time zone.
 * `{}` is a date deliberately blank, `{year}` and `{year, month}` are partly blank.
 */
export interface CalendarDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** `2025-01-16`, `2025-01`, `2025` or the empty text, from what is known. */
export function isoDate(date: CalendarDate): string {
  const parts: string[] = [];
  if (date.year === undefined) return '';
  parts.push(String(date.year).padStart(4, '0'));
  if (date.month !== undefined) {
    parts.push(String(date.month).padStart(2, '0'));
    if (date.day !== undefined) parts.push(String(date.day).padStart(2, '0'));
  }
  return parts.join('-');
}
