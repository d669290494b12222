import { plain } from '../base/inline.ts';
import type { Body, BodyNode } from '../model/body.ts';
import { bang } from './bang.ts';
import { contentOf, type Flow, type Flowing, isParagraph } from './flow.ts';
import { gachParagraph } from './gach.ts';
import { lineCount } from './measure.ts';
import { mucParagraph } from './muc.ts';
import { chainFor, type Numbering, numbering, type Place } from './numbering.ts';
import { pageOf, textWidthOf } from './sections.ts';
import { lookOf, part, relook } from './styled.ts';
import { type Work, within } from './work.ts';

/** The content of a paper or of a phụ lục, numbered from 1. */
export function noiDung(work: Work, body: Body): Flow {
  const count = numbering(work, chainFor(work, body));
  return walk(work, body, count, { values: [] });
}

function walk(work: Work, body: Body, count: Numbering, parent: Place): Flow {
  let items = 0;
  const flow: Flowing[] = [];
  body.forEach((node, i) => {
    const before = flow.length;
    if (node.type === 'muc') {
      items += 1;
      const numbered = count(node.depth, parent, items);
      const own = mucParagraph(work, node, numbered);
      flow.push(tied(work, own, node.children[0]), ...walk(work, node.children, count, numbered));
    } else if (node.type === 'gach') {
      const inside = { values: parent.values };
      const own = tied(work, gachParagraph(work, node), node.children[0]);
      flow.push(own, ...walk(work, node.children, count, inside));
    } else {
      flow.push(...simple(work, node));
    }
    const last = flow.at(-1);
    if (last && flow.length > before) flow[flow.length - 1] = tied(work, last, body[i + 1]);
  });
  return flow;
}

function simple(work: Work, node: Exclude<BodyNode, { type: 'muc' | 'gach' }>): Flow {
  switch (node.type) {
    case 'doan':
      return [contentOf(part(work, 'doan', node.content))];
    case 'bang':
      return bang(node.landscape ? within(work, textWidthOf(pageOf(work.form, true))) : work, node);
    case 'giua':
      return node.lines.map((line, i) => {
        const keep = i < node.lines.length - 1;
        const look = keep ? { keepNext: true, keepLines: true } : { after: work.form.body.gap };
        return contentOf(part(work, 'giua', line, look), { open: true });
      });
  }
}

/** A line or two over a table, or ending in a colon over a list, stays with what it introduces. */
function tied(work: Work, flowing: Flowing, next: BodyNode | undefined): Flowing {
  const { block } = flowing;
  if (!next || next.type === 'doan' || !isParagraph(block)) return flowing;
  if (next.type !== 'bang' && !plain(block.content).trimEnd().endsWith(':')) return flowing;
  const { content, number } = block;
  const lines = lineCount(work.face, content, lookOf(work, block), work.textWidth, number?.label);
  if (lines > 2) return flowing;
  return { ...flowing, block: relook(work, block, { keepNext: true, keepLines: true }) };
}
