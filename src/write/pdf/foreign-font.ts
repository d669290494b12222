import { create, type Subset } from 'fontkit';
import { descriptorOf, type OpenFont, pdfName } from './open-font.ts';

/** A font that is no plain TrueType font: one with outlines of PostScript, or a variable one. Throws where it is none. */
export function foreignFont(bytes: Uint8Array): OpenFont {
  const font = create(bytes as Buffer);
  if (!('characterSet' in font)) throw new TypeError('not a single font');
  const scale = 1000 / font.unitsPerEm;
  const { minX, minY, maxX, maxY } = font.bbox;
  const ascent = font.ascent * scale;
  return {
    name: pdfName(font.postscriptName ?? ''),
    descriptor: descriptorOf({
      fixed: false,
      family: 0,
      italic: font.italicAngle !== 0,
      box: [minX, minY, maxX, maxY].map((side) => side * scale),
      angle: font.italicAngle,
      ascent,
      descent: font.descent * scale,
      capital: font.capHeight * scale || ascent,
      small: font.xHeight * scale,
    }),
    kind: 'cff' in font.createSubset() ? 'CFF' : 'TrueType',
    glyph: (code) => font.glyphForCodePoint(code).id,
    advance: (id) => font.getGlyph(id).advanceWidth * scale,
    subset(glyphs) {
      // Its own numbering gives a glyph one number only; here one may have two, to be read as two characters.
      const subset = font.createSubset() as Subset & { readonly glyphs: number[] };
      subset.glyphs.push(...glyphs.slice(1));
      return subset.encode();
    },
  };
}
