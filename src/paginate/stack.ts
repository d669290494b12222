import type { Twips } from '../base/units.ts';
import type { Canvas, Spot, Strip } from './strip.ts';

/** Strips one above the other: the content of a cell, of a header or of a footer. Space above the first counts. */
export function stackHeight(strips: readonly Strip[]): Twips {
  return strips.reduce((sum, { before, height, after }) => sum + before + height + after, 0);
}

export function paintStack(strips: readonly Strip[], canvas: Canvas, { x, y }: Spot): void {
  let top = y;
  for (const strip of strips) {
    strip.paint(canvas, { x, y: top + strip.before });
    top += strip.before + strip.height + strip.after;
  }
}

/**
 * Divides strips so that the first part is at most `room` high and the second begins where a page may begin. `force`:
 * where the rules leave nothing for the first part, they yield, but for a strip that is itself too high.
 */
export function splitStack(
  strips: readonly Strip[],
  room: Twips,
  force: boolean,
): readonly [readonly Strip[], readonly Strip[]] {
  let used = 0;
  let fitting = 0;
  for (const { before, height, after } of strips) {
    if (used + before + height > room) break;
    used += before + height + after;
    fitting += 1;
  }
  if (fitting === strips.length) return [strips, []];
  let cut = fitting;
  while (cut > 0 && strips[cut]?.opens === false) cut -= 1;
  if (cut === 0 && force) cut = fitting;
  const [next, ...rest] = strips.slice(cut);
  return [strips.slice(0, cut), next === undefined ? [] : [{ ...next, before: 0 }, ...rest]];
}
