import type { Pt, Twips } from '../base/units.ts';
import type { Line, Stroke } from '../block/page.ts';

/** What is painted on one page. */
export interface Canvas {
  line(line: Line): void;
  stroke(stroke: Stroke): void;
  /** A heading whose line begins at `y`. */
  bookmark(title: string, level: number, y: Pt): void;
}

/** Where a strip stands on a page: left edge of its column and its own top, in twips from the corner of the paper. */
export interface Spot {
  readonly x: Twips;
  readonly y: Twips;
}

/** What a page has left for a strip. */
export interface Room {
  readonly height: Twips;
  /** Height of the whole page. */
  readonly page: Twips;
  /** Nothing stands on the page yet: rules that would leave it empty yield. */
  readonly force: boolean;
}

/** A piece of a column that lies on one page: a line of text, a drawn line, a row of a table. */
export interface Strip {
  /** Space above, which the top of a page swallows, and space below. */
  readonly before: Twips;
  readonly height: Twips;
  readonly after: Twips;
  /** Space above where the strip comes first in a cell that is continued on another page. */
  readonly resumed: Twips;
  /** Whether a page may begin with it: not where rules keep it with what precedes. */
  readonly opens: boolean;
  /** Goes on with the paragraph of the strip before. */
  readonly continues?: boolean;
  /** Draws it on a page; `bottom` is the lower edge of that page's paper. */
  paint(canvas: Canvas, spot: Spot): void;
  /** Divides it between this page and the next; undefined where nothing of it may stand on this one. */
  split?(room: Room): readonly [Strip, Strip] | undefined;
}
