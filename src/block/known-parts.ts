import { Memory } from '../base/remember.ts';
import type { Sheet } from './block.ts';

/** Characters of the parts that are remembered, at most twice over. */
const room = 1 << 16;

const parts = new Memory<string, object>(room);

/**
 * The sheet with those of its parts that an earlier sheet had in their place: what was worked out from such a part (its
 * XML, its lines) need not be worked out again. A key that holds nothing counts as one that is not there.
 */
export function withKnownParts(sheet: Sheet): Sheet {
  return {
    ...sheet,
    styles: same(sheet.styles),
    sections: sheet.sections.map((section) => ({ ...section, blocks: section.blocks.map(same) })),
  };
}

function same<T extends object>(part: T): T {
  const key = JSON.stringify(part);
  const known = parts.get(key);
  // Of the same text, and hence of the same shape.
  if (known) return known as T;
  parts.set(key, part, key.length);
  return part;
}
