import type { Font } from 'fontkit';
import { type Cut, cuts, type Metrics, printMetrics, rangesOf } from './metrics.ts';

export type FontFiles = Readonly<Record<Cut, Uint8Array>>;

/**
 * Characters that leave no mark on paper but change how lines break or in which direction they read: soft hyphens,
 * zero-width characters, direction marks, line separators, controls. No face counts as able to print them.
 */
const unprintable = /[\p{C}\p{Zl}\p{Zp}\uFFFC\uFFFD]|\u034F|\p{Variation_Selector}/u;

async function open(files: FontFiles): Promise<readonly Font[]> {
  const { create } = await import('fontkit');
  return cuts.map((cut) => {
    const font = create(files[cut] as Buffer);
    if (!('characterSet' in font)) throw new TypeError(`not a single font: ${cut}`);
    return font;
  });
}

function common(fonts: readonly Font[]): number[] {
  const sets = fonts.map((font) => new Set(font.characterSet));
  return [...(sets[0] ?? [])]
    .filter((code) => code < 0x10000 && sets.every((set) => set.has(code)))
    .filter((code) => !unprintable.test(String.fromCodePoint(code)))
    .sort((a, b) => a - b);
}

/** The code points, ascending and within the Basic Multilingual Plane, that all four fonts can print. */
export async function coverage(files: FontFiles): Promise<readonly number[]> {
  return common(await open(files));
}

/**
 * Measures four fonts of one face (the prepared ones, or an office's own) into the bytes that `loadFace` takes.
 * Throws where a file is no TrueType or OpenType font, or where the four differ in their units.
 */
export async function measureFonts(files: FontFiles): Promise<Uint8Array> {
  const fonts = await open(files);
  const [regular] = fonts;
  if (regular === undefined || fonts.some((font) => font.unitsPerEm !== regular.unitsPerEm)) {
    throw new TypeError('fonts of different units');
  }
  const codes = common(fonts);
  const widths = fonts.map((font) => codes.map((code) => font.glyphForCodePoint(code).advanceWidth));
  return printMetrics({
    unitsPerEm: regular.unitsPerEm,
    ascent: regular.ascent,
    descent: regular.descent,
    lineGap: regular.lineGap,
    ranges: rangesOf(codes),
    widths: Object.fromEntries(cuts.map((cut, i) => [cut, widths[i]])) as unknown as Metrics['widths'],
  });
}
