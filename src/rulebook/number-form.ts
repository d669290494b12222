import type { Certainty } from './rulebook.ts';

/** The look of the items of one numbering form: a titled one, and one that is a sentence. */
export interface NumberForm {
  /** As an office writes it in `danh_so`: `I.`, `I-`, `1.`, `1.1.`, `a)`, `Chương I`, `Điều 1.`. */
  readonly id: string;
  readonly ten: string;
  readonly clause: string;
  readonly certainty: Certainty;
  readonly count: 'roman' | 'arabic' | 'letter' | 'dotted';
  /** Around the counted value: `['', '.']`, `['Chương ', '']`. Dotted forms print the parent's value first: `2.1.`. */
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
