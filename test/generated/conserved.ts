import { known } from './read-files.ts';
import type { Stream, Unit, Word } from './source.ts';

/** Where a word stands in the pages or parts of a file. */
interface Place {
  /** Unknown where the characters by which it is sought are cut: others begin alike. */
  readonly from?: number;
  readonly to: number;
}

/**
 * What of a source a file lacks, holds twice or holds in another order, in words. A word may be cut where a page ends.
 */
export function lost(units: readonly Unit[], loose: readonly Stream[], texts: readonly string[]): string[] {
  const faults: string[] = [];
  const file = new Sought(texts);
  const placeOf = (word: Word): Place | undefined => {
    const found = file.places(word.text);
    if (found.length === 0) faults.push(`lost: ${word.text}`);
    if (found.length > 1 && word.often === 'once') faults.push(`${found.length} times: ${word.text}`);
    return found[0];
  };
  let end = -1;
  for (const unit of units) {
    let last = end;
    for (const stream of unit) {
      let before = end;
      for (const word of stream) {
        const place = placeOf(word);
        if (word.often === 'repeated' || place?.from === undefined) continue;
        if (place.from <= before) faults.push(`out of order: ${word.text}`);
        before = place.from;
      }
      last = Math.max(last, before);
    }
    end = last;
  }
  for (const word of loose.flat()) placeOf(word);
  return faults;
}

class Sought {
  readonly #all: string;
  readonly #ends: readonly number[];

  constructor(texts: readonly string[]) {
    this.#all = texts.join('');
    let end = 0;
    this.#ends = texts.map((text) => {
      end += text.length;
      return end;
    });
  }

  places(word: string): Place[] {
    const wanted = known(word);
    const found: { from: number; to: number }[] = [];
    const start = wanted.slice(0, 5);
    for (let at = this.#all.indexOf(start); at >= 0; at = this.#all.indexOf(start, at + 1)) {
      const to = this.#follow(wanted, at);
      if (to !== undefined) found.push({ from: at, to });
    }
    // The end of one cell and, on the next page, the beginning of another may read like a word that stands whole elsewhere.
    const whole = found.filter(({ from, to }) => this.#pageOf(from) === this.#pageOf(to - 1));
    if (whole.length > 0) return whole;
    return found.length > 0 ? found : this.#cutInside(wanted);
  }

  /** Where the word ends that begins here, on this page or, cut, on the pages after it. */
  #follow(wanted: string, at: number): number | undefined {
    const done = matching(this.#all, at, wanted);
    if (done === wanted.length) return at + done;
    return this.#onNext(wanted.slice(done), this.#pageOf(at) + 1);
  }

  #onNext(rest: string, page: number): number | undefined {
    const from = this.#ends[page - 1] ?? 0;
    const text = this.#all.slice(from, this.#ends[page] ?? from);
    const whole = text.indexOf(rest);
    if (whole >= 0) return from + whole + rest.length;
    for (let length = rest.length - 1; length > 1 && text !== ''; length -= 1) {
      if (!text.includes(rest.slice(0, length))) continue;
      return this.#onNext(rest.slice(length), page + 1);
    }
    return undefined;
  }

  #pageOf(at: number): number {
    return this.#ends.findIndex((end) => end > at);
  }

  /** A word that page ends cut inside the characters by which it is sought, in a narrow cell more than once. */
  #cutInside(wanted: string): Place[] {
    for (let cut = 4; cut > 0; cut -= 1) {
      const start = wanted.slice(0, cut);
      for (const [page, end] of this.#ends.entries()) {
        const from = this.#all.lastIndexOf(start, end - cut);
        if (from < (this.#ends[page - 1] ?? 0)) continue;
        const to = this.#onNext(wanted.slice(cut), page + 1);
        if (to !== undefined) return [{ to }];
      }
    }
    return [];
  }
}

/** How many characters of `wanted` stand at a place. */
function matching(text: string, at: number, wanted: string): number {
  let done = 0;
  while (done < wanted.length && text[at + done] === wanted[done]) done += 1;
  return done;
}
