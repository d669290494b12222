/** A time of day. */
export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
}

/** Reads a time of day as people write it: `07:30`, `7h30`, `07 giờ 30`, `8 giờ`; undefined where it is none. */
export function parseTime(text: string): ClockTime | undefined {
  const match = /^(\d{1,2})\s*(?::|h|giờ)\s*(?:(\d{2})\s*(?:'|’|phút)?)?$/iu.exec(text.trim());
  if (!match || (match[2] === undefined && text.includes(':'))) return undefined;
  const hour = Number(match[1]);
  const minute = Number(match[2] ?? 0);
  return hour < 24 && minute < 60 ? { hour, minute } : undefined;
}
