import { pattern } from '../base/pattern.ts';
import { remembered } from '../base/remember.ts';
import { entryOf, type Mapping } from '../base/value.ts';
import { allMatches } from './matches.ts';

const capital = pattern(String.raw`\p{Lu}`, 'u');

/**
 * Where the mark of a tone stands in oa, oe, uy at the end of a syllable: on the first vowel (hòa, thủy) or on the last
 * (hoà, thuỷ). Both are right; a paper keeps to one.
 */
export type TonePlace = 'first' | 'last';

export interface Toned {
  readonly index: number;
  readonly letters: string;
  readonly place: TonePlace;
  /** The same two letters with the mark in the other place. */
  readonly other: string;
}

/** The spellings of each pair of vowels, tone by tone. */
const rows = [
  ['òa óa ỏa õa ọa', 'oà oá oả oã oạ'],
  ['òe óe ỏe õe ọe', 'oè oé oẻ oẽ oẹ'],
  ['ùy úy ủy ũy ụy', 'uỳ uý uỷ uỹ uỵ'],
];

const swaps = new Map<string, { readonly place: TonePlace; readonly other: string }>();
for (const [onFirst = '', onLast = ''] of rows) {
  const last = onLast.split(' ');
  for (const [tone, first] of onFirst.split(' ').entries()) {
    const other = last[tone] ?? '';
    swaps.set(first, { place: 'first', other });
    swaps.set(other, { place: 'last', other: first });
  }
}

const pair = pattern(
  String.raw`(?<![qQ])(?:[òóỏõọÒÓỎÕỌ][aeAE]|[ùúủũụÙÚỦŨỤ][yY]|[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|[uU][ỳýỷỹỵỲÝỶỸỴ])(?!\p{L})`,
  'gu',
);

/** Every syllable of a text whose mark has a choice of places. `qu` is no vowel: quý, quả. */
export const tonedSyllables: (text: string) => readonly Toned[] = remembered((text) =>
  allMatches(pair, text).flatMap(({ 0: letters, index }) => {
    const swap = swaps.get(letters.toLowerCase());
    if (!swap) return [];
    const other = [...swap.other]
      .map((c, i) => (capital.test(letters.charAt(i)) ? c.toUpperCase() : c))
      .join('');
    return [{ index, letters, place: swap.place, other }];
  }),
);

/** An office's own choice in danvan.yaml, told by an example: `dau_thanh: hòa` or `dau_thanh: hoà`. */
export function houseTone(office: Mapping | undefined): TonePlace | undefined {
  const entry = office && entryOf(office, 'dau_thanh')?.value;
  return entry?.type === 'scalar' ? tonedSyllables(entry.text)[0]?.place : undefined;
}
