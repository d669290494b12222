import { expect, test } from 'vitest';
import { readSource } from '../../src/source/read-source.ts';
import { file, read } from './read.ts';

const codes = (bytes: Uint8Array): string[] => readSource(file, bytes).diagnostics.map((d) => d.code);

test('other encodings than UTF-8 are refused', () => {
  const text = 'trich_yeu: Họp\n';
  const utf16 = (mark: number[]): Uint8Array => Uint8Array.from([...mark, ...Buffer.from(text, 'utf16le')]);
  expect(codes(utf16([0xff, 0xfe]))).toEqual(['source/bang-ma-utf16']);
  expect(codes(utf16([]))).toEqual(['source/bang-ma-utf16']);
});

test('bytes that are no UTF-8 are found where they stand', () => {
  const bytes = Uint8Array.from([...Buffer.from('loai: kế-hoạch\nten: H'), 0xf2, 0xe1, ...Buffer.from('\n')]);
  const { value, diagnostics, text } = readSource(file, bytes);
  expect(value).toBeUndefined();
  expect(diagnostics).toMatchObject([
    { code: 'source/bang-ma', span: { start: text.indexOf('H\ufffd') + 1 } },
  ]);
});

test.each(['\u0007', '\u0085', '\ufffe', '\u202e', '\u2066', '\u2028', '\ufffd', '\r'])(
  '%j is refused',
  (character) => {
    expect(read(`a: b\ntrich_yeu: dân${character}vận\n`).found).toEqual([['source/ky-tu-cam', character]]);
  },
);

test.each(['"\\u202e"', '"\\0"', '"\\uD800"'])('%s, made by an escape, is refused too', (typed) => {
  expect(read(`trich_yeu: ${typed}\n`).found.map(([code]) => code)).toEqual(['source/ky-tu-cam']);
});

test('characters without width are taken out, and said so once', () => {
  const { data, found, diagnostics } = read('trich_yeu: d\u200bân v\u200bận\u00ad kh\ufefféo\n');
  expect(data).toEqual({ trich_yeu: 'dân vận khéo' });
  expect(found).toEqual([
    ['source/ky-tu-an', 'â'],
    ['source/ky-tu-an', ' '],
    ['source/ky-tu-an', 'é'],
  ]);
  expect(diagnostics[0]).toMatchObject({ severity: 'warning', params: { ky_tu: 'U+200B', so_lan: 2 } });
});

test('a letter that only looks like Đ is pointed at', () => {
  expect(read('ten: Ðồng Mây\n').diagnostics).toMatchObject([
    { code: 'source/chu-d', severity: 'warning', params: { ky_tu: 'U+00D0', dung: 'Đ' } },
  ]);
});

test.each([
  ['Céng hßa x· héi chñ nghÜa ViÖt Nam', 'TCVN3'],
  ['Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'VNI'],
])('%s is named as text for an old font and left alone', (typed, bang_ma) => {
  const { data, diagnostics } = read(`co_quan: { ten: [Uỷ ban, '${typed}'] }\n`);
  expect(diagnostics).toMatchObject([
    { code: 'source/phong-chu-cu', severity: 'warning', path: 'co_quan.ten[1]', params: { bang_ma } },
  ]);
  expect(data).toEqual({ co_quan: { ten: ['Uỷ ban', typed] } });
});

test.each([
  'Cộng hòa xã hội chủ nghĩa Việt Nam, uỷ ban, khoẻ, quý, tuỳ, Đăk Lăk',
  'Ông Müller (Thụy Sĩ) và bà Tromsø tham dự hội nghị do Ủy ban nhân dân xã tổ chức',
  'Nhiệt độ 5 µm ± 2, § 3, © 2025, khoản ½ · mục ®',
])('%s is no such text', (typed) => {
  expect(read(`ten: '${typed}'\n`).found).toEqual([]);
});
