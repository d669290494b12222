import type { Rich } from '../base/inline.ts';
import type { Bang, Body, BodyNode, Doan, Gach, Giua, Muc } from '../model/body.ts';

/**
 * A body on its way into a tree: blocks in the order they were written, before headings have taken what stands under
 * them and before depths are known. Markdown texts and nested YAML come to the same flow.
 */
export type Flow = readonly Draft[];

export type Draft = Heading | Item | DraftGach | Doan | Bang | Giua;

/** A titled item. Open: it takes what follows, up to the next heading of its level or a higher one. */
export interface Heading {
  readonly type: 'heading';
  /** 1 to 6, as typed. */
  readonly level: number;
  readonly content: Rich;
  /** What was nested in it (YAML). Present: it takes this and nothing that follows. */
  readonly children?: Flow;
}

/** An untitled numbered item. */
export interface Item {
  readonly type: 'item';
  readonly content: Rich;
  readonly children: Flow;
}

export interface DraftGach {
  readonly type: 'gach';
  readonly mark: Gach['mark'];
  readonly content: Rich;
  readonly children: Flow;
}

type Growing<T extends BodyNode> = Omit<T, 'children'> & { readonly children: BodyNode[] };

/** The tree of a flow that stands under an item of `depth` (0: under none). */
export function assemble(flow: Flow, depth = 0): Body {
  const body: BodyNode[] = [];
  const open: { readonly level: number; readonly muc: Growing<Muc> }[] = [];
  for (const draft of flow) {
    if (draft.type === 'heading') {
      while ((open[open.length - 1]?.level ?? 0) >= draft.level) open.pop();
    }
    const parent = open[open.length - 1]?.muc;
    const place = parent?.children ?? body;
    const above = parent?.depth ?? depth;
    if (draft.type !== 'heading' || draft.children) {
      place.push(nodeOf(draft, above));
      continue;
    }
    const muc: Growing<Muc> = {
      type: 'muc',
      titled: true,
      content: draft.content,
      depth: above + 1,
      children: [],
    };
    place.push(muc);
    open.push({ level: draft.level, muc });
  }
  return body;
}

function nodeOf(draft: Draft, depth: number): BodyNode {
  switch (draft.type) {
    case 'heading':
    case 'item':
      return {
        type: 'muc',
        titled: draft.type === 'heading',
        content: draft.content,
        depth: depth + 1,
        children: assemble(draft.children ?? [], depth + 1),
      };
    case 'gach':
      return { ...draft, children: assemble(draft.children, depth) };
    default:
      return draft;
  }
}
