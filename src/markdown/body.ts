import type { Heading, ListItem, Root, RootContent } from 'mdast';
import { limits } from '../base/limits.ts';
import type { Outcome } from '../base/outcome.ts';
import type { Scalar } from '../base/value.ts';
import type { Body, Gach } from '../model/body.ts';
import { reportBrokenLine } from './broken-line.ts';
import { assemble, type Draft, type Flow } from './draft.ts';
import { isReadable } from './guard.ts';
import { richOf } from './inline.ts';
import { type Place, reportLineStarts } from './line-start.ts';
import { bodyTree } from './parse.ts';
import { bangOf } from './table.ts';
import { excerpt, extent, type Reading, readingOf, report, typed } from './text.ts';
import { numberOfTitle } from './typed-number.ts';

/** The body of a paper written as one Markdown text. */
export function parseBody(scalar: Scalar): Outcome<Body> {
  const reading = readingOf(scalar);
  if (!isReadable(reading)) return { value: undefined, diagnostics: reading.found };
  const tree = bodyTree(reading.scalar.text);
  const flow = flowOf(reading, tree.children, 0);
  reportShallower(reading, tree);
  return { value: assemble(flow), diagnostics: reading.found };
}

/** One Markdown text among the entries of a body; `assemble` makes the tree of all of them. */
export function parseFlow(scalar: Scalar): Outcome<Flow> {
  const reading = readingOf(scalar);
  if (!isReadable(reading)) return { value: undefined, diagnostics: reading.found };
  const value = flowOf(reading, bodyTree(reading.scalar.text).children, 0);
  return { value, diagnostics: reading.found };
}

function flowOf(reading: Reading, nodes: readonly RootContent[], nesting: number): Flow {
  const flow: Draft[] = [];
  let previous: RootContent | undefined;
  let lastNumber = 0;
  for (const node of nodes) {
    if (node.type === 'paragraph' || node.type === 'list') {
      reportBrokenLine(reading, node, previous, lastNumber);
    }
    flow.push(...draftsOf(reading, node, previous, nesting));
    previous = node;
    if (node.type === 'list') lastNumber = node.start ?? lastNumber;
  }
  return flow;
}

function draftsOf(
  reading: Reading,
  node: RootContent,
  previous: RootContent | undefined,
  nesting: number,
): readonly Draft[] {
  const place: Place = nesting === 0 ? 'body' : 'item';
  switch (node.type) {
    case 'heading':
      if (nesting > 0) report(reading, 'markdown/tieu-de-trong-danh-sach', ...extent(node));
      return [headingOf(reading, node)];
    case 'paragraph':
      reportLineStarts(reading, node, place === 'item' && previous === undefined ? 'item' : 'body');
      return [{ type: 'doan', content: richOf(reading, node.children) }];
    case 'list':
      return node.children.map((item) => itemOf(reading, item, node.start ?? undefined, nesting));
    case 'table':
      return [bangOf(reading, node)];
    default:
      return [];
  }
}

function headingOf(reading: Reading, node: Heading): Draft {
  const [from, to] = extent(node);
  const first = node.children[0];
  const last = node.children[node.children.length - 1];
  if (!first || !last) {
    report(reading, 'markdown/muc-rong', from, to, { dau: typed(reading, node) });
    return { type: 'heading', level: node.depth, content: [] };
  }
  const [titleFrom] = extent(first);
  const [, titleTo] = extent(last);
  const so = numberOfTitle(reading.scalar.text.slice(titleFrom, titleTo));
  if (so !== undefined) report(reading, 'markdown/so-tu-go', titleFrom, titleFrom + so.length, { dau: so });
  if (to > titleTo)
    report(reading, 'markdown/thang-cuoi', titleTo, to, {
      dau: reading.scalar.text.slice(titleTo, to).trim(),
    });
  return { type: 'heading', level: node.depth, content: richOf(reading, node.children) };
}

function itemOf(reading: Reading, item: ListItem, number: number | undefined, nesting: number): Draft {
  const [from, to] = extent(item);
  const [first, ...rest] = item.children;
  if (nesting >= limits.listDepth) {
    report(reading, 'markdown/qua-sau', from, to, { toi_da: limits.listDepth });
    return { type: 'doan', content: [] };
  }
  reportItemStart(reading, item, number !== undefined);
  const content = first?.type === 'paragraph' ? flowOf(reading, [first], nesting + 1)[0] : undefined;
  const children = flowOf(reading, content ? rest : item.children, nesting + 1);
  const words = content?.type === 'doan' ? content.content : [];
  if (number !== undefined) return { type: 'item', content: words, children };
  return { type: 'gach', mark: markOf(reading.scalar.text.charAt(from)), content: words, children };
}

/** An item needs words of its own, without another number; a heading in its place is reported where it is read. */
function reportItemStart(reading: Reading, item: ListItem, numbered: boolean): void {
  const first = item.children[0];
  if (first?.type === 'heading') return;
  if (first?.type !== 'paragraph') {
    const [from] = extent(item);
    const dau = reading.scalar.text.charAt(from);
    report(reading, 'markdown/muc-rong', from, from + 1, { dau });
    return;
  }
  const so = numbered ? numberOfTitle(typed(reading, first)) : undefined;
  if (so === undefined) return;
  const [from] = extent(first);
  report(reading, 'markdown/so-tu-go', from, from + so.length, { dau: so });
}

function markOf(mark: string): Gach['mark'] {
  return mark === '+' || mark === '*' ? mark : '-';
}

/** A heading above the level of the first one leaves it unclear what the first belongs to. */
function reportShallower(reading: Reading, tree: Root): void {
  const headings = tree.children.filter((node) => node.type === 'heading');
  const first = headings[0];
  const shallower = first && headings.find((node) => node.depth < first.depth);
  if (!first || !shallower) return;
  const [from, to] = extent(first);
  report(
    reading,
    'markdown/cap-tieu-de',
    from,
    to,
    {
      cap: first.depth,
      hon: shallower.depth,
      quanh: excerpt(reading.scalar.text, from, to),
    },
    'warning',
  );
}
