import type { Twips } from '../base/units.ts';
import type { Strip } from './strip.ts';

/** A strip on a page, `y` below the top of the page's text. */
export interface Placed {
  readonly strip: Strip;
  readonly y: Twips;
}

/**
 * Distributes strips over pages: as many to a page as its room allows, then back to the last place where a page may
 * end. Where the rules leave no such place, the page ends before the paragraph that does not fit, and where that begins
 * the page, where it is full. Nothing is ever left out: a strip higher than a page that cannot be divided stands on a
 * page of its own. `roomOf`: height of the text of the n-th page, from 0.
 */
export function fillPages(strips: readonly Strip[], roomOf: (page: number) => Twips): readonly Placed[][] {
  const queue = [...strips];
  const pages: Placed[][] = [];
  let start = 0;
  do {
    const { placed, next } = fillPage(queue, start, roomOf(pages.length));
    pages.push(placed);
    start = next;
  } while (start < queue.length);
  return pages;
}

/** One page from `start` on. A strip that is divided leaves its second part in the queue. */
function fillPage(queue: Strip[], start: number, room: Twips): { placed: Placed[]; next: number } {
  const placed: Placed[] = [];
  let y = 0;
  let after = 0;
  let empty = true;
  for (let index = start; index < queue.length; index += 1) {
    const strip = queue[index] as Strip;
    const top = empty ? y : y + after + strip.before;
    if (top + strip.height > room) {
      const halves = strip.split?.({ height: room - top, page: room, force: empty });
      if (halves !== undefined) {
        queue[index] = halves[1];
        return { placed: [...placed, { strip: halves[0], y: top }], next: index };
      }
      const cut =
        last(queue, start, index, ({ opens }) => opens) ??
        last(queue, start, index, ({ continues }) => continues !== true);
      if (cut !== undefined) return { placed: placed.slice(0, cut - start), next: cut };
      if (index > start) return { placed, next: index };
    }
    placed.push({ strip, y: top });
    y = top + strip.height;
    after = strip.after;
    empty = empty && strip.height === 0;
  }
  return { placed, next: queue.length };
}

/** The last place behind `start`, `from` at the latest, whose strip is as wanted. */
function last(
  queue: readonly Strip[],
  start: number,
  from: number,
  wanted: (strip: Strip) => boolean,
): number | undefined {
  for (let at = from; at > start; at -= 1) if (wanted(queue[at] as Strip)) return at;
  return undefined;
}
