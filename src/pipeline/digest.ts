import type { Block, Sheet } from '../block/block.ts';
import { sha256 } from '../host/hash.ts';

const known = new WeakMap<Block, string>();

/** A sheet as JSON in which each block is told by its SHA-256: of a block that sheets share it is made once. */
export function digestOf(sheet: Sheet): string {
  return JSON.stringify({
    ...sheet,
    sections: sheet.sections.map((section) => ({ ...section, blocks: section.blocks.map(blockDigest) })),
  });
}

function blockDigest(block: Block): string {
  const digest = known.get(block) ?? sha256(JSON.stringify(block));
  known.set(block, digest);
  return digest;
}
