import { expect, test } from 'vitest';
import { problem } from '../../src/base/diagnostic.ts';
import { fileSpan } from '../../src/base/span.ts';
import { printText } from '../../src/report/print-text.ts';

const text = 'loai: ke-hoach\ntrich_yếu: Thực hiện\nso: 21\n';
const at = text.indexOf('trich_yếu');
const span = { file: 'ke-hoach.yaml', start: at, end: at + 'trich_yếu'.length };
const texts = new Map([['ke-hoach.yaml', text]]);
const plain = { lang: 'vi', color: false } as const;

test('the place, the words, the frame and the code', () => {
  const printed = printText(
    [problem('test/khong-co', span, { khoa: 'x' }, { path: 'trich_yếu' })],
    texts,
    plain,
  );
  expect(printed.split('\n')).toEqual([
    'ke-hoach.yaml:2:1: lỗi: test/khong-co, khoa: x',
    '    1 | loai: ke-hoach',
    '  > 2 | trich_yếu: Thực hiện',
    '      | ^^^^^^^^^',
    '    3 | so: 21',
    '  trich_yếu · test/khong-co',
    '',
  ]);
});

test('columns count what a person sees', () => {
  const decomposed = 'trích yếu: #'.normalize('NFD');
  const hash = decomposed.indexOf('#');
  const printed = printText(
    [problem('test/x', { file: 'a', start: hash, end: hash + 1 })],
    new Map([['a', decomposed]]),
    plain,
  );
  expect(printed).toContain('a:1:12:');
  expect(printed).toContain(`| ${' '.repeat(11)}^\n`);
});

test('ordered by file and place, whatever the order they were found in', () => {
  const found = [
    problem('test/c', { file: 'b.yaml', start: 0, end: 1 }),
    problem('test/b', { file: 'a.yaml', start: 9, end: 10 }),
    problem('test/a', { file: 'a.yaml', start: 2, end: 10 }),
  ];
  const printed = printText(found, new Map(), plain);
  expect(printed.indexOf('test/a')).toBeLessThan(printed.indexOf('test/b'));
  expect(printed.indexOf('test/b')).toBeLessThan(printed.indexOf('test/c'));
});

test('a finding about a whole file has no frame, one about no file no place', () => {
  expect(printText([problem('test/x', fileSpan('ke-hoach.yaml'))], texts, plain)).not.toContain('|');
  expect(printText([problem('test/x', fileSpan(''))], texts, plain)).toMatch(/^lỗi: test\/x/);
});

test('a line of a megabyte is shown around the place only', () => {
  const long = `${'dân vận '.repeat(130_000)}✗${' khéo'.repeat(10)}`;
  const start = long.indexOf('✗');
  const printed = printText(
    [problem('test/x', { file: 'a', start, end: start + 1 })],
    new Map([['a', long]]),
    plain,
  );
  expect(printed.length).toBeLessThan(400);
  const [, line = '', carets = ''] = printed.split('\n');
  expect(line[carets.indexOf('^')]).toBe('✗');
});

test('no colour unless asked, and no escape sequence of the text ever', () => {
  const evil = 'so: \u001b[31m\u202e';
  const found = [problem('test/x', { file: 'a', start: 0, end: evil.length }, { ten: '\u001b[2J' })];
  const printed = printText(found, new Map([['a', evil]]), plain);
  expect(printed).not.toContain('\u001b');
  expect(printed).not.toContain('\u202e');
  expect(printText(found, new Map(), { lang: 'en', color: true })).toContain('\u001b[1;31merror\u001b[0m');
});
