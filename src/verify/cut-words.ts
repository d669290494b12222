import type { Expected } from './expected.ts';
import { type FlowLine, letters } from './pdf-flow.ts';

/**
 * The last page of a table in which some word is too wide for its column and goes on in the next line; undefined where
 * none is. Such pieces are single letters that cells share: lines can no longer be told apart by what they say.
 */
export function cutPages(lines: ReadonlyMap<Expected, readonly FlowLine[]>): number | undefined {
  const found = [...lines];
  if (!found.some(([{ text }, own]) => dividesWord(text, own))) return undefined;
  return found.reduce((last, [, own]) => Math.max(last, own.at(-1)?.page ?? 0), 0);
}

/** Whether a line ends elsewhere than at a space or after a mark at which lines may end. */
function dividesWord(text: string, lines: readonly FlowLine[]): boolean {
  if (lines.length < 2) return false;
  const ends = new Set<number>();
  let at = 0;
  for (const piece of text.split(/\s+|(?<=[^\p{L}\p{N}])/u)) {
    at += letters(piece).length;
    ends.add(at);
  }
  let used = 0;
  return lines.slice(0, -1).some((line) => {
    used += line.text.length;
    return !ends.has(used);
  });
}
