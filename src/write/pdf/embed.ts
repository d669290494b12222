import { type Cut, cuts } from '../../face/metrics.ts';
import { deflate } from '../../host/deflate.ts';
import { withNeighbours } from './alphabet.ts';
import type { PdfFile } from './file.ts';
import type { OpenFont } from './open-font.ts';
import { number } from './strings.ts';
import type { Subset } from './xmp.ts';

/** The glyphs of a font that some letters take, ready to be written into any file. */
export interface Letters {
  /** Glyphs of one piece of text as hex digits. Throws RangeError for a letter that was not asked for. */
  encode(text: string): string;
  readonly font: OpenFont;
  readonly packed: Uint8Array;
  readonly plainLength: number;
  readonly unicode: Uint8Array;
  readonly widths: string;
  readonly count: number;
}

/** Spaces and hyphens of every kind extract as whichever of them came first: the plain ones. */
const plainly = /[\p{Zs}\u00ad\u2010\u2011]/u;

/** As many sets of letters are kept for each font; the papers of a batch take few. */
const mostKept = 64;

const kept = new WeakMap<OpenFont, Map<string, Letters>>();

/**
 * The glyphs of a font for the letters of a paper and their neighbours, numbered in the order of the letters: papers that
 * take the same letters share what is made of them. Throws RangeError where the font lacks one: a gap on paper would go unseen.
 */
export function lettersOf(font: OpenFont, wanted: ReadonlySet<number>): Letters {
  const codes = [...withNeighbours(wanted)]
    .filter((code) => wanted.has(code) || font.glyph(code) !== 0)
    .sort((a, b) => a - b);
  const key = codes.join();
  const sets = kept.get(font) ?? new Map<string, Letters>();
  kept.set(font, sets);
  const letters = sets.get(key) ?? numbered(font, codes);
  sets.delete(key);
  sets.set(key, letters);
  const [oldest] = sets.keys();
  if (sets.size > mostKept && oldest !== undefined) sets.delete(oldest);
  return letters;
}

function numbered(font: OpenFont, codes: readonly number[]): Letters {
  const glyphs = [0];
  const read: (number | undefined)[] = [undefined];
  const first = new Map<number, number>();
  const hex = new Map<string, string>();
  // A glyph extracts as the letter that asked for it first. Fonts print no-break spaces and hyphens with the glyphs of
  // the plain ones, and what is copied has to be plain.
  for (const code of [0x20, 0x2d, ...codes]) {
    const letter = String.fromCodePoint(code);
    if (hex.has(letter)) continue;
    const glyph = font.glyph(code);
    if (glyph === 0) throw new RangeError(`no glyph for U+${code.toString(16)}`);
    // Fonts draw some letters alike with one glyph. Each takes a number of its own, or one would extract as the other.
    const shared = plainly.test(letter) ? first.get(glyph) : undefined;
    const number = shared ?? glyphs.push(glyph) - 1;
    if (shared === undefined) read.push(code);
    if (!first.has(glyph)) first.set(glyph, number);
    hex.set(letter, number.toString(16).padStart(4, '0'));
  }
  const widths = glyphs.map((glyph) => number(font.advance(glyph))).join(' ');
  const plain = font.subset(glyphs);
  return {
    font,
    packed: deflate(plain),
    plainLength: plain.length,
    unicode: deflate(new TextEncoder().encode(unicodeMap(read))),
    widths,
    count: glyphs.length,
    encode(text) {
      let digits = '';
      for (const letter of text) {
        const own = hex.get(letter);
        if (own === undefined) throw new RangeError(`not among the letters: ${letter}`);
        digits += own;
      }
      return digits;
    },
  };
}

/** What the glyphs are read as when they are copied or searched, by their numbers. */
function unicodeMap(read: readonly (number | undefined)[]): string {
  const texts = read.map((code) => {
    const text = code === undefined ? '' : String.fromCodePoint(code);
    return `<${[...Array(text.length).keys()].map((i) => text.charCodeAt(i).toString(16).padStart(4, '0')).join('')}>`;
  });
  const ranges: string[] = [];
  // A range may not go from one first byte to the next.
  for (let start = 0; start < texts.length; start += 256) {
    const part = texts.slice(start, start + 256);
    const ends = [start, start + part.length - 1].map((at) => `<${at.toString(16).padStart(4, '0')}>`);
    ranges.push(`1 beginbfrange\n${ends.join(' ')} [${part.join(' ')}]\nendbfrange`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${ranges.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

/** Writes a font with some letters into a file and gives its number. */
export function writeFont(file: PdfFile, { font, ...letters }: Letters, cut: Cut, subset: Subset): number {
  // Six letters of its own tell one part of a face from another.
  const name = `DANVA${String.fromCharCode(65 + cuts.indexOf(cut))}+${font.name}`;
  const trueType = font.kind === 'TrueType';
  const kind = trueType ? `/Length1 ${letters.plainLength}\n` : '/Subtype /CIDFontType0C\n';
  const data = file.stream(letters.packed, `${kind}/Filter /FlateDecode\n`);
  const set = subset === 'PDF/A-1b' ? `/CIDSet ${file.stream(everyGlyph(letters.count))} 0 R\n` : '';
  const descriptor = file.put(
    `<<\n/Type /FontDescriptor\n/FontName /${name}\n${font.descriptor}${set}/FontFile${trueType ? 2 : 3} ${data} 0 R\n>>`,
  );
  const system = '/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>';
  const map = trueType ? '/CIDToGIDMap /Identity\n' : '';
  const descendant = file.put(
    `<<\n/Type /Font\n/Subtype /CIDFontType${trueType ? 2 : 0}\n/BaseFont /${name}\n${system}\n/FontDescriptor ${descriptor} 0 R\n/W [0 [${letters.widths}]]\n${map}>>`,
  );
  const unicode = file.stream(letters.unicode, '/Filter /FlateDecode\n');
  return file.put(
    `<<\n/Type /Font\n/Subtype /Type0\n/BaseFont /${name}\n/Encoding /Identity-H\n/DescendantFonts [${descendant} 0 R]\n/ToUnicode ${unicode} 0 R\n>>`,
  );
}

/** A bit for each glyph, all of them set. */
function everyGlyph(count: number): Uint8Array {
  const bits = new Uint8Array(Math.ceil(count / 8));
  for (let glyph = 0; glyph < count; glyph += 1)
    bits[glyph >> 3] = (bits[glyph >> 3] ?? 0) | (0x80 >> (glyph & 7));
  return bits;
}
