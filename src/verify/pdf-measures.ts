import { twipsToPt } from '../base/units.ts';
import { type Difference, measure } from './difference.ts';
import { type ExpectedSection, type Item, isRule, isTable, ruleHeight, type Unit } from './expected.ts';
import { Column, type Ground } from './pdf-column.ts';
import type { FlowLine, Found } from './pdf-flow.ts';
import { compareLooks, type Fonts } from './pdf-looks.ts';
import { setLines } from './pdf-place.ts';
import type { Side, Sides } from './pdf-sides.ts';
import { Strokes } from './pdf-strokes.ts';
import { TableMeasure } from './pdf-table.ts';
import type { PdfPage } from './read-pdf.ts';

/** One page of a section: what the file draws on it, and what of that is not running text. */
export interface MeasuredPage {
  readonly page: PdfPage;
  readonly sides: Sides;
  /** Left and right margin have changed places. */
  readonly turned: boolean;
}

/** What prints a unit, in order. Nothing is found of a table whose cells could not be told apart. */
export interface Printed {
  readonly unit: Unit;
  readonly found: readonly Found[];
  /** The page of its last line. */
  readonly page: number;
}

/** The empty paragraph between two tables that touch, points. */
const between = 1;

/** Measures one section: where every line stands, and every stroke. `first` is the place of its first page in the file. */
export function compareMeasures(
  own: ExpectedSection,
  pages: readonly MeasuredPage[],
  printed: readonly Printed[],
  first: number,
  fonts: Fonts,
): Difference | undefined {
  return new SectionMeasure(own, pages, first, fonts).compare(printed);
}

function heightOf({ items, found }: Side): number {
  const lines = new Map<Item, readonly FlowLine[]>(found.map((each) => [each.expected, each.lines]));
  let height = 0;
  for (const item of items) {
    if (isRule(item)) height += twipsToPt(item.before) + ruleHeight(item);
    else {
      const { before, after, pitch, boxed } = item.look;
      height += twipsToPt(before + after + pitch * setLines(item, lines.get(item) ?? []).count);
      if (boxed) height += 1;
    }
  }
  return height;
}

class SectionMeasure {
  readonly #own: ExpectedSection;
  readonly #pages: readonly MeasuredPage[];
  readonly #first: number;
  readonly #fonts: Fonts;
  readonly #strokes: readonly Strokes[];
  readonly #tops: readonly number[];
  readonly #unsure = new Set<number>();

  constructor(own: ExpectedSection, pages: readonly MeasuredPage[], first: number, fonts: Fonts) {
    const { margin, headerDistance } = own.section.page;
    this.#own = own;
    this.#pages = pages;
    this.#first = first;
    this.#fonts = fonts;
    this.#strokes = pages.map(({ page }) => new Strokes(page.strokes, page.height));
    this.#tops = pages.map(({ sides }) =>
      Math.max(twipsToPt(margin.top), twipsToPt(headerDistance) + heightOf(sides.header)),
    );
  }

  compare(printed: readonly Printed[]): Difference | undefined {
    return this.#flow(printed) ?? this.#around() ?? this.#rest();
  }

  #ground(swallows: boolean): Ground {
    const { width, margin } = this.#own.section.page;
    const straight = [twipsToPt(margin.left), twipsToPt(width - margin.right)] as const;
    const mirrored = [twipsToPt(margin.right), twipsToPt(width - margin.left)] as const;
    return {
      swallows,
      edges: (page) => (this.#pages[page - this.#first]?.turned ? mirrored : straight),
      top: (page) => this.#tops[page - this.#first],
      strokes: (page) => this.#strokes[page - this.#first],
    };
  }

  /** The running text, from the top of the first page on. */
  #flow(printed: readonly Printed[]): Difference | undefined {
    const ground = this.#ground(true);
    const column = new Column(ground, this.#first, ground.top(this.#first));
    let touching = false;
    for (const { unit, found, page } of printed) {
      const { item } = unit;
      if (!isTable(item)) {
        const difference = column.item(item, found[0]?.lines ?? []) ?? this.#looks(found);
        if (difference !== undefined) return difference;
        touching = false;
        continue;
      }
      if (unit.paragraphs.length > 0 && found.length === 0) {
        for (let lost = column.page; lost <= page; lost += 1) this.#unsure.add(lost);
        column.jump(page, undefined, true);
        touching = true;
        continue;
      }
      const y = column.bottom;
      const place = {
        page: column.page,
        y: y !== undefined && touching ? y + between : y,
        loose: column.loose || touching,
      };
      const table = new TableMeasure(item, found, ground, place);
      const difference = table.compare() ?? this.#looks(found);
      if (difference !== undefined) return difference;
      for (const lost of table.unsure) this.#unsure.add(lost);
      column.jump(table.place.page, table.place.y, table.place.loose);
      touching = true;
    }
    return undefined;
  }

  /** Headers, footers and frames. */
  #around(): Difference | undefined {
    const { height, headerDistance, footerDistance } = this.#own.section.page;
    const ground = this.#ground(false);
    for (const [index, { sides }] of this.#pages.entries()) {
      const page = this.#first + index;
      const foot = twipsToPt(height - footerDistance) - heightOf(sides.footer);
      const difference =
        this.#side(sides.header, new Column(ground, page, twipsToPt(headerDistance))) ??
        this.#side(sides.footer, new Column(ground, page, foot)) ??
        this.#frames(sides.frames, ground, page);
      if (difference !== undefined) return difference;
    }
    return undefined;
  }

  #side({ items, found }: Side, column: Column): Difference | undefined {
    const lines = new Map<Item, readonly FlowLine[]>(found.map((each) => [each.expected, each.lines]));
    for (const item of items) {
      const difference = column.item(item, lines.get(item) ?? []);
      if (difference !== undefined) return difference;
    }
    return this.#looks(found);
  }

  #frames(found: readonly Found[], plain: Ground, page: number): Difference | undefined {
    const ground = { ...plain, swallows: true };
    for (const each of found) {
      const frame = this.#own.frames.find(({ expected }) => expected === each.expected)?.frame;
      if (frame === undefined) continue;
      const { pitch, boxed } = each.expected.look;
      const height = twipsToPt(pitch) + (boxed ? (each.lines.length > 1 ? 0.5 : 1) : 0);
      const top = twipsToPt(this.#own.section.page.height - frame.fromBottom) - height;
      const difference = new Column(ground, page, top).item(each.expected, each.lines) ?? this.#looks([each]);
      if (difference !== undefined) return difference;
    }
    return undefined;
  }

  #looks(found: readonly Found[]): Difference | undefined {
    for (const each of found) {
      const difference = compareLooks(each, this.#fonts, (page) => this.#strokes[page - this.#first]);
      if (difference !== undefined) return difference;
    }
    return undefined;
  }

  /** Strokes that nothing asks for, but for those under spaces. */
  #rest(): Difference | undefined {
    for (const [index, { page }] of this.#pages.entries()) {
      if (this.#unsure.has(this.#first + index)) continue;
      const strokes = this.#strokes[index];
      for (const run of page.lines.flat()) {
        if (strokes?.unseen() === undefined) break;
        if (run.text.trim() === '') strokes.underlines(run);
      }
      const extra = strokes?.unseen();
      if (extra !== undefined) return measure(`page ${this.#first + index + 1}: stroke`, 0, extra.at);
    }
    return undefined;
  }
}
