import { type Rich, text } from '../base/inline.ts';
import { limits } from '../base/limits.ts';
import type { Outcome } from '../base/outcome.ts';
import { pattern } from '../base/pattern.ts';
import type { Scalar } from '../base/value.ts';
import { isReadable } from './guard.ts';
import { richOf } from './inline.ts';
import { reportLineStarts } from './line-start.ts';
import { uncovered } from './literal.ts';
import { paragraphTree } from './parse.ts';
import { extent, type Reading, readingOf, report } from './text.ts';

/** Running text of a field that is one paragraph: `**bold**`, `*italic*`, `^sup^`; a second paragraph is an error. */
export function parseInline(scalar: Scalar): Outcome<Rich> {
  const reading = readingOf(scalar);
  const paragraphs = paragraphsOf(reading);
  const second = paragraphs[1];
  if (second) report(reading, 'markdown/nhieu-doan', second.from, second.to);
  return { value: paragraphs.flatMap(({ content }) => content), diagnostics: reading.found };
}

/** Running text of a field that may hold several paragraphs, parted by blank lines. */
export function parseParagraphs(scalar: Scalar): Outcome<readonly Rich[]> {
  const reading = readingOf(scalar);
  const value = paragraphsOf(reading).map(({ content }) => content);
  return { value, diagnostics: reading.found };
}

interface Read {
  readonly content: Rich;
  readonly from: number;
  readonly to: number;
}

/** One line without anything that Markdown or the checks look at: most cells and names, which need no parser. */
const plainStart = pattern('^[\\p{L}\\p{N}(“"]', 'u');
const special = /[*_^\\<`~[\]#\r\n\t\0]/;

const isPlain = (line: string): boolean =>
  plainStart.test(line) && !special.test(line) && !line.endsWith(' ');

function paragraphsOf(reading: Reading): readonly Read[] {
  const whole = reading.scalar.text;
  if (whole.length <= limits.paragraph && isPlain(whole)) {
    return [{ content: [text(uncovered(whole))], from: 0, to: whole.length }];
  }
  if (!isReadable(reading)) return [];
  return paragraphTree(reading.scalar.text).children.flatMap((node) => {
    if (node.type !== 'paragraph') return [];
    reportLineStarts(reading, node, 'field');
    const [from, to] = extent(node);
    return [{ content: richOf(reading, node.children), from, to }];
  });
}
