import { Broken } from './broken.ts';
import { PdfLexer, type PdfValue } from './pdf-lexer.ts';
import type { PdfObjects } from './pdf-objects.ts';
import { wideText } from './wide-text.ts';

/** One embedded font, by the two-byte codes of its text. Advances in thousandths of the size. */
export interface PdfFont {
  readonly name: string;
  readonly text: ReadonlyMap<number, string>;
  readonly advance: ReadonlyMap<number, number>;
}

function code(value: PdfValue | undefined): number {
  if (!(value instanceof Uint8Array)) throw new Broken('pdf-font');
  let sum = 0;
  for (const byte of value) sum = sum * 256 + byte;
  return sum;
}

function utf16(value: PdfValue | undefined): string {
  if (!(value instanceof Uint8Array)) throw new Broken('pdf-font');
  return wideText(value);
}

/** Characters by code, from the ranges and single entries of a ToUnicode map. */
function readMap(bytes: Uint8Array): ReadonlyMap<number, string> {
  const lexer = new PdfLexer(bytes);
  const text = new Map<number, string>();
  while (!lexer.done) {
    const word = lexer.value();
    if (word !== 'beginbfrange' && word !== 'beginbfchar') continue;
    const end = word.replace('begin', 'end');
    for (let value = lexer.value(); value !== end; value = lexer.value()) {
      const first = code(value);
      const last = word === 'beginbfrange' ? code(lexer.value()) : first;
      const target = lexer.value();
      if (Array.isArray(target)) {
        for (const [i, item] of target.entries()) text.set(first + i, utf16(item));
      } else {
        const base = utf16(target).codePointAt(0) ?? 0;
        for (let at = first; at <= last && at <= 0xffff; at += 1)
          text.set(at, String.fromCodePoint(base + at - first));
      }
    }
  }
  return text;
}

/** Most faces of a batch print the same letters from paper to paper. */
const maps = new WeakMap<Uint8Array, ReadonlyMap<number, string>>();

function toUnicode(bytes: Uint8Array): ReadonlyMap<number, string> {
  const known = maps.get(bytes) ?? readMap(bytes);
  maps.set(bytes, known);
  return known;
}

function advances(widths: PdfValue | undefined, objects: PdfObjects): Map<number, number> {
  const advance = new Map<number, number>();
  const items = objects.get(widths);
  if (!Array.isArray(items)) return advance;
  for (let i = 0; i < items.length; ) {
    const [first, next] = [Number(items[i]), objects.get(items[i + 1])];
    if (Array.isArray(next)) {
      for (const [at, width] of next.entries()) advance.set(first + at, Number(width));
      i += 2;
    } else {
      for (let at = first; at <= Number(next) && at <= 0xffff; at += 1) advance.set(at, Number(items[i + 2]));
      i += 3;
    }
  }
  return advance;
}

/** Reads a composite font with Identity-H codes. Throws Broken for any other kind. */
export function readFont(value: PdfValue | undefined, objects: PdfObjects): PdfFont {
  const font = objects.dict(value);
  const descendants = objects.get(font.get('DescendantFonts'));
  if (font.get('Encoding') !== '/Identity-H' || !Array.isArray(descendants)) throw new Broken('pdf-font');
  const descendant = objects.dict(descendants[0]);
  return {
    name: String(font.get('BaseFont')).slice(1),
    text: toUnicode(objects.stream(font.get('ToUnicode'))),
    advance: advances(descendant.get('W'), objects),
  };
}
