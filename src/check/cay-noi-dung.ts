import { plain } from '../base/inline.ts';
import type { Body, BodyNode } from '../model/body.ts';
import type { CheckedPaper, Prose } from './paper.ts';

/** An item of the body with what stands below it: its own children, and the list that a sentence with a colon opens. */
export interface Item {
  readonly node: BodyNode;
  /** The paragraph it was typed as; undefined where that cannot be told. */
  readonly piece: Prose | undefined;
  readonly below: readonly Item[];
}

const lookAhead = 40;

/** The body as a tree whose items know where they were typed; empty while the paper cannot be read. */
export function itemsOf({ document, prose }: CheckedPaper): readonly Item[] {
  const pieces = prose.filter(({ role }) => role === 'noi_dung');
  const places = { at: 0 };
  return document ? build(document.noi_dung, pieces, places) : [];
}

function build(body: Body, pieces: readonly Prose[], places: { at: number }): readonly Item[] {
  const items: Item[] = [];
  for (const node of body) {
    const piece = pieceOf(node, pieces, places);
    const below = 'children' in node ? build(node.children, pieces, places) : [];
    items.push({ node, piece, below });
  }
  return items.map((item, i) => (opensList(item) ? { ...item, below: listAfter(items, i) } : item));
}

function opensList({ node, piece, below }: Item): boolean {
  const sentence = node.type === 'doan' || (node.type === 'muc' && !node.titled);
  return sentence && below.length === 0 && (piece?.text.trimEnd().endsWith(':') ?? false);
}

function listAfter(items: readonly Item[], at: number): readonly Item[] {
  let end = at + 1;
  while (items[end]?.node.type === 'gach') end += 1;
  return items.slice(at + 1, end);
}

/** Items and pieces come in the same order; pieces in between are cells and centred lines. */
function pieceOf(node: BodyNode, pieces: readonly Prose[], places: { at: number }): Prose | undefined {
  while (['o', 'giua'].includes(pieces[places.at]?.block ?? '')) places.at += 1;
  if (!('content' in node)) return undefined;
  const wanted = squeezed(plain(node.content));
  for (let i = places.at; i < Math.min(pieces.length, places.at + lookAhead); i++) {
    const piece = pieces[i];
    if (!piece || squeezed(piece.text) !== wanted) continue;
    places.at = i + 1;
    return piece;
  }
  return undefined;
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}
