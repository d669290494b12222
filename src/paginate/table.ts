import { type Twips, twipsToPt } from '../base/units.ts';
import type { Table } from '../block/block.ts';
import {
  cellHeight,
  type Frame,
  frameOf,
  type LaidCell,
  type LaidRow,
  layRows,
  lineHeight,
  widthOf,
} from './grid.ts';
import type { Setting } from './paragraph.ts';
import { splitRows } from './split-rows.ts';
import { paintStack } from './stack.ts';
import type { Canvas, Spot, Strip } from './strip.ts';

/** Thickness of the lines of a grid, points. */
const thin = 0.5;

/** A table as one strip, which divides between its rows and, where they allow it, inside them. */
export function tableStrip(table: Table, joined: boolean, setting: Setting): Strip {
  const frame = frameOf(table);
  const rows = layRows(table, frame, setting);
  return fragment({ frame, headers: rows.slice(0, table.headerRows), rows }, !joined, true);
}

export interface Fragment {
  readonly frame: Frame;
  /** Rows shown again above what stands on a later page. */
  readonly headers: readonly LaidRow[];
  readonly rows: readonly LaidRow[];
}

function fragment(part: Fragment, opens: boolean, whole: boolean): Strip {
  const { frame, headers } = part;
  const rows = whole ? part.rows : [...headers, ...part.rows];
  const closing = frame.grid && rows.at(-1)?.bare !== true ? lineHeight : 0;
  return {
    before: 0,
    height: heightOf(rows) + closing,
    after: 0,
    resumed: 0,
    opens,
    paint: (canvas, spot) => paintRows(rows, frame, canvas, spot),
    split({ height, page, force }) {
      const repeated = whole ? 0 : heightOf(headers);
      const least = whole ? headers.length : 0;
      const closingLine = frame.grid ? lineHeight : 0;
      const room = {
        height: height - repeated - closingLine,
        page: page - heightOf(headers) - closingLine,
        force,
      };
      const cut = splitRows(part.rows, frame, room, least);
      if (cut === undefined) return undefined;
      const [head, tail] = cut;
      const again = headers.length > 0 && head.length >= least && leastOf(tail[0], frame) <= room.page;
      return [
        fragment({ ...part, rows: head }, opens, whole),
        fragment({ ...part, headers: again ? headers : [], rows: tail }, true, false),
      ];
    },
  };
}

/** What a row needs to begin on a page: the first strip of its highest cell. Header rows that leave less are not repeated. */
function leastOf(row: LaidRow | undefined, { padding }: Frame): Twips {
  const firsts = (row?.cells ?? []).map(({ strips: [first] }) => (first?.before ?? 0) + (first?.height ?? 0));
  return padding.top + Math.max(0, ...firsts) + padding.bottom;
}

function heightOf(rows: readonly LaidRow[]): Twips {
  return rows.reduce((sum, row) => sum + row.height, 0);
}

function paintRows(rows: readonly LaidRow[], frame: Frame, canvas: Canvas, spot: Spot): void {
  const bare = rows.findIndex((row) => row.bare);
  const lined = bare < 0 ? rows.length : bare;
  let y = spot.y;
  for (const [index, row] of rows.entries()) {
    for (const cell of row.cells) {
      const height = heightOf(rows.slice(index, index + cell.rowspan));
      paintCell(cell, height, frame, canvas, { x: spot.x + (frame.edges[cell.column] ?? 0), y });
      if (frame.grid && !row.bare) paintEdges(cell, height, frame, canvas, { x: spot.x, y }, lined - index);
    }
    y += row.height;
  }
}

function paintCell(cell: LaidCell, height: Twips, frame: Frame, canvas: Canvas, { x, y }: Spot): void {
  const { left, top } = frame.padding;
  const free = cell.center ? Math.floor((height - cellHeight(cell, frame)) / 2) : 0;
  paintStack(cell.strips, canvas, { x: x + left, y: y + top + Math.max(0, free) });
}

/** The upper and left edge of a cell; the others only where no cell follows. */
function paintEdges(
  cell: LaidCell,
  height: Twips,
  frame: Frame,
  canvas: Canvas,
  { x, y }: Spot,
  rowsLeft: number,
): void {
  const left = twipsToPt(x + (frame.edges[cell.column] ?? 0));
  const right = left + twipsToPt(widthOf(frame, cell));
  const top = twipsToPt(y);
  const bottom = top + twipsToPt(height);
  const stroke = (x1: number, y1: number, x2: number, y2: number): void =>
    canvas.stroke({ x1, y1, x2, y2, width: thin });
  stroke(left, top, right, top);
  stroke(left, top, left, bottom);
  if (cell.column + cell.colspan === frame.edges.length - 1) stroke(right, top, right, bottom);
  if (cell.rowspan >= rowsLeft) stroke(left, bottom, right, bottom);
}
