import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsedBody, parsedRunningText } from '../../src/markdown/commonmark.ts';
import { bodyTree } from '../../src/markdown/parse.ts';
import { linesOf, plainBlocks } from '../../src/markdown/plain-body.ts';
import { plainLine } from '../../src/markdown/plain-line.ts';

/** Whatever a line of prose may hold, and what the parser takes for more than that. */
const words = [
  ...[
    'Ông',
    'Bà',
    'Trần',
    'Sìn',
    '7h',
    '07',
    '30',
    '2025.',
    '100)',
    '(',
    ')',
    '“',
    '”',
    '>',
    '&amp;',
    '`',
    '[',
  ],
  ...[
    ']',
    '!',
    '~',
    '=',
    ':',
    '\u00a0',
    '{',
    '---',
    ':-',
    '===',
    '```',
    '~~~',
    '<b>',
    '[a]: b',
    '\u2028',
    '.',
  ],
];
const marks = ['*', '**', '^', '_', '\\', '|', '\t', '\ufeff', ' ', '  ', '<', '(*)'];
const starts = [
  '- ',
  '+ ',
  '* ',
  '1. ',
  '2. ',
  '9) ',
  '12. ',
  '123. ',
  '# ',
  '### ',
  '####### ',
  '#',
  '-',
  '1.',
];
const ends = [
  '\n',
  '\n',
  '\n',
  '\n  ',
  '\n  ',
  '\n   ',
  '\n    ',
  '\n\n',
  '\n\n',
  '\n\n\n',
  '\n\n  ',
  '\n \n',
  ' \n',
];

const textOf = (...lists: readonly (readonly string[])[]) =>
  fc.array(fc.oneof(...lists.map((list) => fc.constantFrom(...list))), { minLength: 1, maxLength: 24 });

test('a plain line of running text is what the parser makes of it', () => {
  let plain = 0;
  fc.assert(
    fc.property(textOf(words, words, words, marks, starts), fc.boolean(), (parts, spaced) => {
      const text = parts.slice(0, 6).join(spaced ? ' ' : '');
      const root = plainLine(text);
      if (root === undefined) return;
      plain += 1;
      expect(root).toEqual(plainly(parsedRunningText(text)));
    }),
    { numRuns: 3000, seed: 2026 },
  );
  expect(plain).toBeGreaterThan(300);
});

/** As data: the parser leaves members that are undefined. */
function plainly(tree: unknown): unknown {
  return JSON.parse(JSON.stringify(tree));
}

/** Lines as a person writes them, most of which need no parser, and heaps of marks. */
const line = fc
  .tuple(
    fc.constantFrom('\n', '\n', '\n  ', '\n   ', '\n\n', '\n\n  '),
    fc.constantFrom('', '', '- ', '- ', '+ ', '1. ', '2) ', '# ', '## '),
    fc.array(fc.constantFrom('Ông', '7h', '(b)', '2025.', '“Tổ', '-', 'a:', '100'), {
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map(([end, start, said]) => end + start + said.join(' '));
const lines = fc.array(line, { minLength: 2, maxLength: 8 });
const heaps = textOf(words, words, starts, starts, ends, ends, ends, marks);

test.each([
  ['of lines', lines, 150],
  ['of heaps of marks', heaps, 1],
  ['of lines and marks', fc.tuple(lines, heaps).map(([a, b]) => [...a, ...b, ...a]), 1],
] as const)('a body %s, cut into pieces, is what the parser makes of the whole', (_, parts, least) => {
  let plain = 0;
  fc.assert(
    fc.property(parts, (pieces) => {
      const text = pieces.join('');
      expect(plainly(bodyTree(text))).toEqual(plainly(parsedBody(text)));
      if (text.trim().includes('\n') && plainBlocks(linesOf(text.trim()))) plain += 1;
    }),
    { numRuns: Number(process.env.DANVAN_RUNS ?? 4000), seed: Number(process.env.DANVAN_SEED ?? 2026) },
  );
  expect(plain).toBeGreaterThanOrEqual(least);
});

const folder = fileURLToPath(new URL('../../examples/', import.meta.url));
const papers = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.yaml'),
);

test.each(papers)('the texts of %s are read as the parser reads them', (file) => {
  for (const [, text] of readFileSync(folder + file, 'utf8').matchAll(/^ *[\w-]+: \|\n((?:(?: .*)?\n)+)/gm)) {
    const body = (text as string).replaceAll(/^ {2}/gm, '');
    expect(plainly(bodyTree(body))).toEqual(plainly(parsedBody(body)));
  }
});

test('a body of headings, paragraphs and items needs no parser; one with marks, tables or gaps in an item does', () => {
  expect(plainBlocks(linesOf('# Mục đích\nĐoạn\nvăn.\n- Một:\n  tiếp\n  + Hai\n1. Ba\n## Bốn'))).toHaveLength(
    5,
  );
  for (const text of [
    'a *b*',
    ' a',
    'a ',
    'a\\*',
    '^h^',
    '\ufeffa',
    '',
    '-',
    '# ',
    '| a |',
    '- a\n\n  b',
    '- a\nb',
  ]) {
    expect([text, plainBlocks(linesOf(text))]).toEqual([text, undefined]);
  }
});

test('a line with marks or with blanks around it is no plain line', () => {
  for (const text of ['', ' ', 'a\nb', 'a *b*', ' a', 'a ', 'a\\*', '^h^', '\ufeffa']) {
    expect([text, plainLine(text)]).toEqual([text, undefined]);
  }
  for (const text of ['# a', '1. a', '- a', '| a']) expect(plainLine(text)).toBeDefined();
});
