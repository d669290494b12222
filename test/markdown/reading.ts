import { plain, type Rich } from '../../src/base/inline.ts';
import type { Outcome } from '../../src/base/outcome.ts';
import type { Scalar } from '../../src/base/value.ts';
import type { Body, BodyNode } from '../../src/model/body.ts';

/** A scalar whose text stands in the file as it is. */
export function scalarOf(text: string): Scalar {
  return {
    type: 'scalar',
    text,
    blank: false,
    span: { file: 'ke-hoach.yaml', start: 0, end: text.length },
    offsets: [[0, 0]],
  };
}

/** Findings as `code "what is marked"`, errors bare, warnings with a `?` before them. */
export function findings(text: string, { diagnostics }: Outcome<unknown>): string[] {
  return diagnostics.map(({ code, severity, span }) => {
    const marked = JSON.stringify(text.slice(span.start, span.end));
    return `${severity === 'error' ? '' : '?'}${code.replace('markdown/', '')} ${marked}`;
  });
}

/** A body as an outline: one node a line, two spaces a level of the tree, `1#` a title of depth 1, `1.` a sentence. */
export function outline(body: Body | undefined, indent = ''): string[] {
  return (body ?? []).flatMap((node) => [
    `${indent}${labelOf(node)}`,
    ...('children' in node ? outline(node.children, `${indent}  `) : []),
  ]);
}

function labelOf(node: BodyNode): string {
  switch (node.type) {
    case 'muc':
      return `${node.depth}${node.titled ? '#' : '.'} ${plain(node.content)}`;
    case 'gach':
      return `${node.mark} ${plain(node.content)}`;
    case 'doan':
      return `| ${plain(node.content)}`;
    case 'giua':
      return `= ${node.lines.map(plain).join(' / ')}`;
    case 'bang':
      return `bang ${node.headerRows}: ${node.rows.map((row) => row.cells.map((cell) => cell.content.map(plain).join('¶')).join(' ; ')).join(' // ')}`;
  }
}

/** Running text with its marks shown: `<b>đậm</b>`. */
export function marked(rich: Rich | undefined): string {
  return (rich ?? [])
    .map((each) => {
      if (each.type !== 'text') return '⏎';
      const wrap = (tag: string, on: boolean | undefined, text: string) =>
        on ? `<${tag}>${text}</${tag}>` : text;
      return wrap('b', each.bold, wrap('i', each.italic, wrap('sup', each.sup, each.text)));
    })
    .join('');
}
