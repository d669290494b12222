import type { Twips } from '../base/units.ts';
import { type Frame, type LaidCell, type LaidRow, withHeights } from './grid.ts';
import { splitStack } from './stack.ts';

type Halves = readonly [readonly LaidRow[], readonly LaidRow[]];

export interface Room {
  readonly room: Twips;
  /** The page is empty: rules that leave nothing on it yield. */
  readonly force: boolean;
  /** Rows that may not be all that stands before the cut: the header rows. */
  readonly least: number;
}

/** Divides rows at the height `room`; undefined where nothing may stand before the cut. */
export function splitRows(rows: readonly LaidRow[], frame: Frame, room: Room): Halves | undefined {
  let used = 0;
  let index = 0;
  for (; index < rows.length; index += 1) {
    const height = rows[index]?.height ?? 0;
    if (used + height > room.room) break;
    used += height;
  }
  const row = rows[index];
  if (row === undefined) return undefined;
  const force = room.force && index <= room.least;
  if (!row.keepTogether || force) {
    const halves = cutAt(rows, index, room.room - used, frame);
    if (halves !== undefined && index >= room.least) return halves;
  }
  if (index > room.least || (force && index > 0)) return cutAt(rows, index, 0, frame, true);
  return undefined;
}

/**
 * Divides the row at `index` where it is `offset` high, and with it the cells that reach into it from above. `between`:
 * only those, so that the row stays whole.
 */
function cutAt(
  rows: readonly LaidRow[],
  index: number,
  offset: Twips,
  frame: Frame,
  between = false,
): Halves | undefined {
  const { top, bottom } = frame.padding;
  const head: LaidRow[] = [];
  const carried: LaidCell[] = [];
  let moved = false;
  for (const [at, row] of rows.slice(0, index + (between ? 0 : 1)).entries()) {
    const above = rows.slice(at, index).reduce((sum, { height }) => sum + height, 0);
    const cells = row.cells.map((cell): LaidCell => {
      if (at + cell.rowspan <= index) return cell;
      const [first, rest] = splitStack(cell.strips, above + offset - top - bottom);
      if (at === index && first.length > 0) moved = true;
      carried.push({ ...cell, rowspan: at + cell.rowspan - index, strips: rest });
      return { ...cell, rowspan: index - at + (between ? 0 : 1), strips: first };
    });
    head.push({ ...row, cells });
  }
  if (!between && !moved) return undefined;
  const next = rows[index];
  if (next === undefined) return undefined;
  const own = between ? [...carried, ...next.cells] : carried;
  const tail = [{ ...next, cells: own.sort((a, b) => a.column - b.column) }, ...rows.slice(index + 1)];
  return [withHeights(head, frame), withHeights(tail, frame)];
}
