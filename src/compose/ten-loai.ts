import type { Rich } from '../base/inline.ts';
import type { Block } from '../block/block.ts';
import { markBelow } from './dau-duoi.ts';
import { kemTheoOfPaper } from './kem-theo.ts';
import { partStyle } from './styled.ts';
import { title } from './trich-yeu.ts';
import type { Work } from './work.ts';

/**
 * Tên loại or trích yếu. Under the last of the two stands the mark of the trích yếu; an attached paper prints its
 * `(Kèm theo …)` line first, which brings a mark of its own.
 */
export function titlePart(work: Work, id: 'ten-loai' | 'trich-yeu', content: Rich): readonly Block[] {
  if (content.length === 0) return [];
  const { printed, block } = title(work, id, content);
  const last = id === 'trich-yeu' || !work.elements.has('trich-yeu');
  if (!last) return [block];
  const attached = kemTheoOfPaper(work);
  if (attached.length > 0) return [block, ...attached];
  const { size, bold, italic } = partStyle(work, id);
  return [block, ...markBelow(work, 'trich-yeu', printed, { size, bold, italic })];
}
