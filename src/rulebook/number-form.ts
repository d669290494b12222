import type { Certainty } from './fact.ts';

/** The look of the items of one numbering form: a titled one, and one that is a sentence. */
export interface NumberForm {
  /** As an office writes it in `danh_so`: `I.`, `I-`, `1.`, `1.1.`, `a)`, `Chương I`, `Điều 1.`. */
  readonly id: string;
  readonly ten: string;
  readonly clause: string;
  readonly certainty: Certainty;
  /** `word`: the ordinal in words, `thứ nhất`. `dotted`: the values of the levels above, then its own. */
  readonly count: 'roman' | 'arabic' | 'letter' | 'dotted' | 'word';
  /** How many values the label shows: 1, and 2 for `1.1.`, 3 for `1.1.1.`. */
  readonly shown: number;
  /** Around the counted value: `['', '.']`, `['Chương ', '']`. */
  readonly around: readonly [string, string];
  /** Label alone on a centred line, title centred on the next (Phần, Chương, Mục, Tiểu mục). */
  readonly ownLine: boolean;
  readonly titled: ItemLook;
  readonly untitled: ItemLook & { readonly labelBold: boolean };
  /** Counts on through the whole paper instead of from 1 under each parent (Điều). */
  readonly continuous: boolean;
}

export interface ItemLook {
  readonly letters: 'hoa' | 'nhu-go';
  readonly bold: boolean;
  readonly italic: boolean;
}
