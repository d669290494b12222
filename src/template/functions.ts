import type { CalendarDate } from '../base/calendar.ts';
import { parseDate } from '../base/parse-date.ts';
import { parseTime } from '../base/parse-time.ts';
import { weekday } from '../base/weekday.ts';
import { type DateWords, dateWords } from '../rulebook/date-words.ts';
import { isMarkup, markup } from './markup.ts';

/** A helper that cannot work with what it was given; `code` and `params` as in a Diagnostic. */
export class HelperFault extends Error {
  readonly code: string;
  readonly params: Readonly<Record<string, string>>;
  constructor(code: string, params: Readonly<Record<string, string>>) {
    super(code);
    this.code = code;
    this.params = params;
  }
}

export interface Helper {
  readonly arguments: number;
  readonly call: (...given: readonly unknown[]) => unknown;
}

/** Room for a part of a date that is not known yet, to be filled in by hand. */
const blank = '\u00a0'.repeat(5);
const blankShort = '\u00a0'.repeat(4);

/** A date with the same room for each part that is not known. */
function partsOf(date: CalendarDate, room: string): DateWords {
  return dateWords(date, { ngay: room, thang: room, nam: room });
}

/** What templates and `{{ }}` in a paper can call, by name. */
export const helpers: Readonly<Record<string, Helper>> = {
  /** `ngày 16 tháng 01 năm 2025`. */
  ngay_thang: {
    arguments: 1,
    call(given) {
      const { ngay, thang, nam } = partsOf(dateOf('ngay_thang', given), blank);
      return `ngày ${ngay} tháng ${thang} năm ${nam}`
        .replaceAll(` ${blank} `, blank)
        .replace(/ (\u00a0+)$/, '$1');
    },
  },
  /** `16/01/2025`. */
  ngay_so: {
    arguments: 1,
    call(given) {
      const { ngay, thang, nam } = partsOf(dateOf('ngay_so', given), blankShort);
      return `${ngay}/${thang}/${nam}`;
    },
  },
  /** `thứ Năm`. */
  thu: {
    arguments: 1,
    call(given) {
      const name = weekday(dateOf('thu', given));
      if (name === undefined) throw new HelperFault('template/ngay-chua-du', { ham: 'thu' });
      return name;
    },
  },
  /** `2025`. */
  nam: {
    arguments: 1,
    call(given) {
      const { year } = dateOf('nam', given);
      return year === undefined ? blankShort : String(year);
    },
  },
  /** `07 giờ 30`. */
  gio_phut: {
    arguments: 1,
    call(given) {
      const time = typeof given === 'string' ? parseTime(given) : undefined;
      const gia_tri = typeof given === 'string' ? given : '';
      if (!time) throw new HelperFault('template/khong-phai-gio', { ham: 'gio_phut', gia_tri });
      return `${twoDigits(time.hour)} giờ ${twoDigits(time.minute)}`;
    },
  },
  /** Capital letters. */
  hoa: {
    arguments: 1,
    call(given) {
      if (isMarkup(given)) {
        const parts = given.toHTML().split(/(<[^>]*>|&[#\w]+;)/);
        return markup(parts.map((part, i) => (i % 2 ? part : part.toUpperCase())).join(''));
      }
      if (typeof given === 'string') return given.toUpperCase();
      throw new HelperFault('template/sai-tham-so', { ham: 'hoa' });
    },
  },
  /** Whether two plain values are the same: for `{{#if (eq the_thuc "dang")}}`. */
  eq: { arguments: 2, call: (a, b) => a === b },
};

function twoDigits(count: number): string {
  return String(count).padStart(2, '0');
}

/** A date as people write it and a cell shows it: day, month, year. */
const shownDate = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

function yearFirst(_: string, day: string, month: string, year: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function dateOf(ham: string, given: unknown): CalendarDate {
  if (typeof given === 'string') {
    const text = given.trim();
    if (text === '') return {};
    const parsed = parseDate(text.replace(shownDate, yearFirst));
    if (parsed.ok) return parsed.date;
    throw new HelperFault('template/khong-phai-ngay', { ham, gia_tri: text });
  }
  if (isDate(given)) return given;
  throw new HelperFault('template/khong-phai-ngay', { ham, gia_tri: '' });
}

function isDate(given: unknown): given is CalendarDate {
  return (
    typeof given === 'object' &&
    given !== null &&
    Object.entries(given).every(
      ([key, v]) => /^(year|month|day)$/.test(key) && (v === undefined || Number.isInteger(v)),
    )
  );
}
