import type { List, Paragraph, RootContent } from 'mdast';
import { pattern } from '../base/pattern.ts';
import { endsClause } from './line-start.ts';
import { excerpt, extent, type Reading, report, typed } from './text.ts';

const markThenCapital = pattern(String.raw`^\S+\s+\p{Lu}`, 'u');
const markThenSmall = pattern(String.raw`^.\s+\p{Ll}`, 'u');
const markThenSmallOrNumber = pattern(String.raw`^.\s+[\p{Ll}\p{N}]`, 'u');
const smallFirst = pattern(String.raw`^\p{Ll}`, 'u');

/**
 * Reports a sentence that a line end cuts in two because the next line happens to begin like a list item
 * (`kinh tế` / `- xã hội`, `ngày` / `15. Sau đó`), and a heading that runs on over the next line.
 * `lastNumber` is that of the ordered item before it among its siblings, 0 where there is none.
 */
export function reportBrokenLine(
  reading: Reading,
  node: Paragraph | List,
  previous: RootContent | undefined,
  lastNumber: number,
): void {
  if (!previous || (previous.position?.end.line ?? 0) + 1 !== node.position?.start.line) return;
  const [from, to] = extent(node);
  const words = typed(reading, node);
  const above = typed(reading, previous);
  const show = { quanh: excerpt(reading.scalar.text, from, to) };
  if (node.type === 'paragraph') {
    if (previous.type === 'heading' && smallFirst.test(words)) {
      report(reading, 'markdown/tieu-de-xuong-dong', from, to, show);
    }
    return;
  }
  if (endsClause(above)) return;
  if (typeof node.start === 'number') {
    if (node.start !== 1 && node.start > lastNumber + 1) {
      report(reading, 'markdown/so-giua-doan', from, from + String(node.start).length + 1, show);
    }
  } else if (previous.type === 'paragraph' && markThenSmallOrNumber.test(words)) {
    report(reading, 'markdown/gach-giua-cau', from, from + 1, show);
  } else if (previous.type === 'list' && markThenSmall.test(words) && markThenCapital.test(above)) {
    report(reading, 'markdown/gach-giua-cau', from, from + 1, show, 'warning');
  }
}
