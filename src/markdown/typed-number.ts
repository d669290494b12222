import { pattern } from '../base/pattern.ts';

/** Numbers that danvan writes: a paper that types them too would print them twice, or out of step. */
const roman = /^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})[.-](?=\s)/;
const letter = /^[a-zđ]\)(?=\s)/;
const dotted = /^\d{1,2}(?:\.\d{1,2})+\.(?=\s)/;
const counted = /^\d{1,2}[.)](?=\s)/;
/** `Chương II`, alone or before a title; `Chương I (Điều 1 đến Điều 3) quy định …` speaks of one instead. */
const named = pattern(
  String.raw`^(?:Phần|Chương|Tiểu mục|Mục|Điều)\s+(?:\d{1,3}|[IVXLC]+)(?=[.:]|\s+\p{Lu}|\s*$)`,
  'u',
);

/** The number that a heading's title begins with, or undefined. */
export function numberOfTitle(title: string): string | undefined {
  return first(title, [roman, letter, dotted, counted, named]);
}

/** The number that a paragraph begins with although it is no list item: `a)`, `1.1.`, `II-`. */
export function numberOfParagraph(line: string): string | undefined {
  return first(line, [roman, letter, dotted]);
}

/** The number on a further line of a paragraph: there `15.` does not begin an item either. */
export function numberInsideParagraph(line: string): string | undefined {
  return first(line, [letter, dotted, counted]);
}

function first(line: string, patterns: readonly RegExp[]): string | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(line);
    if (match) return match[0];
  }
  return undefined;
}
