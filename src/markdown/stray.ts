import type { Emphasis, Strong, Text } from 'mdast';
import { pattern } from '../base/pattern.ts';
import { excerpt, extent, type Reading, report, typed } from './text.ts';

const wordAfter = pattern(String.raw`^[\p{L}\p{N}]`, 'u');
const wordBefore = pattern(String.raw`[\p{L}\p{N}]$`, 'u');

/** Marks that would be printed as they are: of our own Markdown where they did not pair, or of someone else's. */
const strays: readonly { readonly pattern: RegExp; readonly code: string }[] = [
  { pattern: /\*+/g, code: 'markdown/dau-sao' },
  { pattern: /\^/g, code: 'markdown/dau-mu' },
  { pattern: /\\(?=\n)|\\$/g, code: 'markdown/gach-cheo' },
  { pattern: /`+|~~+|\]\(/g, code: 'markdown/dau-la' },
];

/** Reports every mark that stays literal in a text node. Looks at what was typed: escapes are nodes of their own. */
export function reportStrays(reading: Reading, node: Text): void {
  const source = typed(reading, node);
  const [start] = extent(node);
  for (const { pattern, code } of strays) {
    for (const match of source.matchAll(pattern)) {
      const from = start + match.index;
      const to = from + match[0].length;
      report(reading, code, from, to, { dau: match[0], quanh: around(reading, from, to) });
    }
  }
}

/**
 * Bold or italic that CommonMark pairs and a person hardly meant: from inside one word into another (`2*3*4`), or
 * around what cannot stand at the edge of a phrase (`*) và (*`).
 */
export function reportDoubtfulPair(reading: Reading, node: Emphasis | Strong): boolean {
  const [from, to] = extent(node);
  const { text } = reading.scalar;
  const mark = node.type === 'strong' ? text.slice(from, from + 2) : text.slice(from, from + 1);
  if (mark.startsWith('_')) {
    const sua = mark.replaceAll('_', '*');
    report(reading, 'markdown/gach-duoi', from, to, { dau: mark, sua, quanh: excerpt(text, from, to) });
    return true;
  }
  const inside = text.slice(from + mark.length, to - mark.length);
  const glued =
    wordBefore.test(text.slice(Math.max(0, from - 2), from)) && wordAfter.test(text.slice(to, to + 2));
  if (!glued && !/^[)\]}”’,;:.!?]/.test(inside) && !/[([{“‘]$/.test(inside)) return false;
  report(reading, 'markdown/cap-dau-kho-hieu', from, to, { dau: mark, quanh: excerpt(text, from, to) });
  return true;
}

function around({ scalar: { text } }: Reading, from: number, to: number): string {
  return text.slice(Math.max(0, from - 12), to + 12).replaceAll('\n', ' ');
}
