import { readFileSync } from 'node:fs';
import * as fontkit from 'fontkit';
import { describe, expect, it } from 'vitest';
import { subsetOf } from '../../../src/write/pdf/subset.ts';
import { openTables } from '../../../src/write/pdf/tables.ts';

const files = ['regular', 'bold', 'italic', 'boldItalic'].map(
  (name) => new Uint8Array(readFileSync(`dist/fonts/${name}.ttf`)),
);
const words = 'Ủy ban nhân dân xã Đồng Mây, ngày 09/3/2026: “Kế hoạch” số 21 (ữ ặ ợ ỹ)';

/** A font with the glyphs of some words, as danvan and as fontkit put it together. */
function both(file: Uint8Array) {
  const font = fontkit.create(Buffer.from(file));
  if (!('glyphForCodePoint' in font)) throw new Error('a collection');
  const theirs = font.createSubset();
  const glyphs = [0];
  const include = (id: number): number => {
    const at = glyphs.indexOf(id);
    return at < 0 ? glyphs.push(id) - 1 : at;
  };
  for (const char of words) {
    const { id } = font.glyphForCodePoint(char.codePointAt(0) ?? 0);
    expect(include(id)).toBe(theirs.includeGlyph(font.getGlyph(id)));
  }
  const tables = openTables(file);
  if (tables === undefined) throw new Error('no tables');
  const own = subsetOf(tables, glyphs);
  return { own, theirs: theirs.encode(), count: () => glyphs.length };
}

function opened(bytes: Uint8Array): fontkit.Font {
  const font = fontkit.create(Buffer.from(bytes));
  if (!('glyphForCodePoint' in font)) throw new Error('a collection');
  return font;
}

describe('a font with the glyphs of one paper', () => {
  it.each(files)('has the outlines, widths and bearings that fontkit gives it', (file) => {
    const { own, theirs, count } = both(file);
    const [a, b] = [opened(own), opened(theirs)];
    expect(a.numGlyphs).toBe(count());
    expect(a.numGlyphs).toBe(b.numGlyphs);
    for (let id = 0; id < a.numGlyphs; id += 1) {
      const [one, other] = [a.getGlyph(id), b.getGlyph(id)];
      expect([id, one.path.toSVG(), one.advanceWidth, one.bbox]).toEqual([
        id,
        other.path.toSVG(),
        other.advanceWidth,
        other.bbox,
      ]);
    }
  });

  it('is the same bytes again, whatever was made before', () => {
    const [regular = new Uint8Array(), bold = new Uint8Array()] = files;
    const first = both(regular).own;
    both(bold);
    expect(both(regular).own).toEqual(first);
  });

  it('is left to others where the file is no plain TrueType font', () => {
    expect(openTables(new TextEncoder().encode('OTTO, and no more than this'))).toBeUndefined();
  });
});
