import type { Nodes, Root, RootContent } from 'mdast';
import { remembered } from '../base/remember.ts';
import { parsedBody, parsedRunningText } from './commonmark.ts';
import { type Line, linesOf, plainBlocks } from './plain-body.ts';
import { plainLine } from './plain-line.ts';

/**
 * The mdast of a body: headings, paragraphs, lists of one item each, tables. Offsets are those of `text`. What begins at
 * a line's start behind a blank line stands by itself, so that the parser is asked only for pieces that have marks in them.
 */
export const bodyTree: (text: string) => Root = remembered((text) => {
  if (/[\r\ufeff]/.test(text)) return parsedBody(text);
  const lines = linesOf(text);
  const last = lines[lines.length - 1] as Line;
  const end = { line: lines.length, column: last.text.length + 1, offset: text.length };
  return {
    type: 'root',
    children: piecesOf(lines).flatMap((piece) => plainBlocks(piece) ?? parsedBlocks(text, piece)),
    position: { start: { line: 1, column: 1, offset: 0 }, end },
  };
});

/** The mdast of running text: paragraphs only, whatever their lines begin with. */
export const paragraphTree: (text: string) => Root = remembered(
  (text) => plainLine(text) ?? parsedRunningText(text),
);

/** The lines of each piece, without the blank ones around it. */
function piecesOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const pieces: (readonly Line[])[] = [];
  let from = 0;
  let to = 0;
  for (const [index, { text }] of lines.entries()) {
    if (text === '') continue;
    if (to < index && /^\S/.test(text)) {
      if (to > from) pieces.push(lines.slice(from, to));
      from = index;
    } else if (to === 0) from = index;
    to = index + 1;
  }
  if (to > from) pieces.push(lines.slice(from, to));
  return pieces;
}

function parsedBlocks(text: string, lines: readonly Line[]): readonly RootContent[] {
  const [first, last] = [lines[0], lines[lines.length - 1]] as [Line, Line];
  const { children } = parsedBody(text.slice(first.offset, last.offset + last.text.length));
  for (const node of children) shift(node, first.line - 1, first.offset);
  return children;
}

function shift(node: Nodes, lines: number, characters: number): void {
  for (const point of [node.position?.start, node.position?.end]) {
    if (point?.offset === undefined) continue;
    point.line += lines;
    point.offset += characters;
  }
  if ('children' in node) for (const child of node.children) shift(child, lines, characters);
}
