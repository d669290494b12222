import type { PhrasingContent } from 'mdast';
import { text as marked, type Rich, type Text } from '../base/inline.ts';
import { uncovered } from './literal.ts';
import { reportDoubtfulPair, reportStrays } from './stray.ts';
import { extent, type Reading, report, typed } from './text.ts';

type Marks = Pick<Text, 'bold' | 'italic'>;

/** Running text of a paragraph or a heading. A line break of the source is a space: lines are the printer's. */
export function richOf(reading: Reading, nodes: readonly PhrasingContent[], marks: Marks = {}): Rich {
  const runs: Text[] = [];
  for (const node of nodes) {
    for (const run of runsOf(reading, node, marks)) {
      const last = runs[runs.length - 1];
      if (last && last.bold === run.bold && last.italic === run.italic && last.sup === run.sup) {
        runs[runs.length - 1] = { ...last, text: last.text + run.text };
      } else if (run.text !== '') runs.push(run);
    }
  }
  return runs;
}

function text(covered: string, marks: Omit<Text, 'type' | 'text'>): Text {
  return marked(uncovered(covered), marks);
}

function runsOf(reading: Reading, node: PhrasingContent, marks: Marks): readonly Text[] {
  switch (node.type) {
    case 'text':
      reportStrays(reading, node);
      return [text(node.value.replaceAll('\n', ' '), marks)];
    case 'strong':
    case 'emphasis': {
      if (reportDoubtfulPair(reading, node)) return [text(typed(reading, node), marks)];
      const more = node.type === 'strong' ? { bold: true } : { italic: true };
      return richOf(reading, node.children, { ...marks, ...more }).filter((run) => run.type === 'text');
    }
    case 'superscript':
      return [text(node.value, { ...marks, sup: true })];
    case 'verbatim':
      return [text(node.value, marks)];
    case 'break':
      return [text(' ', marks)];
    case 'html':
      report(reading, 'markdown/the-html', ...extent(node), { the: node.value });
      return [text(node.value, marks)];
    default:
      return [text(typed(reading, node), marks)];
  }
}
