import type { CalendarDate } from '../base/calendar.ts';
import { text } from '../base/inline.ts';
import type { Paragraph } from '../block/block.ts';
import { dateWords } from '../rulebook/date-words.ts';
import type { Wording } from '../rulebook/wording.ts';
import { fitted } from './fitted.ts';
import { blanks } from './so-ky-hieu.ts';
import { part } from './styled.ts';
import type { Work } from './work.ts';

/** `ngày {ngay} tháng {thang} năm {nam}`, or another pattern, of a date. */
export function dateText(wording: Wording, pattern: string, date: CalendarDate): string {
  const parts: Readonly<Record<string, string>> = dateWords(date, blanks(wording.dia_danh_ngay.blank));
  return pattern.replace(/\{(ngay|thang|nam)\}/gu, (slot, name: string) => parts[name] ?? slot);
}

/** `Bắc Kạn, ngày 16 tháng 01 năm 2025`. */
export function diaDanhNgayText(wording: Wording, dia_danh: string, date: CalendarDate): string {
  return dateText(wording, wording.dia_danh_ngay.pattern, date).replace('{dia_danh}', () => dia_danh);
}

/** The place and date line. */
export function diaDanhNgay(work: Work): readonly Paragraph[] {
  const { dia_danh, ngay } = work.document;
  const line = [text(diaDanhNgayText(work.form.rulebook.wording, dia_danh, ngay))];
  return [part(work, 'dia-danh-ngay', fitted(work, 'dia-danh-ngay', line))];
}
