import { type Pt, twipsPerPt } from '../base/units.ts';
import type { Cast } from './measure.ts';
import { cutWord, type Part, type Word } from './words.ts';

/** Widths are compared with this much grace, so that sums of fractions do not decide where a line ends. */
const grace: Pt = 1e-6;

/** A line ends after a slash only where no space precedes it within so many characters: LibreOffice's measure. */
const longPath = 66;

/** The words of one line, and whether a justified paragraph leaves it as it is. */
export interface BrokenLine {
  readonly words: readonly Word[];
  readonly open: boolean;
}

/** Width of the first line and of the others, in points. */
export interface Rooms {
  readonly first: Pt;
  readonly other: Pt;
}

/**
 * Fills lines greedily. Spaces at the end of a line hang over its edge; a word wider than a line is cut between
 * characters.
 */
export function breakLines(words: readonly Word[], rooms: Rooms): readonly BrokenLine[] {
  const filler = new Filler(rooms);
  for (const word of words) filler.add(word);
  return filler.finish();
}

/** How far a line is filled. What looks alike is one portion; a finished portion counts in whole twips. */
interface Fill {
  readonly closed: Pt;
  readonly open: Pt;
  readonly cast: Cast | undefined;
}

const nothing: Fill = { closed: 0, open: 0, cast: undefined };

function filled(fill: Fill, parts: readonly Part[]): Fill {
  let { closed, open, cast } = fill;
  for (const part of parts) {
    if (part.cast !== cast) {
      closed += Math.floor(open * twipsPerPt + grace) / twipsPerPt;
      open = 0;
      cast = part.cast;
    }
    open += part.width;
  }
  return { closed, open, cast };
}

class Filler {
  readonly #rooms: Rooms;
  readonly #lines: BrokenLine[] = [];
  #line: Word[] = [];
  #fill = nothing;
  /** Characters between the last space before this line and its beginning. */
  #sinceSpace = Number.POSITIVE_INFINITY;

  constructor(rooms: Rooms) {
    this.#rooms = rooms;
  }

  add(word: Word): void {
    const { closed, open } = filled(this.#fill, word.parts);
    if (closed + open <= this.#room()) this.#place(word);
    else if (this.#line.length === 0) this.#cut(word);
    else this.#overflow(word);
  }

  finish(): readonly BrokenLine[] {
    if (this.#line.length > 0 || this.#lines.length === 0) this.#end(true);
    return this.#lines;
  }

  #room(): Pt {
    return (this.#lines.length === 0 ? this.#rooms.first : this.#rooms.other) + grace;
  }

  #left(): Pt {
    return this.#room() - this.#fill.closed - this.#fill.open;
  }

  #place(word: Word): void {
    this.#line.push(word);
    this.#fill = filled(filled(this.#fill, word.parts), word.spaces);
    if (word.last) this.#end(true);
  }

  #end(open: boolean): void {
    const last = this.#line.findLastIndex((word) => word.spaces.length > 0 || word.last);
    const tail = this.#line.slice(last + 1).reduce((sum, word) => sum + word.length, 0);
    this.#sinceSpace = last >= 0 ? tail : this.#sinceSpace + tail;
    this.#lines.push({ words: this.#line, open });
    this.#line = [];
    this.#fill = nothing;
  }

  /** As much of the word as the line holds, at least one character; the rest begins the next line. */
  #cut(word: Word): void {
    const [head, rest] = cutWord(word, this.#left(), this.#line.length === 0);
    if (head !== undefined) this.#place(head);
    if (rest === undefined) return;
    this.#end(false);
    this.add(rest);
  }

  #overflow(word: Word): void {
    const kept = this.#kept(word);
    if (kept === 0) {
      this.#cut(word);
      return;
    }
    const moved = this.#line.splice(kept);
    this.#end(false);
    for (const each of [...moved, word]) this.add(each);
  }

  /**
   * How many words stay on a line that `word` does not fit into; 0 where it is to be cut instead. A line does not end
   * after a slash: what is glued by slashes moves as a whole, from the last space before it. Only where the line is
   * full right after the slash does what stands before it count. A closing mark takes the word before its space along,
   * but where the line is full before that space ends. An automatic number never stands alone.
   */
  #kept(word: Word): number {
    const count = this.#line.length;
    for (let kept = count; kept > 0; kept -= 1) {
      const full = kept === count;
      if (this.#line[kept - 1]?.parts.some(({ cast }) => cast.label)) return 0;
      if (this.#line[kept - 1]?.slash === true) {
        const [begin] = cutWord(word, this.#left(), false);
        if (full && begin === undefined) continue;
        return this.#beforePath(kept);
      }
      const next = this.#line[kept] ?? word;
      if (!next.closing || (full && this.#left() < 0)) return kept;
    }
    return 0;
  }

  #beforePath(count: number): number {
    let length = 0;
    for (let kept = count; kept > 0; kept -= 1) {
      const word = this.#line[kept - 1] as Word;
      if (kept < count && word.spaces.length > 0) return kept;
      length += word.length;
      if (length >= longPath) return count;
    }
    return length + this.#sinceSpace < longPath ? 0 : count;
  }
}
