import { componentsOf, type Tables } from './tables.ts';

/** What a viewer needs of a TrueType font in a PDF, those of hinting included, in the order of the file. */
const copied = ['cvt ', 'fpgm', 'prep'];

/**
 * A TrueType font with some glyphs of another, numbered in the order given. A glyph put together from others takes its
 * parts along, which are added to `glyphs` where they are new. The same glyphs in the same order give the same bytes.
 */
export function subsetOf(source: Tables, glyphs: number[]): Uint8Array {
  const numbers = new Map<number, number>();
  for (const [number, glyph] of glyphs.entries()) if (!numbers.has(glyph)) numbers.set(glyph, number);
  const include = (glyph: number): number => {
    const known = numbers.get(glyph) ?? glyphs.push(glyph) - 1;
    numbers.set(glyph, known);
    return known;
  };
  const outlines: Uint8Array[] = [];
  for (let i = 0; i < glyphs.length; i += 1) {
    const outline = source.outline(glyphs[i] ?? 0);
    const parts = componentsOf(outline);
    if (parts.length === 0) {
      outlines.push(outline);
      continue;
    }
    const own = Uint8Array.from(outline);
    const view = new DataView(own.buffer);
    for (const { at, glyph } of parts) view.setUint16(at, include(glyph));
    outlines.push(own);
  }
  const tables = new Map<string, Uint8Array>();
  for (const tag of copied) {
    const table = source.table(tag);
    if (table !== undefined) tables.set(tag, table);
  }
  const { glyf, loca } = outlinesOf(outlines);
  tables.set('glyf', glyf).set('loca', loca);
  tables.set('hmtx', metricsOf(source, glyphs));
  tables.set('head', changed(source, 'head', 50, 1));
  tables.set('hhea', changed(source, 'hhea', 34, glyphs.length));
  tables.set('maxp', changed(source, 'maxp', 4, glyphs.length));
  return fileOf(tables);
}

/** Outlines one after another, and where each begins; the long form of `loca` holds any length. */
function outlinesOf(outlines: readonly Uint8Array[]): { glyf: Uint8Array; loca: Uint8Array } {
  const loca = new DataView(new ArrayBuffer((outlines.length + 1) * 4));
  let end = 0;
  for (const [i, outline] of outlines.entries()) {
    end += (outline.length + 3) & ~3;
    loca.setUint32((i + 1) * 4, end);
  }
  const glyf = new Uint8Array(end);
  for (const [i, outline] of outlines.entries()) glyf.set(outline, loca.getUint32(i * 4));
  return { glyf, loca: new Uint8Array(loca.buffer) };
}

function metricsOf(source: Tables, glyphs: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(glyphs.length * 4));
  for (const [i, glyph] of glyphs.entries()) {
    const { advance, bearing } = source.metrics(glyph);
    view.setUint16(i * 4, advance);
    view.setInt16(i * 4 + 2, bearing);
  }
  return new Uint8Array(view.buffer);
}

/** A table with one number changed. */
function changed(source: Tables, tag: string, at: number, to: number): Uint8Array {
  const table = Uint8Array.from(source.table(tag) ?? []);
  new DataView(table.buffer).setUint16(at, to);
  return table;
}

function checksum(table: Uint8Array): number {
  const view = new DataView(table.buffer, table.byteOffset, table.length);
  const whole = table.length & ~3;
  let sum = 0;
  for (let at = 0; at < whole; at += 4) sum = (sum + view.getUint32(at)) | 0;
  for (let at = whole; at < table.length; at += 1)
    sum = (sum + ((table[at] ?? 0) << (24 - (at - whole) * 8))) | 0;
  return sum >>> 0;
}

function fileOf(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const tags = [...tables.keys()].sort();
  const start = 12 + tags.length * 16;
  const size = [...tables.values()].reduce((sum, table) => sum + ((table.length + 3) & ~3), start);
  const file = new Uint8Array(size);
  const view = new DataView(file.buffer);
  const power = Math.floor(Math.log2(tags.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tags.length);
  view.setUint16(6, 16 << power);
  view.setUint16(8, power);
  view.setUint16(10, tags.length * 16 - (16 << power));
  let at = start;
  for (const [i, tag] of tags.entries()) {
    const table = tables.get(tag) ?? new Uint8Array();
    const entry = 12 + i * 16;
    for (let c = 0; c < 4; c += 1) view.setUint8(entry + c, tag.charCodeAt(c));
    view.setUint32(entry + 4, checksum(table));
    view.setUint32(entry + 8, at);
    view.setUint32(entry + 12, table.length);
    file.set(table, at);
    at += (table.length + 3) & ~3;
  }
  return file;
}
