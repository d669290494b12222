import { expect, test } from 'vitest';
import { readSource } from '../../src/source/read-source.ts';
import { growth } from '../growth.ts';
import { file, read } from './read.ts';

test.each([
  ['list items', (n: number) => `a:\n${'  - TT: mục\n'.repeat(n)}`, 2000],
  ['keys', (n: number) => Array.from({ length: n }, (_, i) => `k${i}: v\n`).join(''), 2000],
  ['duplicate keys', (n: number) => 'k: v\n'.repeat(n), 2000],
  ['open braces', (n: number) => `a: ${'{{ x '.repeat(n)}\n`, 10_000],
  ['open quotes', (n: number) => `a:\n${'  - "a\n'.repeat(n)}`, 2000],
  ['aliases', (n: number) => `a:\n${'  - *b\n'.repeat(n)}`, 2000],
  ['one long paragraph', (n: number) => `a: ${'dân vận '.repeat(n)}\n`, 10_000],
  ['one long quotation', (n: number) => `a: "${'dân \\"vận '.repeat(n)}"\n`, 10_000],
])(
  'eight times the %s cost about eight times the work',
  async (_, make, n) => {
    const parse = (count: number) => {
      const bytes = new TextEncoder().encode(make(count));
      return () => readSource(file, bytes);
    };
    expect(await growth(parse, n)).toBeLessThan(24);
  },
  120_000,
);

test.each([
  ['brackets', `a: ${'['.repeat(100_000)}`],
  ['dashes', '- '.repeat(100_000)],
  ['indents', Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}a:\n`).join('')],
  ['closed brackets', `a: ${'['.repeat(1000)}${']'.repeat(1000)}`],
])('%s nested too deep are an error at the place', (_, yaml) => {
  const { diagnostics, value } = read(yaml);
  expect(value).toBeUndefined();
  expect(diagnostics).toMatchObject([{ code: 'source/qua-sau' }]);
});
