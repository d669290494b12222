import { number } from './strings.ts';

/** A font file as far as papers are drawn with it. */
export interface OpenFont {
  /** Its name as a PDF name holds it. */
  readonly name: string;
  /** The entries of its descriptor that tell of the whole font. */
  readonly descriptor: string;
  /** `TrueType`, or outlines as PostScript has them. */
  readonly kind: 'TrueType' | 'CFF';
  /** 0 where it has none. */
  glyph(code: number): number;
  /** In thousandths of the size. */
  advance(glyph: number): number;
  /** A font file of some glyphs, numbered in the order given; those that others are put together from are added. */
  subset(glyphs: number[]): Uint8Array;
}

/** What a descriptor tells of a font, in thousandths of the size. */
export interface FontFacts {
  readonly fixed: boolean;
  /** The class of its family in its OS/2 table. */
  readonly family: number;
  readonly italic: boolean;
  readonly box: readonly number[];
  /** Degrees, counter-clockwise. */
  readonly angle: number;
  readonly ascent: number;
  readonly descent: number;
  readonly capital: number;
  readonly small: number;
}

export function descriptorOf(facts: FontFacts): string {
  const serif = facts.family >= 1 && facts.family <= 7 ? 2 : 0;
  const script = facts.family === 10 ? 8 : 0;
  // 4: its codes are its own, not those of a common encoding.
  const flags = (facts.fixed ? 1 : 0) | serif | 4 | script | (facts.italic ? 64 : 0);
  return [
    `/Flags ${flags}`,
    `/FontBBox [${facts.box.map(number).join(' ')}]`,
    `/ItalicAngle ${number(facts.angle)}`,
    `/Ascent ${number(facts.ascent)}`,
    `/Descent ${number(facts.descent)}`,
    `/CapHeight ${number(facts.capital)}`,
    `/XHeight ${number(facts.small)}`,
    '/StemV 0\n',
  ].join('\n');
}

/** Only what a PDF name holds without escaping. */
export function pdfName(text: string): string {
  return text.replace(/[^A-Za-z0-9.+-]/g, '') || 'Face';
}
