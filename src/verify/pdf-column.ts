import { twipsToPt } from '../base/units.ts';
import type { Rule } from '../block/block.ts';
import { type Difference, measure } from './difference.ts';
import { type Expected, type Item, isRule, named, ruleHeight } from './expected.ts';
import type { FlowLine } from './pdf-flow.ts';
import { comparePlace, type Edges, type SetLine, setLines } from './pdf-place.ts';
import { placeGrace, type Strokes, type Wanted } from './pdf-strokes.ts';

/** The baseline lies this far down the pitch. */
const baselineShare = 4 / 5;

/** Thickness of a frame around a paragraph, and what its upper and lower side take. Points. */
const box = 0.5;

/** Pages as a column meets them. */
export interface Ground {
  /** Where the column stands on a page. */
  edges(page: number): Edges;
  /** Where its content begins on a page that it goes on to; undefined where that is not known. */
  top(page: number): number | undefined;
  strokes(page: number): Strokes | undefined;
  /** The space above a paragraph is left out at the head of a page: in running text, not in cells. */
  readonly swallows: boolean;
}

/** What of a column lies on one page: its own top, space above the first line included, and its height. */
export interface Piece {
  top: number | undefined;
  height: number;
}

/** Goes down a column, from line to line, and measures the way from each to the next. Points from the top of a page. */
export class Column {
  readonly #ground: Ground;
  readonly pieces = new Map<number, Piece>();
  page: number;
  /** The lower edge of what precedes, without the space below it; undefined where it is not known. */
  #y: number | undefined;
  #after = 0;
  #fresh = true;
  /** Something that prints nothing precedes: it may stand on this page or on the next. */
  loose = false;
  /** Holds something that prints nothing. */
  blank = false;
  #above = '';

  constructor(ground: Ground, page: number, y: number | undefined) {
    this.#ground = ground;
    this.page = page;
    this.#y = y;
    this.#piece().top = y;
  }

  /** The lower edge of all above, space below it included. */
  get bottom(): number | undefined {
    return this.#y === undefined ? undefined : this.#y + this.#after;
  }

  /** Goes on below something that was measured by other means. */
  jump(page: number, y: number | undefined, loose: boolean): void {
    this.page = page;
    this.#y = y;
    this.#after = 0;
    this.#fresh = false;
    this.loose = loose;
  }

  item(item: Item, lines: readonly FlowLine[]): Difference | undefined {
    return isRule(item) ? this.#rule(item) : this.#paragraph(item, lines);
  }

  #piece(): Piece {
    const known = this.pieces.get(this.page);
    if (known !== undefined) return known;
    const piece = { top: undefined, height: 0 };
    this.pieces.set(this.page, piece);
    return piece;
  }

  #paragraph(expected: Expected, lines: readonly FlowLine[]): Difference | undefined {
    const { look } = expected;
    const [pitch, before, after] = [look.pitch, look.before, look.after].map(twipsToPt) as [
      number,
      number,
      number,
    ];
    const set = setLines(expected, lines);
    const byPlace = new Map(set.lines.map((line) => [line.at, line]));
    if (expected.text !== '') this.#above = named(expected);
    for (let at = 0; at < set.count; at += 1) {
      const [first, last] = [at === 0, at === set.count - 1];
      const lead = look.boxed && first ? box : 0;
      const height = pitch + lead + (look.boxed && last ? box : 0);
      const space = { before: first ? before : 0, resumed: before, height, after: last ? after : 0 };
      const line = byPlace.get(at);
      const difference =
        line === undefined
          ? this.#skip(space)
          : this.#line(expected, line, lead + pitch * baselineShare, space);
      if (difference !== undefined) return difference;
      if (look.boxed && line !== undefined) {
        const missing = this.#box(expected, line.line, pitch, first, last);
        if (missing !== undefined) return missing;
      }
    }
    return undefined;
  }

  /** Something that prints nothing, which stands where it ought to if anything does. */
  #skip({ before, height, after }: Space): undefined {
    const space = this.#fresh && this.#ground.swallows ? 0 : before;
    this.#put(this.#y === undefined ? undefined : this.#y + this.#after + space, space, height, after);
    this.loose = true;
    this.blank = true;
  }

  /** Takes a strip as lying at `top`, or as lying where nobody knows. */
  #put(top: number | undefined, space: number, height: number, after: number): void {
    const piece = this.#piece();
    if (piece.top === undefined && top !== undefined) piece.top = top - space - piece.height;
    piece.height += space + height + after;
    this.#y = top === undefined ? undefined : top + height;
    this.#after = after;
    this.#fresh = false;
    this.loose = false;
  }

  #line(
    expected: Expected,
    set: SetLine,
    lead: number,
    { before, resumed, height, after }: Space,
  ): Difference | undefined {
    const { line } = set;
    const found = line.y - lead;
    const turned = line.page !== this.page;
    const space = this.#spaceAbove(turned, turned ? resumed : before);
    let wanted = this.#y === undefined ? undefined : this.#y + this.#after + space;
    if (turned) {
      const top = this.loose || line.page !== this.page + 1 ? undefined : this.#ground.top(line.page);
      wanted = top === undefined ? undefined : top + space;
      this.page = line.page;
    }
    // A line of raised letters alone does not show where its baseline is.
    const raised = line.runs.every(({ size }) => size < expected.look.size);
    if (wanted !== undefined && !raised && Math.abs(found - wanted) > placeGrace) {
      const name = turned ? 'top' : set.at > 0 ? 'pitch' : 'before';
      return measure(`${named(expected)}: ${name}`, wanted + lead, line.y);
    }
    this.#put(raised ? wanted : found, space, height, after);
    return comparePlace(expected, set, this.#ground.edges(line.page));
  }

  #spaceAbove(turned: boolean, space: number): number {
    return (turned || this.#fresh) && this.#ground.swallows ? 0 : space;
  }

  /** The frame of a stamp touches its lines; its upper and lower side stand only where the paragraph begins and ends. */
  #box(
    expected: Expected,
    line: FlowLine,
    pitch: number,
    first: boolean,
    last: boolean,
  ): Difference | undefined {
    const strokes = this.#ground.strokes(line.page);
    const edges = this.#ground.edges(line.page);
    const from = edges[0] + twipsToPt(expected.look.indent.left);
    const to = edges[1] - twipsToPt(expected.look.indent.right);
    const top = line.y - pitch * baselineShare;
    const bottom = top + pitch;
    const side = (upright: boolean, at: number, start: number, end: number): Wanted => ({
      upright,
      at,
      from: start,
      to: end,
      width: box,
    });
    const sides = [side(true, from, top, bottom), side(true, to, top, bottom)];
    if (first) sides.push(side(false, top, from, to));
    if (last) sides.push(side(false, bottom, from, to));
    const missing = sides.find((each) => strokes?.covers(each) !== true);
    return missing && strokes?.fault(`${named(expected)}: box`, missing);
  }

  #rule(rule: Rule): Difference | undefined {
    const before = twipsToPt(rule.before);
    const height = ruleHeight(rule);
    const wantedOn = (page: number, top: number): Wanted => {
      const [left, right] = this.#ground.edges(page);
      const length = twipsToPt(rule.length);
      const free = right - left - length;
      const from = left + (rule.align === 'left' ? 0 : rule.align === 'right' ? free : free / 2);
      return { upright: false, at: top + rule.stroke / 16, from, to: from + length, width: rule.stroke / 8 };
    };
    const here = this.#spaceAbove(false, before);
    const there = this.#spaceAbove(true, before);
    const top = this.#y === undefined ? undefined : this.#y + this.#after + here;
    if (top !== undefined && this.#ground.strokes(this.page)?.takes(wantedOn(this.page, top)) === true) {
      this.#put(top, here, height, 0);
      return undefined;
    }
    const next = this.#ground.top(this.page + 1);
    if (
      next !== undefined &&
      this.#ground.strokes(this.page + 1)?.takes(wantedOn(this.page + 1, next + there)) === true
    ) {
      this.page += 1;
      this.#put(next + there, there, height, 0);
      return undefined;
    }
    if (top !== undefined && !this.loose)
      return this.#ground.strokes(this.page)?.fault(`${this.#above}: rule`, wantedOn(this.page, top));
    for (const [page, from, space] of [
      [this.page, top ?? 0, here],
      [this.page + 1, next ?? 0, there],
    ] as const) {
      const at = this.#ground.strokes(page)?.takesBelow(wantedOn(page, from));
      if (at === undefined) continue;
      this.page = page;
      this.#put(at - rule.stroke / 16, space, height, 0);
      return undefined;
    }
    return this.#skip({ before, resumed: before, height, after: 0 });
  }
}

/** What a strip takes. `resumed`: the space above it where it is the first of a cell that goes on. */
interface Space {
  readonly before: number;
  readonly resumed: number;
  readonly height: number;
  readonly after: number;
}
