import { glyphsOf } from './cmap.ts';
import { descriptorOf, type OpenFont, pdfName } from './open-font.ts';
import { subsetOf } from './subset.ts';
import { openTables, type Tables } from './tables.ts';

/** By the bytes of a font: its tables are read once for all papers that follow. */
const opened = new WeakMap<Uint8Array, OpenFont>();

/** Opens a font; one that is no plain TrueType font with a library that reads all kinds. */
export async function openFont(bytes: Uint8Array): Promise<OpenFont> {
  const known = opened.get(bytes);
  if (known !== undefined) return known;
  const font = plainFont(bytes) ?? (await import('./foreign-font.ts')).foreignFont(bytes);
  opened.set(bytes, font);
  return font;
}

function plainFont(bytes: Uint8Array): OpenFont | undefined {
  const tables = openTables(bytes);
  const glyph = tables && glyphsOf(tables);
  const view = (tag: string): DataView | undefined => {
    const table = tables?.table(tag);
    return table && new DataView(table.buffer, table.byteOffset, table.length);
  };
  const [head, hhea, post, os2] = ['head', 'hhea', 'post', 'OS/2'].map(view);
  if (!tables || !glyph || !head || !hhea) return undefined;
  const scale = 1000 / head.getUint16(18);
  const ascent = hhea.getInt16(4) * scale;
  const upright = os2 !== undefined && os2.getUint16(0) >= 2;
  const descriptor = descriptorOf({
    fixed: (post?.getUint32(12) ?? 0) !== 0,
    family: (os2?.getInt16(30) ?? 0) >> 8,
    italic: (head.getUint16(44) & 2) !== 0,
    box: [36, 38, 40, 42].map((at) => head.getInt16(at) * scale),
    angle: (post?.getInt32(4) ?? 0) / 65536,
    ascent,
    descent: hhea.getInt16(6) * scale,
    capital: (upright ? os2.getInt16(88) * scale : 0) || ascent,
    small: upright ? os2.getInt16(86) * scale : 0,
  });
  return {
    name: nameOf(tables),
    descriptor,
    kind: 'TrueType',
    glyph,
    advance: (id) => tables.metrics(id).advance * scale,
    subset: (glyphs) => subsetOf(tables, glyphs),
  };
}

/** The name for PostScript, in whichever of its encodings. */
function nameOf(tables: Tables): string {
  const table = tables.table('name');
  if (table === undefined) return 'Face';
  const view = new DataView(table.buffer, table.byteOffset, table.length);
  const texts = view.getUint16(4);
  for (let entry = 6, left = view.getUint16(2); left > 0; entry += 12, left -= 1) {
    if (view.getUint16(entry + 6) !== 6) continue;
    const at = texts + view.getUint16(entry + 10);
    const units = table.subarray(at, at + view.getUint16(entry + 8));
    return pdfName(String.fromCharCode(...units));
  }
  return 'Face';
}
