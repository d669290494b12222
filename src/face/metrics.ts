/** The four cuts of a face, in the order in which its files are named everywhere. */
export const cuts = ['regular', 'bold', 'italic', 'boldItalic'] as const;
export type Cut = (typeof cuts)[number];

/** What measuring needs of four fonts: the JSON beside the prepared fonts. Lengths in font units. */
export interface Metrics {
  readonly unitsPerEm: number;
  readonly ascent: number;
  /** Below zero. */
  readonly descent: number;
  readonly lineGap: number;
  /** Pairs [first code point, how many follow one another], ascending: what all four cuts can print. */
  readonly ranges: readonly (readonly [number, number])[];
  /** Advance widths of the code points of `ranges`, one after the other. */
  readonly widths: Readonly<Record<Cut, readonly number[]>>;
}

/** The JSON as bytes, the same for the same metrics. */
export function printMetrics(metrics: Metrics): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(metrics)}\n`);
}

/** Reads what `printMetrics` wrote; the bytes are danvan's own. */
export function parseMetrics(bytes: Uint8Array): Metrics {
  return JSON.parse(new TextDecoder().decode(bytes)) as Metrics;
}

/** Ascending code points as runs of neighbours. */
export function rangesOf(codePoints: readonly number[]): [number, number][] {
  const ranges: [number, number][] = [];
  for (const code of codePoints) {
    const last = ranges.at(-1);
    if (last !== undefined && last[0] + last[1] === code) last[1] += 1;
    else ranges.push([code, 1]);
  }
  return ranges;
}
