import { dateToSerial, format, isDateFormat } from 'numfmt';

/** Days between the two beginnings that a workbook may count its dates from: 1900 and 1904. */
const between1900And1904 = 1462;
/** Whole numbers up to here are exact, and shown digit by digit: identity and telephone numbers are no powers of ten. */
const exact = 999_999_999_999_999;

/** A number as its cell shows it on a Vietnamese system; undefined where the cell shows only `####`. */
export function shownNumber(value: number, code: string, from1904: boolean): string | undefined {
  if (!Number.isFinite(value)) return undefined;
  if (/^general$/i.test(code)) return general(value);
  try {
    const serial = from1904 && isDateFormat(code) ? value + between1900And1904 : value;
    const text = format(code, serial, { locale: 'vi', dateSpanLarge: false, dateErrorNumber: false }).trim();
    return text.startsWith('###') ? undefined : text;
  } catch {
    return general(value);
  }
}

/** A date that a cell holds as text, `2026-02-24T07:30:00`, as the number that its format is for. */
export function dateNumber(iso: string, from1904: boolean): number {
  const [, y, m, d, h, min, s] = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?)?/.exec(iso) ?? [];
  if (y === undefined) return Number.NaN;
  const serial = dateToSerial([
    Number(y),
    Number(m),
    Number(d),
    Number(h ?? 0),
    Number(min ?? 0),
    Number(s ?? 0),
  ]);
  return (serial ?? Number.NaN) - (from1904 ? between1900And1904 : 0);
}

function general(value: number): string {
  const whole = Number.isInteger(value) && Math.abs(value) <= exact;
  return whole ? String(value) : format('General', value, { locale: 'vi' });
}
