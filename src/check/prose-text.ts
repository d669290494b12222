import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import type { Scalar } from '../base/value.ts';
import { isReadable } from '../markdown/guard.ts';
import { bodyTree, paragraphTree } from '../markdown/parse.ts';
import type { Prose } from './paper.ts';

/** A printed paragraph of one scalar: its characters, and where each stands in the scalar's text. */
export interface Paragraph {
  readonly block: Prose['block'];
  readonly text: string;
  readonly places: readonly number[];
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
  return { block: 'doan', text, places: Array.from(text, (_, i) => i).slice(0, text.length) };
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
  const places: number[] = [];
  let text = '';
  const add = (node: Nodes): void => {
    if ('children' in node) {
      for (const child of node.children) add(child);
      return;
    }
    const from = node.position?.start.offset ?? 0;
    const to = node.position?.end.offset ?? from;
    const value = 'value' in node ? node.value : ' ';
    for (const [i, place] of align(value, source.slice(from, to)).entries()) {
      text += value.charAt(i) === '\n' ? ' ' : value.charAt(i);
      places.push(from + place);
    }
  };
  for (const node of nodes) add(node);
  return { block, text, places };
}

/** For each character of a node's value its place among the characters typed: marks and indents are passed over. */
function align(value: string, typed: string): readonly number[] {
  const found = typed.indexOf(value);
  if (found >= 0) return Array.from({ length: value.length }, (_, i) => found + i);
  const places: number[] = [];
  let at = 0;
  for (let i = 0; i < value.length; i++) {
    const place = typed.indexOf(value.charAt(i), at);
    places.push(place < 0 ? at : place);
    if (place >= 0) at = place + 1;
  }
  return places;
}
