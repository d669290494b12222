import type { Seed } from './words.ts';

/** How often a word is printed: `once`, or where danvan repeats a name by itself, at least once. */
export type Often = 'once' | 'repeated';

export interface Word {
  readonly text: string;
  readonly often: Often;
}

/** Words that follow one another on paper. Streams of one unit may stand side by side; units may not. */
export type Stream = readonly Word[];
export type Unit = readonly Stream[];

const letters = 'bcdghklmnpqrstvx';

/** Numbers the words of a paper as its text is made, so that each can be sought in the files. */
export class Words {
  #made = 0;
  /** Words typed as shared facts and as columns of the data row, by their names there. */
  readonly facts: Record<string, string> = {};
  readonly row: Record<string, string> = {};

  /** The text of a line with its marks, and its words as they have to be printed. */
  line(seeds: readonly Seed[], { often = 'once', marked = true }: { often?: Often; marked?: boolean } = {}) {
    const made = seeds.map(({ tail, mark, from }) => {
      const text = `${this.#number()}${tail}`;
      if (marked && from) return { text, typed: this.#elsewhere(text, from) };
      if (!marked || mark === '' || /[^\p{L}]/u.test(text)) return { text, typed: text };
      return mark === '^'
        ? { text: `${text}2`, typed: `${text}^2^` }
        : { text, typed: `${mark}${text}${mark}` };
    });
    // What no one sees is left out, and the mark at a line's end is danvan's own.
    const words = made.map(({ text }): Word => ({ text: text.replace(/\u200b|[.,;:]+$/g, ''), often }));
    return { text: made.map(({ typed }) => typed).join(' '), words };
  }

  #elsewhere(text: string, from: 'fact' | 'row'): string {
    const own = from === 'fact' ? this.facts : this.row;
    const name = `o_${Object.keys(own).length + 1}`;
    own[name] = text;
    return from === 'fact' ? `{{danh_ba.chung.${name}}}` : `{{${name}}}`;
  }

  /** `w` and four letters: no other word holds it. */
  #number(): string {
    let rest = this.#made;
    this.#made += 1;
    let digits = '';
    for (let at = 0; at < 4; at += 1) {
      digits += letters[rest % 16] ?? '';
      rest = Math.floor(rest / 16);
    }
    return `w${digits}`;
  }
}
