import { type Expected, isTable, printing, type Unit } from './expected.ts';
import { edgesOf } from './expected-table.ts';
import { letters } from './letters.ts';
import type { PdfRun } from './pdf-content.ts';

/** A printed line without its white space. */
export interface FlowLine {
  readonly page: number;
  readonly text: string;
  readonly runs: readonly PdfRun[];
  /** The lowest baseline, where its text begins and where it ends: points from the upper left corner of the page. */
  readonly y: number;
  readonly x: number;
  readonly right: number;
  /** Where the text of its page begins, in the same way. */
  readonly left: number;
}

/** The lines of a section by their place in it; undefined behind the last. Pages are read as they are asked for. */
export type Lines = (at: number) => FlowLine | undefined;

/** The lines that print one paragraph; none where they could not be told apart from those of other cells. */
export interface Found {
  readonly expected: Expected;
  readonly lines: readonly FlowLine[];
  /** Printed again above what goes on on another page. */
  readonly repeats: boolean;
}

/** Where the lines of a unit end, or the paragraph and line at which they stop saying what it says. */
export type Match =
  | { readonly end: number; readonly found: readonly Found[] }
  | { readonly end: undefined; readonly expected: string; readonly line: FlowLine | undefined };

interface Open {
  readonly expected: Expected;
  /** The edges of its cell, from where the text of a page begins; undefined outside tables. */
  readonly cell: readonly [from: number, to: number] | undefined;
  readonly lines: FlowLine[];
  rest: string;
}

/** The edges of the cell of every paragraph of a unit, in their order. */
function cellsOf({ item }: Unit): readonly Open['cell'][] {
  if (!isTable(item)) return [];
  const edges = edgesOf(item.table);
  return item.rows.flat().flatMap(({ column, colspan, items }) => {
    const cell = [edges[column] ?? 0, edges[column + colspan] ?? 0] as const;
    return printing(items).map(() => cell);
  });
}

/** Whether a line stands between the edges of a cell, by its middle. */
function standsIn(cell: Open['cell'], { x, right, left }: FlowLine): boolean {
  const middle = (x + right) / 2 - left;
  return cell === undefined || (middle > cell[0] && middle < cell[1]);
}

/** How far ahead a cell may be that begins before those that precede it are printed whole. */
const furthest = 256;

/** The lines from `at` on that repeat the header rows, which they do only at the head of a page. */
function repeatedLines(lines: Lines, at: number, headers: readonly Open[]): readonly Found[] {
  if (headers.length === 0 || headers.some((each) => each.lines.length === 0)) return [];
  if (lines(at)?.page === lines(at - 1)?.page) return [];
  const found: Found[] = [];
  let next = at;
  for (const { expected, lines: own } of headers) {
    const again = own.flatMap((_, i) => lines(next + i) ?? []);
    if (own.some(({ text }, i) => again[i]?.text !== text)) return [];
    found.push({ expected, lines: again, repeats: true });
    next += own.length;
  }
  return found;
}

/** Rows without words end the table: they may stand on a page of their own, under header rows that are printed there. */
function endsBlank({ item }: Unit): boolean {
  if (!isTable(item)) return false;
  return item.rows.at(-1)?.every((cell) => printing(cell.items).length === 0) ?? false;
}

/**
 * Finds the paragraphs of a unit in the lines from `start` on. Cells of a row that goes over a page are told apart by
 * what they say; where even that is not enough, every letter of the table has to be there, in whatever order.
 */
export function matchUnit(unit: Unit, lines: Lines, start: number): Match {
  const cells = cellsOf(unit);
  const all = unit.paragraphs.map(
    (expected, place): Open => ({
      expected,
      cell: cells[place],
      lines: [],
      rest: letters(expected.text),
    }),
  );
  const headers = all.slice(0, unit.repeated);
  const begun = new Set<Open>();
  const again: Found[] = [];
  let closed = 0;
  let ahead = 0;
  let at = start;
  const headersAt = (): readonly Found[] => repeatedLines(lines, at, headers);
  const takeHeaders = (): void => {
    // More than once where a page holds only rows without words.
    for (let found = headersAt(); found.length > 0; found = headersAt()) {
      again.push(...found);
      for (const { lines: own } of found) at += own.length;
    }
  };
  const unbegun = (fits: (one: Open) => boolean): Open | undefined =>
    all.slice(ahead, ahead + furthest).find((one) => one.lines.length === 0 && fits(one));
  const pick = (line: FlowLine): Open | undefined => {
    const fits = (one: Open): boolean => one.rest.startsWith(line.text);
    // Two cells may say the same: what stands in its place is told apart, and there one cell follows the other.
    const here = (one: Open): boolean => fits(one) && standsIn(one.cell, line);
    const goesOn = [...begun].find(here) ?? unbegun(here);
    return goesOn ?? unbegun(fits) ?? [...begun].find(fits);
  };
  while (closed < all.length) {
    if (closed >= headers.length && at > start) takeHeaders();
    const line = lines(at);
    while (ahead < all.length && (all[ahead]?.lines.length ?? 0) > 0) ahead += 1;
    const chosen = line && pick(line);
    if (line === undefined || chosen === undefined) {
      const expected = all.find(({ rest }) => rest !== '')?.rest ?? '';
      return (
        (isTable(unit.item) ? matchBag(unit, lines, start) : undefined) ?? { end: undefined, expected, line }
      );
    }
    chosen.lines.push(line);
    chosen.rest = chosen.rest.slice(line.text.length);
    if (chosen.rest === '') {
      closed += 1;
      begun.delete(chosen);
    } else begun.add(chosen);
    at += 1;
  }
  if (at > start && endsBlank(unit)) takeHeaders();
  const found = all.map(({ expected, lines: own }): Found => ({ expected, lines: own, repeats: false }));
  return { end: at, found: again.length === 0 ? found : [...found, ...again] };
}

function matchBag(unit: Unit, lines: Lines, start: number): Match | undefined {
  const bag = new Map<string, number>();
  const add = (text: string, by: 1 | -1): boolean =>
    [...text].every((letter) => {
      const count = (bag.get(letter) ?? 0) + by;
      bag.set(letter, count);
      return count >= 0;
    });
  const all = unit.paragraphs.map(({ text }) => letters(text));
  for (const text of all) add(text, 1);
  const header = all.slice(0, unit.repeated).join('');
  let rest = all.join('').length;
  let at = start;
  const skipHeaders = (): void => {
    const line = lines(at);
    if (header === '' || at === start || line === undefined || line.page === lines(at - 1)?.page) return;
    let [taken, end] = ['', at];
    while (taken.length < header.length) taken += lines(end++)?.text ?? header;
    if (taken !== header) return;
    at = end;
    skipHeaders();
  };
  while (rest > 0) {
    skipHeaders();
    const text = lines(at)?.text;
    if (text === undefined || !add(text, -1)) return undefined;
    rest -= text.length;
    at += 1;
  }
  if (endsBlank(unit)) skipHeaders();
  return { end: at, found: [] };
}
