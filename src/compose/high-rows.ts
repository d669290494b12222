import type { Twips } from '../base/units.ts';
import type { Row } from '../block/block.ts';
import type { Flow } from './flow.ts';
import { rowHeights, rowsHeight } from './row-measure.ts';
import { pageOf, textHeightOf } from './sections.ts';
import { lookOf } from './styled.ts';
import type { Work } from './work.ts';

/**
 * Lets the rows divide that no page holds under the header rows: of one a little higher that may not, LibreOffice prints
 * only what the first page holds. `landscape`: all of it stands on landscape pages.
 */
export function withHighRows(work: Work, flow: Flow, landscape: boolean): Flow {
  return flow.map((flowing) => {
    const { block } = flowing;
    if (block.type !== 'table') return flowing;
    const page = textHeightOf(pageOf(work.form, landscape || flowing.landscape === true));
    const room = page - rowsHeight(work, block, 0, block.headerRows);
    if (!block.rows.some((row) => mayBeHigh(work, row, room))) return flowing;
    const heights = rowHeights(work, block);
    const rows = block.rows.map((row, at) => {
      const high = (heights[at] ?? 0) > (at < block.headerRows ? page : room);
      return high ? { ...row, keepTogether: false } : row;
    });
    return { ...flowing, block: { ...block, rows } };
  });
}

/** Whether a row would be too high if every letter stood on a line of its own: of most rows that need not be measured. */
function mayBeHigh(work: Work, { cells }: Row, room: Twips): boolean {
  return cells.some(({ blocks }) => {
    let height = 0;
    for (const block of blocks) {
      if (block.type === 'rule') {
        height += block.before + block.after;
        continue;
      }
      const { before, after, pitch } = lookOf(work, block);
      const letters = block.content.reduce(
        (sum, inline) => sum + (inline.type === 'text' ? inline.text.length : 1),
        1,
      );
      height += before + after + pitch * letters;
    }
    return height > room;
  });
}
