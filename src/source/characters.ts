import { type Diagnostic, problem } from '../base/diagnostic.ts';
import { limits } from '../base/limits.ts';

/**
 * Characters without width that copying from web pages and chat brings along: taken out with a warning. They would
 * break words for searching, and some fonts draw them as boxes.
 */
export const invisible = /[\u00ad\u180e\u200b\u200c\u200e\u200f\u2060\ufeff]|\u200d/g;

/**
 * What no document can hold: control characters, halves of pairs, noncharacters and U+FFFD; line separators that only
 * some programs obey; marks that turn the direction of text, so that it reads otherwise than it is stored.
 */
const forbidden =
  /(?:(?![\t\n])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}|[\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffd])+/gu;

/** Every text with such a character has one of these; told by ranges, which cost little to look for. */
const hint = /[^\t\n\x20-\x7e\xa0-\u2027\u202f-\u2065\u206a-\ud7ff\ue000-\ufdcf\ufdf0-\ufffc]/;

/** Letters of other languages that look like the Vietnamese Đ and đ and are not. */
const foreignD = /[\u00d0\u0189\u00f0\u0256]/;

/** So many are shown; a file with more is not a text. */
const most = 50;

/** `U+202E`. */
export function nameOf(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  return `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Errors for every forbidden character of a file's text, a warning for a foreign Đ. */
export function checkCharacters(file: string, text: string): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const { 0: run, index } of hint.test(text) ? text.matchAll(forbidden) : []) {
    const span = { file, start: index, end: index + run.length };
    found.push(problem('source/ky-tu-cam', span, { ky_tu: nameOf(run) }));
    if (found.length >= most) break;
  }
  const d = text.search(foreignD);
  if (d >= 0) {
    const character = text.charAt(d);
    const right = /[\u00d0\u0189]/.test(character) ? 'Đ' : 'đ';
    const params = { ky_tu: nameOf(character), dung: right };
    found.push(problem('source/chu-d', { file, start: d, end: d + 1 }, params, { severity: 'warning' }));
  }
  return found;
}

/** An error for the first character that stands more than limits.stretch times on end. */
export function tooLongStretch(file: string, text: string): Diagnostic | undefined {
  // So long a stretch lies over one of these places, and most others end where they begin.
  for (let at = 0; at < text.length; at += limits.stretch) {
    const character = text.charAt(at);
    let start = at;
    while (start > 0 && text.charAt(start - 1) === character) start -= 1;
    let end = at + 1;
    while (end < text.length && text.charAt(end) === character) end += 1;
    if (end - start > limits.stretch) {
      const params = { ky_tu: character, co: end - start, toi_da: limits.stretch };
      return problem('source/chuoi-lap', { file, start, end: start + 1 }, params);
    }
  }
  return undefined;
}

/** The first forbidden character of a text, for text that escapes (`"\u202E"`) have made. */
export function firstForbidden(text: string): { index: number; name: string } | undefined {
  const index = hint.test(text) ? text.search(forbidden) : -1;
  return index < 0 ? undefined : { index, name: nameOf(text.slice(index)) };
}
