import type { Face } from './face.ts';

/** No tone, huyền, sắc, hỏi, ngã, nặng. */
const tones = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const toned = [...'aăâeêioôơuưy'].flatMap((vowel) => tones.map((tone) => `${vowel}${tone}`.normalize('NFC')));
const small = [...toned, ...'bcdđfghjklmnpqrstvwxz'];

/** Every letter of Vietnamese, small and capital: 89 of each, and f, j, w and z. */
const alphabet = [...small, ...small.map((letter) => letter.toUpperCase())];

/** The letters of Vietnamese that a face cannot print; none in one that a paper may be set in (nd30.phong-chu). */
export function lettersMissing(face: Face): readonly string[] {
  return alphabet.filter((letter) => face.missing(letter) !== undefined);
}
