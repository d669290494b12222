import type { CalendarDate } from '../base/calendar.ts';
import { parseDate } from '../base/parse-date.ts';
import { fileSpan } from '../base/span.ts';
import { entryOf, type Mapping } from '../base/value.ts';
import { daysInMonth } from '../base/weekday.ts';
import type { RulebookId, TheThuc } from '../model/document.ts';
import { pickRulebook } from '../rulebook/pick.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import { rulebooks } from '../rulebook/rulebooks.ts';
import { valueAt } from './lookup.ts';
import type { CheckedPaper } from './paper.ts';
import { proseOf } from './prose.ts';
import type { Reading } from './reading.ts';

/** What rules are told beside the paper itself. */
export interface Surroundings {
  readonly today: CalendarDate;
  readonly texts: ReadonlyMap<string, string>;
  readonly office: Mapping | undefined;
}

/** A reading as rules see it; undefined where its kind is not known. */
export function viewOf(reading: Reading, around: Surroundings): CheckedPaper | undefined {
  const { file, value, kind, document, main } = reading;
  if (!kind) return undefined;
  const today = whole(around.today, around.today);
  const said = document?.the_thuc ?? textAt(value, 'the_thuc') ?? main?.the_thuc;
  const the_thuc = said === 'dang' ? 'dang' : 'nha-nuoc';
  const ngay = document?.ngay ?? dateAt(value) ?? main?.ngay ?? {};
  return {
    file,
    value,
    document,
    kind,
    the_thuc,
    rulebook: rulebookOf(the_thuc, textAt(value, 'quy_dinh') ?? main?.quy_dinh, ngay, today),
    ngay,
    asOf: whole(ngay, today),
    today,
    prose: proseOf(value, around.texts),
    texts: around.texts,
    attached: reading.attached.flatMap((each) => viewOf(each, around) ?? []),
    office: around.office,
    at: (path) => valueAt(value, path),
  };
}

function textAt(value: Mapping, key: string): string | undefined {
  const entry = entryOf(value, key)?.value;
  return entry?.type === 'scalar' && !entry.blank ? entry.text.trim() : undefined;
}

function dateAt(value: Mapping): CalendarDate | undefined {
  const entry = entryOf(value, 'ngay')?.value;
  if (entry?.type !== 'scalar') return undefined;
  const read = parseDate(entry.text.trim());
  return read.ok ? read.date : {};
}

/** The rulebook that the paper will be printed by; where its pin is wrong, the one that its date asks for. */
function rulebookOf(
  the_thuc: TheThuc,
  pin: string | undefined,
  ngay: CalendarDate,
  today: CalendarDate,
): Rulebook {
  const quy_dinh = Object.keys(rulebooks).find((id): id is RulebookId => id === pin);
  const pick = (chosen: RulebookId | undefined) =>
    pickRulebook({ the_thuc, quy_dinh: chosen, ngay, today, spanOf: () => fileSpan('') }).value?.rulebook;
  return pick(quy_dinh) ?? pick(undefined) ?? rulebooks.nd30;
}

/** A day for a date as far as it is known: the last that it can mean, but today where today is one of them. */
function whole(date: CalendarDate, today: CalendarDate): Required<CalendarDate> {
  const { year, month, day } = date;
  if (year === undefined) return { year: today.year ?? 2000, month: today.month ?? 1, day: today.day ?? 1 };
  const now = year === today.year;
  const m = month ?? (now ? today.month : undefined) ?? 12;
  const thisMonth = now && m === today.month;
  return { year, month: m, day: day ?? (thisMonth ? today.day : undefined) ?? daysInMonth(year, m) };
}
