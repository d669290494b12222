import { pattern } from '../base/pattern.ts';
import { allMatches } from './matches.ts';

/** A time of day as it is written: `7h30`, `7h30'`, `7 giờ 30 phút`, `8 giờ`. It need not exist. */
export interface WrittenTime {
  readonly from: number;
  readonly to: number;
  readonly hour: number;
  /** undefined where none is typed: `8h`. */
  readonly minute?: number;
}

const minutes = String.raw`(?:\s*(\d{1,3})(?![\d\p{L}%]|\s?[/.,]\s?\d)\s*(?:['’′]|phút)?)?`;
const clock = pattern(`(?<![\\d\\p{L},./:])(\\d{1,2})\\s*(?:h|giờ|g(?=\\d\\d))(?!\\p{L})${minutes}`, 'giu');
const clockOrColon = pattern(
  `(?<![\\d\\p{L},./:])(\\d{1,2})(?:\\s*(?:h|giờ|g(?=\\d\\d))(?!\\p{L})${minutes}|:(\\d{2})(?![\\d:]))`,
  'giu',
);

/** Digits with what may be the sign of an hour; of the words that count things most are told apart. */
const hint = /\d(?:\s*(?:h(?![a-zàáảạăâôộồốơợữ])|giờ|g\d)|:\d)/iu;

/** Every time that a text writes, in order. `colon`: also `7:30`, which elsewhere may be a proportion. */
export function timesIn(text: string, colon = false): readonly WrittenTime[] {
  if (!hint.test(text)) return [];
  return allMatches(colon ? clockOrColon : clock, text).map((match) => {
    const minute = match[2] ?? match[3];
    return {
      from: match.index,
      to: match.index + match[0].trimEnd().length,
      hour: Number(match[1]),
      ...(minute !== undefined && { minute: Number(minute) }),
    };
  });
}

/** `24 giờ 00` is the end of a day. */
export function isTime({ hour, minute = 0 }: WrittenTime): boolean {
  return minute < 60 && (hour < 24 || (hour === 24 && minute === 0));
}

/** Minutes since midnight. */
export function minuteOf({ hour, minute = 0 }: WrittenTime): number {
  return hour * 60 + minute;
}

/** `7h05` as people write it in a message. */
export function timeText(minute: number): string {
  return `${Math.floor(minute / 60)} giờ ${String(minute % 60).padStart(2, '0')}`;
}

/** A stretch of the day: minutes since midnight. */
export interface Slot {
  readonly start: number;
  readonly end?: number;
}

/** The stretch that a time cell means: `7h30' - 8h`, `từ 7h30 đến 8h`, `7h00'`. Undefined where it is not that plain. */
export function slotOf(text: string): Slot | undefined {
  const times = timesIn(text, true);
  const [first, second] = times;
  if (!first || times.length > 2 || !times.every(isTime)) return undefined;
  if (/(?<!\p{L})(trước|sau|khoảng|chiều|tối|ngày)(?!\p{L})/iu.test(text)) return undefined;
  if (!second) return { start: minuteOf(first) };
  const range = /^['’′\s]*(?:[-–—]|đến|tới)\s*$/iu.test(text.slice(first.to, second.from));
  return range ? { start: minuteOf(first), end: minuteOf(second) } : undefined;
}
