import type { Tables } from './tables.ts';

/** The glyph of a character; 0 where the font has none. */
export type GlyphOf = (code: number) => number;

/** Undefined where the font maps its characters in no way that is known here. */
export function glyphsOf(tables: Tables): GlyphOf | undefined {
  const cmap = tables.table('cmap');
  if (cmap === undefined) return undefined;
  const view = new DataView(cmap.buffer, cmap.byteOffset, cmap.length);
  const wanted = new Map<string, number>();
  for (let entry = 4, left = view.getUint16(2); left > 0; entry += 8, left -= 1) {
    wanted.set(`${view.getUint16(entry)}.${view.getUint16(entry + 2)}`, view.getUint32(entry + 4));
  }
  // Unicode of Windows, then Unicode by itself.
  for (const key of ['3.1', '0.3', '0.2', '0.1', '0.0']) {
    const at = wanted.get(key);
    if (at !== undefined && view.getUint16(at) === 4) return segments(view, at);
  }
  return undefined;
}

/** Format 4: ranges of the Basic Multilingual Plane, each with what is added to a code, or where its glyphs stand. */
function segments(view: DataView, at: number): GlyphOf {
  const double = view.getUint16(at + 6);
  const ends = at + 14;
  const starts = ends + double + 2;
  const deltas = starts + double;
  const offsets = deltas + double;
  return (code) => {
    for (let i = 0; i < double; i += 2) {
      if (code > view.getUint16(ends + i)) continue;
      const start = view.getUint16(starts + i);
      if (code < start) return 0;
      const offset = view.getUint16(offsets + i);
      const delta = view.getUint16(deltas + i);
      if (offset === 0) return (code + delta) & 0xffff;
      const glyph = view.getUint16(offsets + i + offset + (code - start) * 2);
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}
