import { type Difference, measure } from './difference.ts';
import type { PdfRun, PdfStroke } from './pdf-content.ts';

/**
 * Rounding of places in twips and in the file, and of the edges of columns, which are whole parts of their table: 0.1 mm,
 * less than anyone sees. Points.
 */
export const placeGrace = 0.284;

/** Rounding of the thickness of a stroke in the file, points. */
const strokeGrace = 0.002;

/** A straight line along one axis: where it lies on the other, from where to where it runs, how thick it is. */
interface Bar {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly width: number;
  used: boolean;
}

/** What a page ought to draw. Points from the upper left corner. */
export interface Wanted {
  readonly upright: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly width: number;
}

/** Rounding of the widths of characters, which the file gives in thousandths of the size, summed over a line. Points. */
export const widthGrace = 0.6;

/** An underline lies within this share of the size below the baseline. */
const underlineDepth = 0.25;

/** How far off a stroke still is the one that stands at the wrong place, points. */
const farthest = 40;

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= placeGrace;
}

/** The strokes of one page, sought by their place. */
export class Strokes {
  readonly #level: Bar[] = [];
  readonly #upright: Bar[] = [];
  readonly #height: number;

  constructor(strokes: readonly PdfStroke[], height: number) {
    this.#height = height;
    for (const { x1, y1, x2, y2, width } of strokes) {
      if (Math.abs(y1 - y2) < Math.abs(x1 - x2)) {
        const [from, to] = [Math.min(x1, x2), Math.max(x1, x2)];
        this.#level.push({ at: height - (y1 + y2) / 2, from, to, width, used: false });
      } else {
        const [from, to] = [height - Math.max(y1, y2), height - Math.min(y1, y2)];
        this.#upright.push({ at: (x1 + x2) / 2, from, to, width, used: false });
      }
    }
    for (const bars of [this.#level, this.#upright]) bars.sort((a, b) => a.at - b.at);
  }

  /** Whether strokes of that thickness cover the wanted line without a gap. Those that it contains count as seen then. */
  covers(wanted: Wanted): boolean {
    let reached = wanted.from;
    for (const bar of this.#along(wanted).sort((one, other) => one.from - other.from)) {
      if (Math.abs(bar.width - wanted.width) > strokeGrace || bar.from > reached + placeGrace) continue;
      if (bar.from >= wanted.from - placeGrace && bar.to <= wanted.to + placeGrace) bar.used = true;
      reached = Math.max(reached, bar.to);
    }
    return reached >= wanted.to - placeGrace;
  }

  /** One stroke that is exactly the wanted one; it counts as seen then. */
  takes(wanted: Wanted): boolean {
    const bar = this.#along(wanted).find(
      ({ from, to, width }) =>
        near(from, wanted.from) && near(to, wanted.to) && Math.abs(width - wanted.width) <= strokeGrace,
    );
    if (bar !== undefined) bar.used = true;
    return bar !== undefined;
  }

  /**
   * Where the next stroke lies that is the wanted one but for its height, which may be lower; it counts as seen then.
   */
  takesBelow(wanted: Wanted): number | undefined {
    const bars = wanted.upright ? this.#upright : this.#level;
    for (let i = this.#first(bars, wanted.at - placeGrace); i < bars.length; i += 1) {
      const { at, used } = bars[i] as Bar;
      if (!used && this.takes({ ...wanted, at })) return at;
    }
    return undefined;
  }

  /** Whether a line is drawn under a run of text, as long as it is; it counts as seen then. */
  underlines({ x, right, y, size }: PdfRun): boolean {
    const baseline = this.#height - y;
    const deepest = baseline + size * underlineDepth;
    let seen = false;
    for (let i = this.#first(this.#level, baseline); i < this.#level.length; i += 1) {
      const bar = this.#level[i] as Bar;
      if (bar.at > deepest) break;
      if (!near(bar.from, x) || Math.abs(bar.to - right) > widthGrace) continue;
      bar.used = true;
      seen = true;
    }
    return seen;
  }

  /** What is wrong where the wanted line is not: too thick, too short, elsewhere, or not there at all. */
  fault(name: string, wanted: Wanted): Difference {
    const along = this.#along(wanted);
    const thick = along.find(({ width }) => Math.abs(width - wanted.width) > strokeGrace);
    if (thick !== undefined) return measure(`${name}-stroke`, wanted.width, thick.width);
    if (along.length > 0) {
      const from = Math.min(...along.map((bar) => bar.from));
      const to = Math.max(...along.map((bar) => bar.to));
      return near(to - from, wanted.to - wanted.from)
        ? measure(`${name}-start`, wanted.from, from)
        : measure(`${name}-length`, wanted.to - wanted.from, to - from);
    }
    const bars = wanted.upright ? this.#upright : this.#level;
    const alike = bars
      .filter(
        ({ from, to, at }) =>
          near(from, wanted.from) && near(to, wanted.to) && Math.abs(at - wanted.at) < farthest,
      )
      .sort((one, other) => Math.abs(one.at - wanted.at) - Math.abs(other.at - wanted.at))[0];
    return alike === undefined ? measure(name, 1, 0) : measure(`${name}-place`, wanted.at, alike.at);
  }

  /** Where the first stroke lies that nothing has asked for. */
  unseen(): { readonly at: number } | undefined {
    return this.#level.find(({ used }) => !used) ?? this.#upright.find(({ used }) => !used);
  }

  /** The strokes on the line of the wanted one that share a part of it. */
  #along({ upright, at, from, to }: Wanted): Bar[] {
    const bars = upright ? this.#upright : this.#level;
    const found: Bar[] = [];
    for (let i = this.#first(bars, at - placeGrace); i < bars.length; i += 1) {
      const bar = bars[i] as Bar;
      if (bar.at > at + placeGrace) break;
      if (bar.to > from - placeGrace && bar.from < to + placeGrace) found.push(bar);
    }
    return found;
  }

  /** Where the strokes begin that lie at or behind a place. */
  #first(bars: readonly Bar[], at: number): number {
    let [low, high] = [0, bars.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((bars[middle] as Bar).at < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
