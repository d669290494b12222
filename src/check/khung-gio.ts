import { fold } from '../base/fold.ts';
import type { Span } from '../base/span.ts';
import { tablesOf } from './bang.ts';
import { type Slot, slotOf } from './gio.ts';
import type { CheckedPaper } from './paper.ts';

/** A row of an agenda that has a time. */
export interface TimedRow {
  /** As typed. */
  readonly text: string;
  readonly span: Span;
  readonly path: string;
  /** Undefined where it is not plain what stretch of the day is meant. */
  readonly slot: Slot | undefined;
}

/** Rows that follow each other in time: a day, a session, a table. */
export type Session = readonly TimedRow[];

/** The agendas of a paper: `lich_trinh`, parted at its headings, and tables whose column is headed `Thời gian`. */
export function sessionsOf({ prose, value }: CheckedPaper): readonly Session[] {
  const sessions: TimedRow[][] = [[]];
  for (const piece of prose) {
    if (piece.role !== 'lich_trinh') continue;
    if (piece.field === 'nhom') sessions.push([]);
    if (piece.field !== 'thoi_gian') continue;
    const { text, path } = piece;
    sessions.at(-1)?.push({ text, path, span: piece.span(0, text.length), slot: slotOf(text) });
  }
  return [...sessions, ...tablesOf(value).flatMap(sessionsOfTable)].filter((rows) => rows.length > 0);
}

function sessionsOfTable({ head, rows }: ReturnType<typeof tablesOf>[number]): readonly Session[] {
  const column = head.findIndex((name) => fold(name) === 'thoi gian');
  if (column < 0) return [];
  const sessions: TimedRow[][] = [[]];
  for (const row of rows) {
    const cell = row.find((each) => each.column === column);
    // A row of fewer or joined cells is a heading: what follows may be another day.
    if (row.length < head.length || row.some(({ colspan }) => colspan > 1)) sessions.push([]);
    if (!cell || cell.text === '' || cell.colspan > 1) continue;
    const { text, span, path } = cell;
    sessions.at(-1)?.push({ text, span, path, slot: slotOf(text) });
  }
  // A column of days is no agenda.
  return sessions.filter((session) => session.filter(({ slot }) => slot).length >= 2);
}

/** Each row of a session with a plain time, and the nearest row above that has one. */
export function* neighbours(
  session: Session,
): Iterable<{ readonly row: TimedRow; readonly slot: Slot; readonly above: Slot | undefined }> {
  let above: Slot | undefined;
  for (const row of session) {
    if (row.slot) yield { row, slot: row.slot, above };
    above = row.slot;
  }
}
