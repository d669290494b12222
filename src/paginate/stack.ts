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
 * Divides the strips of a cell so that the first part is at most `room` high. Where a row is divided, word processors
 * part lines as they must; where only a cell over several rows is (`gently`), rules keep its lines together as in text.
 */
export function splitStack(
  strips: readonly Strip[],
  room: Twips,
  gently: boolean,
): readonly [readonly Strip[], readonly Strip[]] {
  let used = 0;
  let cut = 0;
  for (const [index, { before, height, after }] of strips.entries()) {
    const last = index === strips.length - 1;
    if (used + before + height + (last ? after : 0) > room) break;
    used += before + height + after;
    cut += 1;
  }
  while (gently && cut > 0 && strips[cut]?.opens === false) cut -= 1;
  const [next, ...rest] = strips.slice(cut);
  return [strips.slice(0, cut), next === undefined ? [] : [{ ...next, before: next.resumed }, ...rest]];
}
