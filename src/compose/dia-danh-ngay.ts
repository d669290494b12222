import type { CalendarDate } from '../base/calendar.ts';
import { text } from '../base/inline.ts';
import type { Paragraph } from '../block/block.ts';
import { type DateWords, dateWords } from '../rulebook/date-words.ts';
import type { Wording } from '../rulebook/wording.ts';
import { fitted } from './fitted.ts';
import { part } from './styled.ts';
import type { Work } from './work.ts';

/**
 * The room of a digit. At the end of a centred line it holds its place, as the .pdf has it, where LibreOffice drops
 * no-break spaces.
 */
const figureSpace = '\u2007';

/** `ngày {ngay} tháng {thang} năm {nam}`, or another pattern, of a date. */
export function dateText(wording: Wording, pattern: string, date: CalendarDate): string {
  const { ngay, thang, nam } = wording.dia_danh_ngay.blank;
  const room = (digits: number): string => figureSpace.repeat(digits);
  const blank: DateWords = { ngay: room(ngay), thang: room(thang), nam: room(nam) };
  const parts: Readonly<Record<string, string>> = dateWords(date, blank);
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
