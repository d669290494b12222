import { twipsToPt } from '../base/units.ts';
import { type Difference, measure } from './difference.ts';
import type { Expected, ExpectedSection } from './expected.ts';
import type { FlowLine } from './pdf-flow.ts';
import type { Fonts } from './pdf-looks.ts';
import type { MeasuredPage } from './pdf-measures.ts';
import { takeSides } from './pdf-sides.ts';
import type { PdfPage } from './read-pdf.ts';

/** The pages of a file that are not yet read, and the number that the last one bore. */
export interface Rest {
  readonly pages: readonly PdfPage[];
  readonly fonts: Fonts;
  readonly mirrored: boolean;
  next: number;
  pageNumber: number;
}

/** A page that was read for a section, and what is wrong with its paper and with what stands around its text. */
interface Turned extends MeasuredPage {
  readonly around: Difference | undefined;
}

/** The pages of one section, read as far as they are asked for. */
export class Turner {
  readonly #own: ExpectedSection;
  readonly #rest: Rest;
  readonly first: number;
  readonly pages: Turned[] = [];
  readonly placed = new Set<Expected>();
  readonly #known: FlowLine[] = [];

  constructor(own: ExpectedSection, rest: Rest) {
    this.#own = own;
    this.#rest = rest;
    this.first = rest.next;
    if (own.section.restart) rest.pageNumber = 0;
  }

  turn(): Turned | undefined {
    const rest = this.#rest;
    const page = rest.pages[rest.next];
    if (page === undefined) return undefined;
    rest.pageNumber += 1;
    const { next: index, pageNumber } = rest;
    const { margin } = this.#own.section.page;
    const turned = rest.mirrored && pageNumber % 2 === 0;
    const left = twipsToPt(turned ? margin.right : margin.left);
    const standing = { index, first: index === this.first, pageNumber, left, placed: this.placed };
    const sides = takeSides(page, this.#own, standing);
    const around = comparePaper(this.#own, page) ?? sides.difference;
    this.pages.push({ page, sides, turned, around });
    for (const line of sides.flow) this.#known.push(line);
    rest.next += 1;
    return this.pages.at(-1);
  }

  /** The line at a place in the section; pages are turned as far as that takes. */
  line(at: number): FlowLine | undefined {
    while (at >= this.#known.length) if (this.turn() === undefined) return undefined;
    return this.#known[at];
  }

  /**
   * Ends the section behind so many lines. Pages that were read to tell cells apart are given back to the next one;
   * those on which this one prints nothing, as the blank name of a signature does, are its own. Gives a line too many.
   */
  endAt(at: number): FlowLine | undefined {
    const last = this.#known[at - 1]?.page ?? this.first;
    this.#giveBack(last + 1);
    for (let page = this.turn(); page !== undefined; page = this.turn()) {
      if (page.sides.flow.length === 0 && page.around === undefined) continue;
      this.#giveBack(this.#rest.next - 1);
      break;
    }
    return this.#known[at];
  }

  #giveBack(index: number): void {
    for (const { sides } of this.pages.splice(index - this.first)) {
      for (const { expected } of sides.frames) this.placed.delete(expected);
      this.#known.length -= sides.flow.length;
      this.#rest.next -= 1;
      this.#rest.pageNumber -= 1;
    }
  }
}

function comparePaper({ section }: ExpectedSection, page: PdfPage): Difference | undefined {
  const [width, height] = [twipsToPt(section.page.width), twipsToPt(section.page.height)];
  if (Math.abs(width - page.width) > 0.05) return measure('width', width, page.width);
  if (Math.abs(height - page.height) > 0.05) return measure('height', height, page.height);
  return undefined;
}
