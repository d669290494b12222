/** The tables of a TrueType font, as far as glyphs are taken out of it. */
export interface Tables {
  table(tag: string): Uint8Array | undefined;
  /** The outline of a glyph; empty for one that prints nothing. */
  outline(glyph: number): Uint8Array;
  /** In units of the font. */
  metrics(glyph: number): { readonly advance: number; readonly bearing: number };
}

/** Undefined where the file is no plain TrueType font: no outlines of that kind, or some that vary. */
export function openTables(font: Uint8Array): Tables | undefined {
  const view = new DataView(font.buffer, font.byteOffset, font.length);
  const places = new Map<string, readonly [number, number]>();
  if (font.length < 12 || view.getUint32(0) !== 0x00010000) return undefined;
  for (let entry = 12, left = view.getUint16(4); left > 0; entry += 16, left -= 1) {
    const tag = String.fromCharCode(...font.subarray(entry, entry + 4));
    places.set(tag, [view.getUint32(entry + 8), view.getUint32(entry + 12)]);
  }
  const at = (tag: string): number => places.get(tag)?.[0] ?? -1;
  const needed = ['glyf', 'loca', 'head', 'hhea', 'hmtx', 'maxp'];
  if (places.has('fvar') || needed.some((tag) => !places.has(tag))) return undefined;

  const long = view.getUint16(at('head') + 50) === 1;
  const place = (glyph: number): number =>
    at('glyf') + (long ? view.getUint32(at('loca') + glyph * 4) : view.getUint16(at('loca') + glyph * 2) * 2);
  const full = view.getUint16(at('hhea') + 34);
  const hmtx = at('hmtx');
  return {
    table(tag) {
      const found = places.get(tag);
      return found && font.subarray(found[0], found[0] + found[1]);
    },
    outline: (glyph) => font.subarray(place(glyph), place(glyph + 1)),
    metrics: (glyph) => ({
      advance: view.getUint16(hmtx + Math.min(glyph, full - 1) * 4),
      bearing: view.getInt16(glyph < full ? hmtx + glyph * 4 + 2 : hmtx + full * 4 + (glyph - full) * 2),
    }),
  };
}

/** The glyphs that an outline is put together from, and where their numbers stand in it. */
export function componentsOf(
  outline: Uint8Array,
): readonly { readonly at: number; readonly glyph: number }[] {
  const view = new DataView(outline.buffer, outline.byteOffset, outline.length);
  if (outline.length < 10 || view.getInt16(0) >= 0) return [];
  const found: { at: number; glyph: number }[] = [];
  for (let at = 10, more = true; more; ) {
    const flags = view.getUint16(at);
    found.push({ at: at + 2, glyph: view.getUint16(at + 2) });
    const scale = flags & 0x08 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0;
    at += 4 + (flags & 0x01 ? 4 : 2) + scale;
    more = (flags & 0x20) !== 0;
  }
  return found;
}
