import type { Twips } from '../base/units.ts';
import type { Block, Cell, Look, Paragraph } from '../block/block.ts';
import { type Flow, type Flowing, isParagraph } from './flow.ts';
import { lineCount } from './measure.ts';
import { lookOf, relook } from './styled.ts';
import type { Work } from './work.ts';

/** A line of a grid and what is rounded up in a row, generously. */
const gridLine: Twips = 20;

/** Lines of the content that have to come with the signature. */
const company = 2;

/**
 * Ties the end of the content to the signature after it: the last paragraph moves along whole, and where it is a single
 * line the one before it too. A table at the end moves along whole. What would not fit on a page with the signature is
 * left to divide.
 */
export function keepWithSignature(work: Work, flow: Flow): Flow {
  const foot = flow.findIndex(
    ({ block, content }, i) => !content && block.type === 'table' && flow[i - 1]?.content,
  );
  if (foot < 0) return flow;
  const { page } = work.form;
  let room = page.height - page.margin.top - page.margin.bottom - blockHeight(work, flow[foot]?.block);
  const out: Flowing[] = [...flow];
  let lines = 0;
  for (let i = foot - 1; i >= 0 && lines < company; i -= 1) {
    const flowing = out[i];
    if (flowing?.content && flowing.block.type === 'table' && lines === 0 && !flowing.landscape) {
      const { block } = flowing;
      if (blockHeight(work, block) <= room) out[i] = { ...flowing, block: { ...block, keepNext: true } };
      break;
    }
    if (!flowing?.content || !isParagraph(flowing.block)) break;
    room -= paragraphHeight(work, flowing.block, work.textWidth);
    if (room < 0) break;
    out[i] = { ...flowing, block: relook(work, flowing.block, { keepNext: true, keepLines: true }) };
    lines += paragraphLines(work, flowing.block, work.textWidth);
  }
  return out;
}

function paragraphLines(work: Work, paragraph: Paragraph, width: Twips): number {
  return lineCount(work.face, paragraph.content, lookOf(work, paragraph), width, paragraph.number?.label);
}

function paragraphHeight(work: Work, paragraph: Paragraph, width: Twips): Twips {
  const look: Look = lookOf(work, paragraph);
  return look.before + look.after + look.pitch * paragraphLines(work, paragraph, width);
}

function blockHeight(work: Work, block: Block | undefined): Twips {
  if (block?.type !== 'table') return 0;
  return block.rows.reduce((sum, { cells }) => {
    const heights = cells.map((cell, i) => cellHeight(work, cell, block.columns[i] ?? work.textWidth));
    return sum + Math.max(0, ...heights) + block.padding.top + block.padding.bottom + gridLine;
  }, 0);
}

function cellHeight(work: Work, cell: Cell, width: Twips): Twips {
  return cell.blocks.reduce(
    (sum, block) =>
      sum + (block.type === 'rule' ? block.before + block.after : paragraphHeight(work, block, width)),
    0,
  );
}
