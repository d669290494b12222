import type { Expected } from './expected.ts';
import { isSpace } from './letters.ts';
import type { FlowLine } from './pdf-flow.ts';

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
  let line = 0;
  /** Letters from here to the end of the line. */
  let left = lines[0]?.text.length ?? 0;
  for (let at = 0; line < lines.length - 1 && at < text.length; at += 1) {
    if (isSpace(text.charCodeAt(at))) continue;
    left -= 1;
    if (left > 0) continue;
    const inWord =
      at + 1 < text.length &&
      !isSpace(text.charCodeAt(at + 1)) &&
      wordEnd.test(text.slice(Math.max(0, at - 1), at + 1));
    if (left < 0 || inWord) return true;
    line += 1;
    left = lines[line]?.text.length ?? 0;
  }
  return line < lines.length - 1;
}

const wordEnd = /[\p{L}\p{N}]$/u;
