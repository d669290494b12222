import { expect, test } from 'vitest';
import { type Mapping, spanWithin } from '../../src/base/value.ts';
import { resolveExpressions } from '../../src/source/expressions.ts';
import { readSource } from '../../src/source/read-source.ts';
import { plain } from './read.ts';

function mapping(yaml: string, file: string): Mapping {
  const { value } = readSource(file, new TextEncoder().encode(yaml));
  if (value?.type !== 'mapping') throw new Error('not a mapping');
  return value;
}

const near = {
  file: 'phong/danh-ba.yaml',
  value: mapping('hoi_truong: { ten: Hội trường B }\n', 'phong/danh-ba.yaml'),
};
const far = {
  file: 'danh-ba.yaml',
  value: mapping(
    'hoi_truong: { ten: Hội trường A, dia_chi: "{{dia_danh}}" }\ndien_thoai: 0999 000 000\n',
    'danh-ba.yaml',
  ),
};

function resolve(yaml: string) {
  const { value, diagnostics } = resolveExpressions({
    paper: mapping(yaml, 'giay-moi.yaml'),
    directories: [near, far],
  });
  const found = diagnostics.map((d) => [d.code, yaml.slice(d.span.start, d.span.end), d.path]);
  return { value, data: value && plain(value), found };
}

test('own fields, organs, shared facts and helpers', () => {
  const { data, found } = resolve(
    [
      'dia_danh: Đồng Mây',
      'ngay: 2026-01-05',
      'trich_yeu: Họp giao ban',
      'co_quan: { ten: [Ủy ban nhân dân, xã Đồng Mây] }',
      'a: "{{trich_yeu}} ({{hoa trich_yeu}})"',
      'b: {{co_quan.ten}} mời họp {{thu ngay}}, {{ngay_thang ngay}}',
      'c: {{danh_ba.hoi_truong.ten}}, {{danh_ba.hoi_truong.dia_chi}}',
      'd: [{{ngay_so ngay}}, {{danh_ba.dien_thoai}}]',
    ].join('\n'),
  );
  expect(found).toEqual([]);
  expect(data).toMatchObject({
    a: 'Họp giao ban (HỌP GIAO BAN)',
    b: 'Ủy ban nhân dân xã Đồng Mây mời họp thứ Hai, ngày 05 tháng 01 năm 2026',
    c: 'Hội trường B, Đồng Mây',
    d: ['05/01/2026', '0999 000 000'],
  });
});

test('nothing is escaped, and what an expression brings is not an expression again', () => {
  const { data } = resolve('a: B & C <d> "e"\nf: {{a}}\ng: {{f}}!\n');
  expect(data).toMatchObject({ g: 'B & C <d> "e"!' });
});

test.each([
  ['{{trich_yeuu}}', 'template/khong-ro-ten'],
  ['{{constructor}}', 'template/khong-ro-ten'],
  ['{{a.__proto__.x}}', 'template/khong-ro-ten'],
  ['{{lookup this "__proto__"}}', 'template/khong-co-ham'],
  ['{{co_quan}}', 'template/khong-in-duoc'],
  ['{{thu trich_yeu}}', 'template/khong-phai-ngay'],
  ['{{#if trich_yeu}}x{{/if}}', 'template/cu-phap'],
])('%s is an error at its place and stays literal', (expression, code) => {
  const { found, data } = resolve(
    `trich_yeu: Họp\na: b\nco_quan: { ten: A }\nluu: [VT, 'x ${expression} y']\n`,
  );
  expect(found[0]).toEqual([code, code === 'template/cu-phap' ? '{{#if trich_yeu}}' : expression, 'luu[1]']);
  expect(data).toMatchObject({ luu: ['VT', `x ${expression} y`] });
});

test('an opening without an end is an error', () => {
  expect(resolve('a: dân {{ vận\n').found).toEqual([['source/bieu-thuc-ho', '{{', 'a']]);
});

test('a circle is an error, told once', () => {
  const { found } = resolve('a: "{{b}}"\nb: "{{c}}"\nc: "{{a}}"\nd: "{{a}}"\n');
  expect(found).toEqual([['source/bieu-thuc-vong', '{{a}}', 'c']]);
});

test('a text that doubles itself stops', () => {
  const lines = Array.from({ length: 40 }, (_, i) => `k${i}: "{{k${i + 1}}}{{k${i + 1}}}"`);
  const { found } = resolve(`${lines.join('\n')}\nk40: dân vận khéo\n`);
  expect(found.length).toBeGreaterThan(0);
  expect(new Set(found.map(([code]) => code))).toEqual(new Set(['source/bieu-thuc-dai']));
});

test('letters around an expression still point at themselves', () => {
  const yaml = 'ten: Ủy ban nhân dân xã Đồng Mây\na: >-\n  Kính gửi\n  {{ten}} và đại\n  biểu\n';
  const { value } = resolve(yaml);
  const scalar = value?.entries[1]?.value;
  if (scalar?.type !== 'scalar') throw new Error('no scalar');
  expect(scalar.text).toBe('Kính gửi Ủy ban nhân dân xã Đồng Mây và đại biểu');
  const at = (word: string): string => {
    const from = scalar.text.indexOf(word);
    const { start, end } = spanWithin(scalar, from, from + word.length);
    return yaml.slice(start, end);
  };
  expect(at('Kính')).toBe('Kính');
  expect(at('biểu')).toBe('biểu');
  expect(at('và')).toBe('và');
  expect('{{ten}}').toContain(at('Ủy'));
  expect('{{ten}}').toContain(at('Mây'));
});

test('prose that YAML takes for a mapping is resolved as typed, and told once', () => {
  const { data, found } = resolve('ten: A\nnoi_nhan:\n  - TT: {{ten}}\n  - TT: {{tenn}}\n');
  expect(data).toMatchObject({ noi_nhan: [{ typed: 'TT: A' }, { typed: 'TT: {{tenn}}' }] });
  expect(found).toEqual([['template/khong-ro-ten', '{{tenn}}', expect.anything()]]);
});

test('a paper without expressions comes back as it is', () => {
  const paper = mapping('a: b\nc: [d, { e: f }]\n', 'giay-moi.yaml');
  expect(resolveExpressions({ paper, directories: [] }).value).toBe(paper);
});
