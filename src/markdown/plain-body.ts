import type { Heading, List, Paragraph, RootContent } from 'mdast';

/** Lines without a mark inside them: what stands there is what is meant, but for what a line begins with. */
const marked = /[*_^\\<|\r\t\0\ufeff]| $/;

const heading = /^(#{1,6}) (?=[^\s#])[^#]*$/;
const item = /^(?:[-+]|(\d{1,2})[.)]) (?=\S)/;
/** A line that begins none of these, nor anything that may be taken for one of them or for the rule of a table. */
const running = /^(?![\s#+\-:]|\d+[.)])./;

/** A line of a body, without the indent of the items around it. */
export interface Line {
  readonly text: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  /** Of its first character. */
  readonly offset: number;
}

export function linesOf(body: string): readonly Line[] {
  let offset = 0;
  return body.split('\n').map((text, index) => {
    const line = { text, line: index + 1, column: 1, offset };
    offset += text.length + 1;
    return line;
  });
}

/**
 * The blocks of lines that need no parser, as the parser would give them: headings, paragraphs, and items with paragraphs
 * and items in them, line under line. Undefined for any other lines.
 */
export function plainBlocks(lines: readonly Line[]): RootContent[] | undefined {
  return lines.some(({ text }) => marked.test(text)) ? undefined : blocksOf(lines);
}

function blocksOf(lines: readonly Line[]): RootContent[] | undefined {
  const blocks: RootContent[] = [];
  for (let next = 0; next < lines.length; ) {
    const first = lines[next] as Line;
    const before = next;
    if (heading.test(first.text)) {
      blocks.push(headingOf(first));
      next += 1;
    } else if (running.test(first.text)) {
      while (running.test(lines[next]?.text ?? ' ')) next += 1;
      blocks.push(paragraphOf(lines.slice(before, next)));
    } else {
      const mark = item.exec(first.text);
      // A number under a paragraph's lines begins an item in some cases only.
      if (!mark || (mark[1] !== undefined && blocks[blocks.length - 1]?.type === 'paragraph'))
        return undefined;
      const width = mark[0].length;
      const indent = ' '.repeat(width);
      next += 1;
      while (lines[next]?.text.startsWith(indent)) next += 1;
      const list = listOf(lines.slice(before, next), width, mark[1]);
      if (!list || running.test(lines[next]?.text ?? ' ')) return undefined;
      blocks.push(list);
    }
  }
  return blocks;
}

function headingOf(line: Line): Heading {
  const depth = line.text.indexOf(' ') as Heading['depth'];
  const words = within(line, depth + 1);
  return { type: 'heading', depth, children: [textOf([words])], position: extentOf(line, line) };
}

function paragraphOf(lines: readonly Line[]): Paragraph {
  const text = textOf(lines);
  return { type: 'paragraph', children: [text], position: text.position };
}

/** A list of one item: the words behind its mark, `width` wide, and the lines under them. */
function listOf(lines: readonly Line[], width: number, number: string | undefined): List | undefined {
  const [first, ...rest] = lines as readonly [Line, ...Line[]];
  const words = within(first, width);
  if (!running.test(words.text)) return undefined;
  const children = blocksOf([words, ...rest.map((line) => within(line, width))]);
  if (!children) return undefined;
  const position = extentOf(first, lines[lines.length - 1] ?? first);
  const ordered = number !== undefined;
  return {
    type: 'list',
    ordered,
    start: ordered ? Number(number) : null,
    spread: false,
    children: [
      {
        type: 'listItem',
        spread: false,
        checked: null,
        children: children as List['children'][0]['children'],
        position,
      },
    ],
    position,
  };
}

function within({ text, line, column, offset }: Line, from: number): Line {
  return { text: text.slice(from), line, column: column + from, offset: offset + from };
}

function textOf(lines: readonly Line[]) {
  const first = lines[0] as Line;
  const value = lines.map(({ text }) => text).join('\n');
  return { type: 'text' as const, value, position: extentOf(first, lines[lines.length - 1] ?? first) };
}

function extentOf(first: Line, last: Line) {
  const { length } = last.text;
  return {
    start: { line: first.line, column: first.column, offset: first.offset },
    end: { line: last.line, column: last.column + length, offset: last.offset + length },
  };
}
