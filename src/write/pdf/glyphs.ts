import type { EmbeddedFont } from 'pdfmake';

/** Glyphs of one piece of text as hex digits. */
export type Encode = (text: string) => string;

/** Spaces and hyphens of every kind extract as whichever of them came first: the plain ones. */
const plainly = /[\p{Zs}\u00ad\u2010\u2011]/u;

/**
 * Encodes text for one font character by character, so that a font with kerning or ligatures still prints the advances
 * that lines were measured with. Throws where the font lacks a character: a gap on paper would go unseen.
 */
export function encoder(font: EmbeddedFont): Encode {
  const known = new Map<string, string>();
  const glyph = (character: string): string => {
    const code = character.codePointAt(0) ?? 0;
    const { id, advanceWidth } = font.font.glyphForCodePoint(code);
    if (id === 0) throw new RangeError(`no glyph for U+${code.toString(16)}`);
    const first = font.subset.includeGlyph(id);
    const taken = font.unicode[first]?.[0] ?? code;
    // Fonts draw some letters alike with one glyph. Each takes a number of its own, or one would extract as the other.
    const own = taken === code || plainly.test(character) ? first : font.subset.glyphs.push(id) - 1;
    font.widths[own] ??= advanceWidth * font.scale;
    font.unicode[own] ??= [code];
    const hex = own.toString(16).padStart(4, '0');
    known.set(character, hex);
    return hex;
  };
  // A glyph extracts as the character that asked for it first. Fonts print no-break spaces and hyphens with the glyphs
  // of the plain ones, and what is copied has to be plain.
  for (const plain of ' -') glyph(plain);
  return (text) => {
    let hex = '';
    for (const character of text) hex += known.get(character) ?? glyph(character);
    return hex;
  };
}
