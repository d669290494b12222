import type { Inline, Rich, Text } from '../base/inline.ts';
import { Memory } from '../base/remember.ts';
import { type Twips, twipsPerPt } from '../base/units.ts';
import type { Look } from '../block/block.ts';
import type { Face } from '../face/face.ts';

type Cut = Pick<Look, 'size' | 'bold' | 'italic'>;

/** Superscripts are set at two thirds of the size. */
const supShare = 2 / 3;

/** Width of running text set on one line, in twips, rounded up; breaks have no width. */
export function widthOf(face: Face, rich: Rich, look: Cut): Twips {
  return Math.ceil(rich.reduce((sum, inline) => sum + inlineWidth(face, inline, look), 0) * 20);
}

function inlineWidth(face: Face, inline: Inline, look: Cut): number {
  if (inline.type !== 'text') return 0;
  const marks = { bold: inline.bold ?? look.bold, italic: inline.italic ?? look.italic };
  return face.width(inline.text, inline.sup ? look.size * supShare : look.size, marks);
}

/** A stretch of text without a place to break, as the pieces it is made of. */
export type Word = readonly Text[];

/** The words of running text; only plain spaces divide, and a break counts as one. */
export function wordsOf(rich: Rich): readonly Word[] {
  const words: Text[][] = [[]];
  for (const inline of rich) {
    if (inline.type !== 'text') {
      words.push([]);
      continue;
    }
    inline.text.split(' ').forEach((text, i) => {
      if (i > 0) words.push([]);
      if (text !== '') words.at(-1)?.push({ ...inline, text });
    });
  }
  return words.filter((word) => word.length > 0);
}

/** The lines of running text as its breaks divide it. */
export function linesOf(rich: Rich): readonly Rich[] {
  const lines: Inline[][] = [[]];
  for (const inline of rich) {
    if (inline.type === 'break') lines.push([]);
    else lines.at(-1)?.push(inline);
  }
  return lines;
}

/** Characters of the paragraphs whose lines are counted once for a face, at most twice over. */
const room = 1 << 15;

const counted = new WeakMap<Face, Memory<string, { readonly lines: number }>>();

/**
 * How many lines a paragraph takes when broken greedily, or more where a word is wider than a line; `label` is what
 * stands before its first word.
 */
export function lineCount(face: Face, rich: Rich, look: Look, width: Twips, label = ''): number {
  const memory = counted.get(face) ?? new Memory<string, { readonly lines: number }>(room);
  counted.set(face, memory);
  const { size, bold, italic, indent } = look;
  const key = JSON.stringify([rich, label, width, size, bold, italic, indent]);
  const known = memory.get(key);
  if (known !== undefined) return known.lines;
  const lines = countLines(face, rich, look, width, label);
  memory.set(key, { lines }, key.length);
  return lines;
}

function countLines(face: Face, rich: Rich, look: Look, width: Twips, label: string): number {
  const space = widthOf(face, [{ type: 'text', text: ' ' }], look);
  const available = width - look.indent.left - look.indent.right;
  let count = 0;
  let used = look.indent.first + (label ? widthOf(face, [{ type: 'text', text: `${label} ` }], look) : 0);
  for (const line of linesOf(rich)) {
    count += 1;
    let first = true;
    for (const word of wordsOf(line)) {
      const wide = widthOf(face, word, look);
      if (!first && used + space + wide > available) {
        count += 1;
        used = wide;
      } else {
        used += (first ? 0 : space) + wide;
      }
      first = false;
      if (used > available) {
        count += linesOver(word, used, available, look);
        used = available;
      }
    }
    used = 0;
  }
  return count;
}

/** How many lines a word at most goes on for that is wider than its line: each lacks less than a letter. */
function linesOver(word: Word, wide: Twips, available: Twips, { size }: Look): number {
  const letters = word.reduce((sum, { text }) => sum + text.length, 0);
  const least = available - size * twipsPerPt;
  return Math.min(letters, least > 0 ? Math.ceil(wide / least) : letters) - 1;
}
