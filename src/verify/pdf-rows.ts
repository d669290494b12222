import { twipsToPt } from '../base/units.ts';
import { type Expected, type ExpectedTable, type Item, isRule, printing, ruleHeight } from './expected.ts';
import { edgesOf, type PlacedCell } from './expected-table.ts';
import type { FlowLine } from './pdf-flow.ts';
import { setLines } from './pdf-place.ts';

export type Cell = PlacedCell<Item>;
export type Lines = ReadonlyMap<Expected, readonly FlowLine[]>;

/** Thickness of the lines of a grid, which every row takes above it and the last one on a page below it. Points. */
export const gridLine = 0.5;

/** Height of what an empty cell holds, and of each side of the frame of a stamp, points. */
const [emptyHeight, boxSide] = [1, 0.5];

/** Rows that belong together since cells reach over them: from the first to the one behind the last. */
export interface Group {
  readonly from: number;
  readonly to: number;
}

/** Where a table goes on: on which page, and at which height if that is known. Points from the top of the page. */
export interface Place {
  readonly page: number;
  readonly y: number | undefined;
  /** Something that prints nothing precedes: it may stand on this page or on the next. */
  readonly loose: boolean;
}

/** Where the edges of a table lie inside and between its cells, points. */
export interface Lattice {
  /** Left edges of the columns, and the right edge of the last, from the left edge of the table. */
  readonly edges: readonly number[];
  readonly padding: Readonly<Record<'top' | 'bottom' | 'left' | 'right', number>>;
}

export function latticeOf({ table }: ExpectedTable): Lattice {
  const { padding, grid } = table;
  return {
    edges: edgesOf(table),
    padding: {
      top: twipsToPt(padding.top) + (grid ? gridLine : 0),
      bottom: twipsToPt(padding.bottom),
      left: twipsToPt(padding.left),
      right: twipsToPt(padding.right),
    },
  };
}

export function groupsOf({ rows }: ExpectedTable): readonly Group[] {
  const groups: Group[] = [];
  let [from, to] = [0, 0];
  for (const [index, cells] of rows.entries()) {
    for (const { rowspan } of cells) to = Math.max(to, index + rowspan);
    to = Math.max(to, index + 1);
    if (to > index + 1) continue;
    groups.push({ from, to });
    from = to;
  }
  return groups;
}

/** The first and the last page on which a group prints something; -1 as the last where it prints nothing. */
export function pagesOf(
  { rows }: ExpectedTable,
  { from, to }: Group,
  lines: Lines,
): readonly [first: number, last: number] {
  let [first, last] = [Number.POSITIVE_INFINITY, -1];
  for (const cell of rows.slice(from, to).flat()) {
    for (const expected of printing(cell.items)) {
      for (const { page } of lines.get(expected) ?? []) {
        if (page < first) first = page;
        if (page > last) last = page;
      }
    }
  }
  return [first, last];
}

export function cellHeight({ items }: Cell, { padding }: Lattice, lines: Lines): number {
  let height = items.length === 0 ? emptyHeight : 0;
  for (const item of items) {
    if (isRule(item)) height += twipsToPt(item.before) + ruleHeight(item);
    else {
      const { before, after, pitch, boxed } = item.look;
      const { count } = setLines(item, lines.get(item) ?? []);
      height += twipsToPt(before + after + pitch * count) + (boxed ? 2 * boxSide : 0);
    }
  }
  return padding.top + height + padding.bottom;
}

/** Every row of a group as high as its highest cell; a cell over several rows adds what it lacks to the last of them. */
export function rowHeights(
  { rows }: ExpectedTable,
  { from, to }: Group,
  lattice: Lattice,
  lines: Lines,
): readonly number[] {
  const heights = new Array<number>(to - from).fill(0);
  for (let last = from; last < to; last += 1) {
    for (let row = from; row <= last; row += 1) {
      for (const cell of rows[row] ?? []) {
        if (row + cell.rowspan !== last + 1) continue;
        let above = 0;
        for (let at = row; at < last; at += 1) above += heights[at - from] ?? 0;
        heights[last - from] = Math.max(heights[last - from] ?? 0, cellHeight(cell, lattice, lines) - above);
      }
    }
  }
  return heights;
}
