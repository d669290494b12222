import type { Face } from './face.ts';

/** No tone, huyền, sắc, hỏi, ngã, nặng. */
const tones = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const toned = [...'aăâeêioôơuưy'].flatMap((vowel) => tones.map((tone) => `${vowel}${tone}`.normalize('NFC')));

/** Every small letter of Vietnamese, 89, and f, j, w and z. */
export const smallLetters: readonly string[] = [...toned, ...'bcdđfghjklmnpqrstvwxz'];

const alphabet = [...smallLetters, ...smallLetters.map((letter) => letter.toUpperCase())];

/** The letters of Vietnamese, small and capital, that a face cannot print; none in one that a paper may be set in (ND30-I.I.4). */
export function lettersMissing(face: Face): readonly string[] {
  return face.lacking(alphabet.join(''));
}
