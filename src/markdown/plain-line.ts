import type { Root } from 'mdast';

/** What begins or ends something, is read otherwise than it stands, or parts lines. */
const special = /[*_^\\<\r\n\t\0\ufeff]|^ | $|^$/;

/** The tree of one line of plain running text, which needs no parser; undefined for any other text. */
export function plainLine(value: string): Root | undefined {
  if (special.test(value)) return undefined;
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
