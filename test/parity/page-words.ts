import { execFileSync } from 'node:child_process';

/** A word on a page, in points from the upper left corner; `y` is its baseline. */
export interface PlacedWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/** Ascent and descent of Times New Roman and of every face with its metrics, in shares of the size. */
const ascent = 0.891;
const descent = 0.216;

const word = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/;
const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&apos;': "'",
};

/** The words of a PDF by page, read with poppler's pdftotext. */
export function wordsOfPdf(path: string): readonly (readonly PlacedWord[])[] {
  const xml = execFileSync('pdftotext', ['-bbox', path, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  return xml
    .split('<page ')
    .slice(1)
    .map((page) => page.split('\n').flatMap((line) => placed(word.exec(line))));
}

function placed(match: RegExpExecArray | null): PlacedWord[] {
  if (match === null) return [];
  const [, left, top, right, bottom, text = ''] = match;
  const height = Number(bottom) - Number(top);
  return [
    {
      text: text.replaceAll(/&\w+;|&#39;/g, (entity) => entities[entity] ?? entity).normalize('NFC'),
      left: Number(left),
      right: Number(right),
      y: Number(top) + (height * ascent) / (ascent + descent),
    },
  ];
}
