import { cutPages } from './cut-words.ts';
import { type Difference, measure } from './difference.ts';
import { type ExpectedTable, named, printing } from './expected.ts';
import { compareBorders } from './pdf-borders.ts';
import { cellGround, type Followed, follow, topBy } from './pdf-cell.ts';
import { Column, type Ground } from './pdf-column.ts';
import type { Found } from './pdf-flow.ts';
import {
  type Cell,
  type Group,
  gridLine,
  groupsOf,
  type Lattice,
  type Lines,
  latticeOf,
  type Place,
  pagesOf,
  rowHeights,
} from './pdf-rows.ts';
import { placeGrace } from './pdf-strokes.ts';

/** Measures the cells of one table, row after row, and the lines between them. */
export class TableMeasure {
  readonly #own: ExpectedTable;
  readonly #ground: Ground;
  readonly #lattice: Lattice;
  readonly #lines: Map<Found['expected'], Found['lines']>;
  /** Header rows printed again, by page. */
  readonly #again = new Map<number, Map<Found['expected'], Found['lines']>>();
  #headerHeight = 0;
  place: Place;
  /** Pages on which not every line of the grid could be foretold. */
  readonly unsure = new Set<number>();
  constructor(own: ExpectedTable, found: readonly Found[], ground: Ground, place: Place) {
    this.#own = own;
    this.#ground = ground;
    this.#lattice = latticeOf(own);
    this.place = place;
    this.#lines = new Map();
    for (const { expected, lines, repeats } of found) {
      const page = lines[0]?.page ?? 0;
      const onPage = this.#again.get(page) ?? new Map();
      if (repeats) this.#again.set(page, onPage.set(expected, lines));
      else this.#lines.set(expected, lines);
    }
  }

  /** The first difference in the table; `place` is behind it then. */
  compare(): Difference | undefined {
    const { headerRows, grid } = this.#own.table;
    const groups = groupsOf(this.#own);
    const cut = cutPages(this.#lines);
    if (cut !== undefined) {
      const page = Math.max(cut, ...this.#again.keys());
      // A last row that prints nothing may stand on a page behind all words.
      const blank = groups.slice(-1).some((group) => pagesOf(this.#own, group, this.#lines)[1] < 0);
      this.#lose(this.place.page, blank ? page + 1 : page);
      this.place = { ...this.place, page };
      return undefined;
    }
    const headers = groups.filter(({ to }) => to <= headerRows);
    for (const group of headers) {
      const heights = rowHeights(this.#own, group, this.#lattice, this.#lines);
      this.#headerHeight += heights.reduce((sum, height) => sum + height, 0);
    }
    for (const group of groups) {
      const difference = this.#group(group, this.#lines);
      if (difference !== undefined) return difference;
    }
    const end = this.place;
    for (const [page, lines] of this.#again) {
      this.place = { page, y: this.#ground.top(page), loose: false };
      for (const group of headers) {
        const difference = this.#group(group, lines);
        if (difference !== undefined) return difference;
      }
    }
    const closed = grid && this.#own.table.rows.at(-1)?.bare !== true;
    this.place = { ...end, y: end.y === undefined || !closed ? end.y : end.y + gridLine };
    return undefined;
  }

  #group(group: Group, lines: Lines): Difference | undefined {
    const [first, last] = pagesOf(this.#own, group, lines);
    if (last < 0) return this.#empty(group, lines);
    const { page } = this.place;
    const joined = group.to - group.from > 1;
    // Of joined rows some that print nothing may be left on the page before, or wait for the next: the rest is less high.
    if (joined && first !== page) this.unsure.add(page);
    if (first !== last) {
      return joined ? this.#scattered(group, lines, first, last) : this.#divided(group, lines, first, last);
    }
    const difference = this.#whole(group, lines, first);
    const cells = this.#own.rows.slice(group.from, group.to).flat();
    const whole = !joined || (first === page && cells.every(({ items }) => printing(items).length > 0));
    return whole ? difference : difference && this.#scattered(group, lines, first, last);
  }

  /** Where a row begins on a page, as far as what precedes tells. */
  #topOn(page: number): number | undefined {
    const { place } = this;
    if (page === place.page) return place.y;
    return page === place.page + 1 && !place.loose ? this.#goesOn(page) : undefined;
  }

  /** Where rows go on below the header rows of a page; undefined where header rows may be missing. */
  #goesOn(page: number): number | undefined {
    const top = this.#ground.top(page);
    if (top === undefined || this.#own.table.headerRows === 0) return top;
    return this.#again.has(page) ? top + this.#headerHeight : undefined;
  }

  #followAll(
    { from, to }: Group,
    lines: Lines,
    page: number | ((cell: Cell) => number),
    yOf: (cell: Cell, row: number) => number | undefined,
  ): readonly Followed[] | Difference {
    const followed: Followed[] = [];
    for (let row = from; row < to; row += 1) {
      for (const cell of this.#own.rows[row] ?? []) {
        const ground = cellGround(cell, this.#lattice, this.#ground, (each) => this.#goesOn(each));
        const from = typeof page === 'number' ? page : page(cell);
        const next = follow(cell, lines, new Column(ground, from, yOf(cell, row)));
        if ('what' in next) return next;
        followed.push({ cell, row, column: next });
      }
    }
    return followed;
  }

  /** Rows that stand on one page. */
  #whole(group: Group, lines: Lines, page: number): Difference | undefined {
    const { padding } = this.#lattice;
    const offsets = [0];
    for (const height of rowHeights(this.#own, group, this.#lattice, lines))
      offsets.push((offsets.at(-1) ?? 0) + height);
    const below = (row: number): number => offsets[row - group.from] ?? 0;
    const known = this.#topOn(page);
    const followed = this.#followAll(group, lines, page, (cell, row) =>
      cell.center || known === undefined ? undefined : known + below(row) + padding.top,
    );
    if ('what' in followed) return followed;
    const loose = followed.some(({ cell, column }) => column.blank && cell.items.length > 0);
    const rows = { lattice: this.#lattice, lines, below };
    const tops = followed.map((each) => topBy(each, page, rows));
    const top = known ?? tops.find((each) => each !== undefined);
    const joined = group.to - group.from > 1;
    const highest = (joined && page > this.place.page && this.#goesOn(page)) || 0;
    // Above the head of the page rows stand only by reckoning: some were left on the page before.
    if (top === undefined || top < highest - placeGrace) {
      this.#lose(page, page);
      return undefined;
    }
    for (const [index, { cell }] of followed.entries()) {
      const own = tops[index];
      const [text] = printing(cell.items);
      if (own !== undefined && text !== undefined && Math.abs(own - top) > placeGrace)
        return measure(`${named(text)}: ${cell.center ? 'valign' : 'row'}`, top, own);
    }
    const difference = this.#borders(followed, page, (row) => top + below(row));
    if (difference !== undefined && !loose) return difference;
    if (difference !== undefined) this.#lose(page, page + 1);
    else this.place = { page, y: top + below(group.to), loose };
    return undefined;
  }

  /** A row that prints nothing stands where it ought to if its borders do. */
  #empty(group: Group, lines: Lines): undefined {
    const { page, y } = this.place;
    const heights = rowHeights(this.#own, group, this.#lattice, lines);
    const height = heights.reduce((sum, each) => sum + each, 0);
    for (const [at, top] of [
      [page, y],
      [page + 1, this.#goesOn(page + 1)],
    ] as const) {
      if (top === undefined) continue;
      const followed = this.#followAll(group, lines, at, () => undefined);
      if ('what' in followed) break;
      const offsets = (row: number): number =>
        top + heights.slice(0, row - group.from).reduce((sum, each) => sum + each, 0);
      if (this.#own.table.grid && this.#borders(followed, at, offsets) !== undefined) continue;
      if (group.to - group.from > 1 && at > page) this.unsure.add(page);
      this.place = { page: at, y: top + height, loose: !this.#own.table.grid };
      return;
    }
    this.#lose(page, page + 1);
  }

  /** One row that goes over several pages. */
  #divided(group: Group, lines: Lines, first: number, last: number): Difference | undefined {
    const { padding } = this.#lattice;
    const known = this.#topOn(first);
    const followed = this.#followAll(group, lines, first, (cell) =>
      cell.center || known === undefined ? undefined : known + padding.top,
    );
    if ('what' in followed) return followed;
    if (followed.some(({ cell, column }) => column.blank && cell.items.length > 0)) {
      this.#lose(first, last + 1);
      return undefined;
    }
    for (let page = first; page <= last; page += 1) {
      const pieces = followed.map(({ column }) => column.pieces.get(page));
      const seen = followed.findIndex(({ cell }, i) => !cell.center && pieces[i]?.top !== undefined);
      const from = page === first ? known : this.#goesOn(page);
      const top = from ?? (pieces[seen]?.top ?? Number.NaN) - padding.top;
      const height = Math.max(...pieces.map((piece) => piece?.height ?? 0)) + padding.top + padding.bottom;
      if (Number.isNaN(top)) {
        this.#lose(page, page);
        continue;
      }
      const difference = this.#borders(followed, page, (row) => (row === group.from ? top : top + height));
      if (difference !== undefined) return difference;
      this.place = { page, y: top + height, loose: false };
    }
    return undefined;
  }

  /** Rows over several pages that one cell joins: what each cell prints is measured in itself. */
  #scattered(group: Group, lines: Lines, first: number, last: number): Difference | undefined {
    // A cell may begin on any of the pages.
    const begins = ({ items }: Cell): number =>
      printing(items).flatMap((each) => lines.get(each) ?? [])[0]?.page ?? first;
    const followed = this.#followAll(group, lines, begins, () => undefined);
    this.#lose(first, last + 1);
    this.place = { page: last, y: undefined, loose: true };
    return 'what' in followed ? followed : undefined;
  }

  #lose(first: number, last: number): void {
    for (let page = first; page <= last; page += 1) this.unsure.add(page);
    this.place = { page: first, y: undefined, loose: true };
  }

  #borders(
    followed: readonly Followed[],
    page: number,
    yOf: (row: number) => number,
  ): Difference | undefined {
    const strokes = this.#ground.strokes(page);
    if (!this.#own.table.grid || strokes === undefined) return undefined;
    return compareBorders(followed, strokes, this.#lattice, this.#ground.edges(page)[0], yOf);
  }
}
