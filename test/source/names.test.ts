import { expect, test } from 'vitest';
import type { Mapping } from '../../src/base/value.ts';
import { withDefaults } from '../../src/source/defaults.ts';
import { resolveExpressions } from '../../src/source/expressions.ts';
import { readSource } from '../../src/source/read-source.ts';
import { plain } from './read.ts';

function mapping(yaml: string, file: string): Mapping {
  const { value } = readSource(file, new TextEncoder().encode(yaml));
  if (value?.type !== 'mapping') throw new Error('not a mapping');
  return value;
}

const texts = {
  'phong/danh-ba.yaml': 'su_kien: { dia_diem: "Tầng 2, {{su_kien.dia_diem}}" }\nluu_y: Mang theo tài liệu\n',
  'danh-ba.yaml':
    'su_kien:\n  ngay: 2026-04-21\n  dia_diem: Hội trường A\n  luc: "{{thu su_kien.ngay}}, {{ngay_so su_kien.ngay}}"\nchu_tri: { ten: Bà Lò Thị Sao Mai }\nnguoi_ky: { pho: { ho_ten: Lê Thị Sông } }\n',
  'khach.csv': 'ma: "07"\nten: Bản Mây\nluu_y: Đến sớm\n',
};
const directories = (['phong/danh-ba.yaml', 'danh-ba.yaml'] as const).map((file) => {
  return { file, value: mapping(texts[file], file) };
});
const row = mapping(texts['khach.csv'], 'khach.csv');

function resolve(paper: string, withRow = true) {
  const layers = { paper: mapping(paper, 'giay-moi.yaml'), directories, ...(withRow && { row }) };
  const { value, diagnostics, references } = resolveExpressions(layers);
  const source: Readonly<Record<string, string>> = { ...texts, 'giay-moi.yaml': paper };
  const seen = references.map(({ name, at, from, path }) => {
    const [there, here] = [at, from].map((span) => source[span.file]?.slice(span.start, span.end));
    return [name, `${at.file}: ${there}`, here, path];
  });
  return { data: value && plain(value), codes: diagnostics.map(({ code }) => code), seen };
}

test('own fields, then the row, then facts; a layer can be named outright', () => {
  const { data, codes } = resolve(
    'ten: Họp\na: "{{ten}} {{ma}} {{su_kien.ngay}}"\nb: "{{cot.ten}} {{danh_ba.su_kien.ngay}}"\nc: "{{luu_y}}/{{danh_ba.luu_y}}"\n',
  );
  expect(codes).toEqual([]);
  expect(data).toMatchObject({
    a: 'Họp 07 2026-04-21',
    b: 'Bản Mây 2026-04-21',
    c: 'Đến sớm/Mang theo tài liệu',
  });
});

test('a field that names itself means the layer outside it, and so does a fact', () => {
  const { data, codes } = resolve(
    'ten: "{{ten}} (bản)"\nchu_tri: "{{chu_tri.ten}}"\nluu_y: ["{{luu_y}}"]\ndia_diem: "{{su_kien.dia_diem}}"\n',
  );
  expect(codes).toEqual([]);
  expect(data).toEqual({
    ten: 'Bản Mây (bản)',
    chu_tri: 'Bà Lò Thị Sao Mai',
    luu_y: ['Đến sớm'],
    dia_diem: 'Tầng 2, Hội trường A',
  });
});

test.each([
  ['a: "{{dia_diem}}"', true, 'template/khong-ro-ten'],
  ['a: "{{cot.ten}}"', false, 'template/khong-ro-ten'],
  ['a: "{{nguoi_ky.pho.ho_ten}}"', true, 'template/khong-ro-ten'],
  ['a: "{{a}}"', true, 'source/bieu-thuc-vong'],
])('%s with a row: %s is an error', (paper, withRow, code) => {
  expect(resolve(paper, withRow).codes).toEqual([code]);
});

test('every shared value that a field takes is known, through other fields and facts too', () => {
  const { seen } = resolve(
    'thoi_gian: "7 giờ, {{su_kien.luc}}"\ntrich_yeu: "Về {{thoi_gian}} {{ten}}"\nluu: [VT]\n',
  );
  const luc = 'danh-ba.yaml: "{{thu su_kien.ngay}}, {{ngay_so su_kien.ngay}}"';
  expect(seen).toEqual([
    ['su_kien.luc', luc, '{{su_kien.luc}}', 'thoi_gian'],
    ['su_kien.ngay', 'danh-ba.yaml: 2026-04-21', '{{su_kien.luc}}', 'thoi_gian'],
    ['su_kien.luc', luc, '{{thoi_gian}}', 'trich_yeu'],
    ['su_kien.ngay', 'danh-ba.yaml: 2026-04-21', '{{thoi_gian}}', 'trich_yeu'],
    ['cot.ten', 'khach.csv: Bản Mây', '{{ten}}', 'trich_yeu'],
  ]);
});

test('defaults fill what the paper leaves out, the nearest first, trinh_bay key by key', () => {
  const near = 'mac_dinh: { dia_danh: Đồng Mây, trinh_bay: { co_chu: 14 }, kinh_gui: [A] }\n';
  const far = 'mac_dinh: { dia_danh: Sông Thượng, trinh_bay: { co_chu: 13, le: { trai: 30, phai: 20 } } }\n';
  const paper = mapping('so: ~\ntrinh_bay: { le: { trai: 35 } }\n', 'giay-moi.yaml');
  const { value, references } = withDefaults(
    paper,
    [
      { file: 'phong/danh-ba.yaml', value: mapping(near, 'phong/danh-ba.yaml') },
      { file: 'danvan.yaml', value: mapping(far, 'danvan.yaml') },
    ],
    (key) => key !== 'kinh_gui',
  );
  expect(plain(value)).toEqual({
    so: null,
    trinh_bay: { le: { trai: '35', phai: '20' }, co_chu: '14' },
    dia_danh: 'Đồng Mây',
  });
  expect(references.map(({ name, at, path }) => [name, at.file, path])).toEqual([
    ['mac_dinh.dia_danh', 'phong/danh-ba.yaml', 'dia_danh'],
    ['mac_dinh.trinh_bay.co_chu', 'phong/danh-ba.yaml', 'trinh_bay.co_chu'],
    ['mac_dinh.trinh_bay.le.phai', 'danvan.yaml', 'trinh_bay.le.phai'],
  ]);
});
