import type { Block, Paragraph } from '../block/block.ts';

/** A block on its way to the page, with what the finishing of a paper needs to know of it. */
export interface Flowing {
  readonly block: Block;
  /** Part of the content: may carry the end mark, may have to keep the signature company. */
  readonly content: boolean;
  /** Content that never takes an end mark: headings, centred lines. */
  readonly open?: boolean;
  /** Stands on a landscape page of its own. */
  readonly landscape?: boolean;
}
export type Flow = readonly Flowing[];

/** Blocks that frame the content: header, title, signature. */
export function frameOf(blocks: readonly Block[]): Flow {
  return blocks.map((block) => ({ block, content: false }));
}

export function contentOf(block: Block, more: Omit<Flowing, 'block' | 'content'> = {}): Flowing {
  return { block, content: true, ...more };
}

export function isParagraph(block: Block | undefined): block is Paragraph {
  return block?.type === 'paragraph';
}
