import fc from 'fast-check';
import type { Paragraph } from 'mdast';
import { expect, test } from 'vitest';
import { bodyTree, paragraphTree } from '../../src/markdown/parse.ts';
import { plainTree } from '../../src/markdown/plain-tree.ts';

const mark = 'x *y*\n\n';

/** What the parser makes of a text as the second paragraph, its places counted from its own beginning. */
function parsed(text: string, tree: typeof bodyTree): unknown {
  const root = tree(mark + text);
  return JSON.parse(JSON.stringify(root.children.slice(1)), (key, value) => {
    if (key === 'line') return value - 2;
    return key === 'offset' ? value - mark.length : value;
  });
}

const words = fc.constantFrom(
  ...[
    'Ông',
    'Bà',
    'Trần',
    'Sìn',
    '7h',
    '07',
    '30',
    '2025.',
    '1.',
    '100)',
    '(',
    ')',
    '“',
    '”',
    '-',
    '+',
    '*',
    '#',
  ],
  ...[
    '|',
    ' ',
    '  ',
    '\t',
    '^',
    '_',
    '<',
    '>',
    '&amp;',
    '\\',
    '`',
    '[',
    ']',
    '!',
    '~',
    '=',
    ':',
    '\u00a0',
    '\ufeff',
    '{',
  ],
);

test.each([
  ['running text', paragraphTree, false],
  ['a body', bodyTree, true],
] as const)('a plain line of %s is what the parser makes of it', (_, tree, blocks) => {
  let plain = 0;
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), fc.boolean(), (parts, spaced) => {
      const text = parts.join(spaced ? ' ' : '');
      const root = plainTree(text, blocks);
      if (root === undefined) return;
      plain += 1;
      expect(root.children).toEqual(parsed(text, tree));
      expect(root.position).toEqual((root.children[0] as Paragraph).position);
    }),
    { numRuns: 3000, seed: 2026 },
  );
  expect(plain).toBeGreaterThan(300);
});

test('a text of several lines, with marks or with blanks around it is no plain line', () => {
  for (const text of ['', ' ', 'a\nb', 'a *b*', ' a', 'a ', 'a\\*', '^h^', '\ufeffa']) {
    expect([text, plainTree(text, false)]).toEqual([text, undefined]);
  }
  for (const text of ['# a', '1. a', '- a', '| a']) {
    expect([text, plainTree(text, true)]).toEqual([text, undefined]);
    expect(plainTree(text, false)).toBeDefined();
  }
});
