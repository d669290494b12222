import type { Root } from 'mdast';

/** What begins or ends something, is read otherwise than it stands, or parts lines. */
const special = /[*_^\\<\r\n\t\0\ufeff]|^ | $|^$/;

/** Begins a heading, an item or a table, where these are known. */
const blockStart = /^[#+\-\d|]/;

/** The tree of one line of plain text, which needs no parser; undefined for any other text. `blocks`: bodies have them. */
export function plainTree(value: string, blocks: boolean): Root | undefined {
  if (special.test(value) || (blocks && blockStart.test(value))) return undefined;
  const position = {
    start: { line: 1, column: 1, offset: 0 },
    end: { line: 1, column: value.length + 1, offset: value.length },
  };
  return {
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', value, position }], position }],
    position,
  };
}
