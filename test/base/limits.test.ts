import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { limits } from '../../src/base/limits.ts';
import { parseBody } from '../../src/markdown/body.ts';
import { readSource } from '../../src/source/read-source.ts';
import { root } from '../house/source-files.ts';
import { head, paper } from '../schema/paper.ts';
import { read } from '../source/read.ts';

const at = (n: number, text: string): string => text.repeat(n);

test('a file of as many bytes as allowed is read, one more is an error at the file', () => {
  const codes = (bytes: number): string[] => {
    const text = `a: b\n#${at((bytes - 7) / 2 + 1, 'xy').slice(0, bytes - 7)}\n`;
    expect(text).toHaveLength(bytes);
    return readSource('plan.yaml', new TextEncoder().encode(text)).diagnostics.map(({ code }) => code);
  };
  expect(codes(limits.source)).toEqual([]);
  expect(codes(limits.source + 1)).toEqual(['source/tep-qua-lon']);
});

function bodyCodes(text: string): string[] {
  const { value } = read(`a: |\n${text.replace(/^/gm, '  ')}\n`);
  const scalar = value?.type === 'mapping' ? value.entries[0]?.value : undefined;
  if (scalar?.type !== 'scalar') throw new Error('no text');
  return parseBody(scalar).diagnostics.map(({ code }) => code);
}

test('a paragraph as long as allowed is read, one letter more is an error', () => {
  const longest = at(limits.paragraph / 2, 'ab');
  expect(bodyCodes(longest)).toEqual([]);
  expect(bodyCodes(`${longest}a`)).toEqual(['markdown/doan-qua-dai']);
  expect(bodyCodes(`${longest}\n\n${longest}`)).toEqual([]);
});

test('one character may stand on end so often and no oftener', () => {
  const codes = (count: number): string[] =>
    read(`a: x${at(count, '.')}y\n`).diagnostics.map(({ code }) => code);
  expect(codes(limits.stretch)).toEqual([]);
  expect(codes(limits.stretch + 1)).toEqual(['source/chuoi-lap']);
});

test('a verbatim line is held to the same length', () => {
  const codes = (length: number): string[] =>
    paper(
      `${head}noi_nhan: [{ nguyen_van: ${at(limits.paragraph, 'ab').slice(0, length)} }]\n`,
    ).diagnostics.map(({ code }) => code);
  expect(codes(limits.paragraph)).not.toContain('markdown/doan-qua-dai');
  expect(codes(limits.paragraph + 1)).toContain('markdown/doan-qua-dai');
});

test('lists may nest so deep and no deeper', () => {
  const nested = (levels: number): string =>
    Array.from({ length: levels }, (_, i) => `${at(i, '  ')}- Ý cấp ${i + 1}`).join('\n');
  expect(bodyCodes(nested(limits.listDepth))).toEqual([]);
  expect(bodyCodes(nested(limits.listDepth + 1))).toContain('markdown/qua-sau');
});

test('a table may have so many columns and no more', () => {
  const table = (columns: number): string =>
    ['| a ', '|---', '| b '].map((cell) => `${at(columns, cell)}|`).join('\n');
  expect(bodyCodes(table(limits.columns))).toEqual([]);
  expect(bodyCodes(table(limits.columns + 1))).toEqual(['markdown/bang-qua-nhieu-cot']);
});

test('the README tells every limit that a person can meet', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const section = /## Giới hạn\n([\s\S]*?)\n---\n/.exec(readme)?.[1] ?? '';
  const shown = section.replaceAll(/(\d) (?=\d{3})/g, '$1');
  const {
    source,
    file,
    pieces,
    paragraph,
    asterisks,
    columns,
    stretch,
    nesting,
    listDepth,
    expression,
    name,
  } = limits;
  const told = [`${source >> 20} MiB`, `${file >> 20} MiB`, pieces, paragraph, asterisks, stretch, columns];
  for (const limit of [...told, `${nesting}; ${listDepth}`, expression, `${name} byte`])
    expect(shown).toContain(`| ${limit} |`);
});
