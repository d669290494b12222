import { fold } from './fold.ts';

const longest = 60;

/**
 * The candidate that a person most likely meant by `name`, for "có phải ý bạn là …?", or undefined where none is
 * near. Tones, case and the separator (`-`, `_`, space) do not count; of equals the first wins.
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  if (name.length > longest) return undefined;
  const wanted = key(name);
  let best: string | undefined;
  let shortest = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = candidate.length > longest ? shortest : slips(wanted, key(candidate));
    if (distance < shortest) {
      shortest = distance;
      best = candidate;
    }
  }
  return best;
}

function key(text: string): string {
  return fold(text).replace(/[\s_-]+/g, '_');
}

/** How many letters were left out, put in, changed or swapped with their neighbour. */
function slips(a: string, b: string): number {
  let above: readonly number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? (above[j - 2] ?? 0) + 1 : change;
      next.push(Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    above = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
