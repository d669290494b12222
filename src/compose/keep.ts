import type { Twips } from '../base/units.ts';
import type { Block, Paragraph, Table } from '../block/block.ts';
import { type Flow, type Flowing, isParagraph } from './flow.ts';
import { joinedTable } from './joined-table.ts';
import { groupStart, linesIn, paragraphHeight, rowLines, rowsHeight } from './row-measure.ts';
import { pageOf, textHeightOf, textWidthOf } from './sections.ts';
import { lookOf, relook } from './styled.ts';
import { type Work, within } from './work.ts';

/** Lines of the content that have to come with the signature. */
const company = 2;

/** Whether these blocks, on a page with the signature, are as many lines as have to come with it. */
export function isCompany(work: Work, flow: Flow): boolean {
  const paragraphs = flow.map(({ block }) => block).filter(isParagraph);
  const lines = paragraphs.reduce((sum, block) => sum + linesIn(work, block, work.textWidth), 0);
  return lines >= company || paragraphs.length < flow.length;
}

/**
 * Ties the end of the content to the signature after it: the last paragraph moves along whole, and where it is a single
 * line the one before it too. A table at the end moves along whole; one too long for that takes the signature in, whose
 * last rows then move along. What would not fit on a page with the signature is left to divide.
 */
export function keepWithSignature(work: Work, flow: Flow): Flow {
  const at = flow.findIndex(
    ({ block, content }, i) => !content && block.type === 'table' && flow[i - 1]?.content,
  );
  const foot = flow[at];
  if (foot?.block.type !== 'table') return flow;
  const page = pageOf(work.form, foot.landscape === true);
  const onPage = within(work, textWidthOf(page));
  let room = textHeightOf(page) - rowsHeight(work, foot.block);
  const out: Flowing[] = [...flow];
  let lines = 0;
  for (let i = at - 1; i >= 0 && lines < company; i -= 1) {
    const flowing = out[i];
    if (!flowing?.content || flowing.landscape !== foot.landscape) break;
    const { block } = flowing;
    if (block.type === 'table') {
      const whole = rowsHeight(onPage, block) + titlesHeight(onPage, out, i);
      if (whole <= room) out[i] = { ...flowing, block: { ...block, keepNext: true } };
      else out.splice(i, at + 1 - i, ...takenIn(onPage, out.slice(i, at + 1), room, company - lines));
      break;
    }
    if (!isParagraph(block)) break;
    room -= paragraphHeight(onPage, block, onPage.textWidth);
    if (room < 0) break;
    out[i] = { ...flowing, block: relook(work, block, { keepNext: true, keepLines: true }) };
    lines += linesIn(onPage, block, onPage.textWidth);
  }
  return out;
}

/**
 * Height of what stays with the block at `index`: the titles over it. Where they are those of the paper, all above them
 * counts too, or the head of the paper would be left alone on its page.
 */
function titlesHeight(work: Work, flow: Flow, index: number): Twips {
  let height = 0;
  let paperTitle = false;
  for (let i = index - 1; i >= 0; i -= 1) {
    const { block, content } = flow[i] as Flowing;
    const keeps = isParagraph(block) ? lookOf(work, block).keepNext : block.type === 'rule' && block.keepNext;
    if (!keeps && !paperTitle) break;
    paperTitle ||= !content;
    height += blockHeight(work, block);
  }
  return height;
}

function blockHeight(work: Work, block: Block): Twips {
  switch (block.type) {
    case 'paragraph':
      return paragraphHeight(work, block, work.textWidth);
    case 'rule':
      return block.before + block.after;
    case 'table':
      return rowsHeight(work, block);
    case 'frame':
      return 0;
  }
}

/** A table, the paragraphs below it and the foot as one table; as they are where no row fits on a page with the foot. */
function takenIn(work: Work, flow: Flow, room: Twips, wanted: number): Flow {
  const [first, ...rest] = flow;
  const foot = rest.at(-1)?.block;
  if (first?.block.type !== 'table' || foot?.type !== 'table') return flow;
  const from = companyFrom(work, first.block, room, wanted);
  const below = rest.map(({ block }) => block).filter((block): block is Paragraph => isParagraph(block));
  const block = from === undefined ? undefined : joinedTable(work, first.block, from, below, foot);
  return block ? [{ ...first, block }] : flow;
}

/**
 * The first of the last rows that hold `wanted` lines: rows under a title with it, joined ones together where they fit.
 * Fewer where no more fit under the header rows; undefined where not even the last does.
 */
function companyFrom(work: Work, table: Table, room: Twips, wanted: number): number | undefined {
  const { rows, headerRows } = table;
  const free = room - rowsHeight(work, table, 0, headerRows);
  const fits = (from: number): boolean => rowsHeight(work, table, from) <= free;
  let found: number | undefined;
  let lines = 0;
  for (let at = rows.length - 1; at >= headerRows && lines < wanted; at -= 1) {
    lines += rowLines(work, table, at);
    const from = titled(table, at);
    if (!fits(from)) break;
    found = from;
  }
  if (found === undefined) return undefined;
  const group = titled(table, Math.max(headerRows, groupStart(rows, found)));
  return fits(group) ? group : found;
}

/** The highest of the titles over a row. */
function titled({ rows, headerRows }: Table, index: number): number {
  let from = index;
  while (from > headerRows && rows[from - 1]?.keepNext) from -= 1;
  return from;
}
