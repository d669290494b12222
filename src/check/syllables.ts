import { pattern } from '../base/pattern.ts';
import { remembered } from '../base/remember.ts';

const syllable = pattern(String.raw`[\p{L}\p{M}]+`, 'gu');

/** The syllables of a text in small letters, in order: what rules look at before they ask where each stands. */
export const syllablesIn: (text: string) => readonly string[] = remembered((text) =>
  (text.match(syllable) ?? []).map((each) => each.toLowerCase()),
);
