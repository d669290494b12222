import type { Twips } from '../base/units.ts';
import { type Frame, type LaidCell, type LaidRow, withHeights } from './grid.ts';
import { splitStack } from './stack.ts';
import type { Room } from './strip.ts';

type Halves = readonly [readonly LaidRow[], readonly LaidRow[]];

/**
 * Divides rows where the room ends; undefined where nothing may stand before the cut. The first `least` rows, the
 * headers, may not be all that does. A row that is to stay whole does so unless it is higher than a page.
 */
export function splitRows(
  rows: readonly LaidRow[],
  frame: Frame,
  room: Room,
  least: number,
): Halves | undefined {
  let used = 0;
  let index = 0;
  for (; index < rows.length; index += 1) {
    const height = rows[index]?.height ?? 0;
    if (used + height > room.height) break;
    used += height;
  }
  const row = rows[index];
  if (row === undefined) return undefined;
  const first = index <= least;
  const from = keptFrom(rows, index, least);
  const held = (row.keepTogether || row.keepNext) && row.height <= room.page;
  if (index >= least && !held) {
    const halves = cutAt(rows, index, room.height - used, frame, false);
    if (halves !== undefined) return halves;
  }
  if (from > least) return cutBetween(rows, from, frame);
  if (!room.force) return undefined;
  if (!first) return cutBetween(rows, index, frame);
  // A row that nothing can divide stands on a page of its own.
  return cutAt(rows, index, room.height - used, frame, true) ?? cutBetween(rows, Math.max(index, 1), frame);
}

/** The highest row that stays with the one at `index`. */
function keptFrom(rows: readonly LaidRow[], index: number, least: number): number {
  let from = index;
  while (from > least && rows[from - 1]?.keepNext) from -= 1;
  return from;
}

/** A cell divided: what stays of it above the cut and what goes below. */
function cutCell(
  cell: LaidCell,
  height: Twips,
  { padding }: Frame,
  gently: boolean,
): readonly [LaidCell, LaidCell] {
  const [above, below] = splitStack(cell.strips, height - padding.top - padding.bottom, gently);
  return [
    { ...cell, strips: above },
    { ...cell, strips: below },
  ];
}

/** Rows above a cut, each cell no lower than the cut; with what of them continues below it. */
function above(
  rows: readonly LaidRow[],
  end: number,
  offset: Twips,
  frame: Frame,
  gently: boolean,
): { readonly head: readonly LaidRow[]; readonly carried: readonly LaidCell[] } {
  const carried: LaidCell[] = [];
  const head = rows.slice(0, end).map((row, at) => {
    if (row.cells.every((cell) => at + cell.rowspan <= end)) return row;
    const height = rows.slice(at, end).reduce((sum, { height }) => sum + height, 0) + offset;
    const cells = row.cells.map((cell) => {
      if (at + cell.rowspan <= end) return cell;
      const [stays, goes] = cutCell(cell, height, frame, gently);
      carried.push({ ...goes, rowspan: at + cell.rowspan - end });
      return { ...stays, rowspan: end - at };
    });
    return { ...row, cells };
  });
  return { head, carried };
}

/** The cut lies between two rows; cells that reach over it are divided. */
function cutBetween(rows: readonly LaidRow[], index: number, frame: Frame): Halves | undefined {
  const next = rows[index];
  if (next === undefined) return undefined;
  const { head, carried } = above(rows, index, 0, frame, next.keepTogether);
  const cells = [...carried, ...next.cells].sort((a, b) => a.column - b.column);
  return [withHeights(head, frame), continued({ ...next, cells }, rows, index, frame)];
}

/**
 * The cut lies inside a row, `offset` below its top. Every cell of the row has to leave something above it; where
 * `force`, one is enough.
 */
function cutAt(
  rows: readonly LaidRow[],
  index: number,
  offset: Twips,
  frame: Frame,
  force: boolean,
): Halves | undefined {
  const row = rows[index];
  if (row === undefined) return undefined;
  const cut = row.cells.map((cell) => cutCell(cell, offset, frame, false));
  const stays = cut.filter(([cell]) => cell.strips.length > 0).length;
  if (force ? stays === 0 : stays < row.cells.length) return undefined;
  const { head, carried } = above(rows, index, offset, frame, false);
  const reaching = head.map((each, at) => ({
    ...each,
    cells: each.cells.map((cell) => reachesTo(rows, at, cell, index)),
  }));
  const upper = {
    ...row,
    cells: cut.map(([cell]) => ({ ...cell, rowspan: 1 })),
  };
  const lower = {
    ...row,
    cells: [...carried, ...cut.map(([, cell]) => cell)].sort((a, b) => a.column - b.column),
  };
  return [withHeights([...reaching, upper], frame), continued(lower, rows, index, frame)];
}

/** The rows from `index` on, of which the first has changed: new heights as far down as its cells reach. */
function continued(
  first: LaidRow,
  rows: readonly LaidRow[],
  index: number,
  frame: Frame,
): readonly LaidRow[] {
  let end = index + 1;
  for (let at = index; at < end; at += 1) {
    const row = at === index ? first : rows[at];
    for (const cell of row?.cells ?? []) end = Math.max(end, at + cell.rowspan);
  }
  return [...withHeights([first, ...rows.slice(index + 1, end)], frame), ...rows.slice(end)];
}

/** A cell from above that reaches into the divided row covers its upper part too. */
function reachesTo(rows: readonly LaidRow[], at: number, cell: LaidCell, index: number): LaidCell {
  const whole = rows[at]?.cells.find(({ column }) => column === cell.column);
  return whole !== undefined && at + whole.rowspan > index ? { ...cell, rowspan: index - at + 1 } : cell;
}
