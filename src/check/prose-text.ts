import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import type { Offsets, Scalar } from '../base/value.ts';
import { isReadable } from '../markdown/guard.ts';
import { bodyTree, paragraphTree } from '../markdown/parse.ts';
import type { Prose } from './paper.ts';

/** A printed paragraph of one scalar: its characters, and where they stand in the scalar's text. */
export interface Paragraph {
  readonly block: Prose['block'];
  readonly text: string;
  /** Empty where the text is. */
  readonly offsets: Offsets;
}

/** The paragraphs of a scalar, without marks. `body`: with headings, lists and tables; `line`: running text. */
export function paragraphsOf(scalar: Scalar, form: 'body' | 'line' | 'verbatim'): readonly Paragraph[] {
  if (form === 'verbatim') return [whole(scalar.text)];
  if (!isReadable({ scalar, found: [] })) return [];
  const tree = form === 'body' ? bodyTree(scalar.text) : paragraphTree(scalar.text);
  const known = paragraphs.get(tree) ?? tree.children.flatMap((node) => blockOf(scalar.text, node, 'doan'));
  paragraphs.set(tree, known);
  return known;
}

/** By the tree that they were read from, of which equal texts have the same. */
const paragraphs = new WeakMap<Root, readonly Paragraph[]>();

function whole(text: string): Paragraph {
  return { block: 'doan', text, offsets: text === '' ? [] : [[0, 0]] };
}

function blockOf(source: string, node: RootContent, block: Prose['block']): readonly Paragraph[] {
  switch (node.type) {
    case 'heading':
      return [paragraph(source, node.children, 'muc')];
    case 'paragraph':
      return [paragraph(source, node.children, block)];
    case 'list':
      return node.children.flatMap((item) =>
        item.children.flatMap((child, at) =>
          blockOf(source, child, at > 0 ? 'doan' : node.ordered ? 'y' : 'gach'),
        ),
      );
    case 'table':
      return node.children.flatMap((row) =>
        row.children.map((cell) => paragraph(source, cell.children, 'o')),
      );
    default:
      return [];
  }
}

function paragraph(source: string, nodes: readonly PhrasingContent[], block: Prose['block']): Paragraph {
  const offsets: [number, number][] = [];
  let text = '';
  const add = (node: Nodes): void => {
    if ('children' in node) {
      for (const child of node.children) add(child);
      return;
    }
    const from = node.position?.start.offset ?? 0;
    const to = node.position?.end.offset ?? from;
    const value = 'value' in node ? node.value : ' ';
    for (const [at, place] of align(value, source.slice(from, to)))
      offsets.push([text.length + at, from + place]);
    text += value.replaceAll('\n', ' ');
  };
  for (const node of nodes) add(node);
  return { block, text, offsets };
}

/** Where a node's value stands among the characters typed: marks, and the indents of its lines, are passed over. */
function align(value: string, typed: string): Offsets {
  const found = typed.indexOf(value);
  if (found >= 0) return [[0, found]];
  const pairs: [number, number][] = [];
  let at = 0;
  let i = 0;
  const stretch = (length: number, place: number): void => {
    const [before, source] = pairs[pairs.length - 1] ?? [0, Number.NaN];
    if (place - i !== source - before) pairs.push([i, place]);
    i += length;
  };
  while (i < value.length) {
    const end = value.indexOf('\n', i);
    const line = value.slice(i, end < 0 ? value.length : Math.max(end, i + 1));
    const place = typed.indexOf(line, at);
    if (place >= 0 && typed.slice(at, place).trim() === '') {
      stretch(line.length, place);
      at = place + line.length;
      continue;
    }
    const next = typed.indexOf(value.charAt(i), at);
    stretch(1, next < 0 ? at : next);
    if (next >= 0) at = next + 1;
  }
  return pairs;
}
