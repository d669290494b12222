import { contentEnd } from './dau-cau.ts';
import { type Flow, type Flowing, isParagraph } from './flow.ts';
import { withHighRows } from './high-rows.ts';
import { keepWithSignature } from './keep.ts';
import { lookOf, relook } from './styled.ts';
import type { Work } from './work.ts';

/**
 * What only shows once a paper is whole: its end mark, the room after its tables, the company of its signature, rows that
 * no page holds. `landscape`: all of it stands on landscape pages.
 */
export function finished(work: Work, flow: Flow, end: string, landscape = false): Flow {
  return withHighRows(work, keepWithSignature(work, clearOfTables(work, withEnd(flow, end))), landscape);
}

/** The end mark on the last line of the content; none where the content ends in a table, a heading or centred lines. */
function withEnd(flow: Flow, end: string): Flow {
  const at = flow.findLastIndex(({ content }) => content);
  const last = flow[at];
  if (end === '' || !last || last.open || !isParagraph(last.block)) return flow;
  const block = { ...last.block, content: contentEnd(last.block.content, end) };
  return flow.map((flowing, i) => (i === at ? { ...last, block } : flowing));
}

/** A paragraph after a table with lines stands off it by the gap between paragraphs. */
function clearOfTables(work: Work, flow: Flow): Flow {
  return flow.map((flowing, i): Flowing => {
    const above = flow[i - 1]?.block;
    const { block } = flowing;
    if (above?.type !== 'table' || !above.grid || !isParagraph(block)) return flowing;
    const before = Math.max(lookOf(work, block).before, work.form.body.gap);
    return { ...flowing, block: relook(work, block, { before }) };
  });
}
