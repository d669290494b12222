import { expect, test } from 'vitest';
import { read } from './read.ts';

test.each([
  ['- **Chủ trì:** Đồng chí A', '**Chủ trì:** Đồng chí A'],
  ['- *nghiêng* và thẳng', '*nghiêng* và thẳng'],
  ['- **đậm**', '**đậm**'],
  ['- "Dân vận khéo" nhất là ở cơ sở', '"Dân vận khéo" nhất là ở cơ sở'],
  ["- 'Khéo' là gì", "'Khéo' là gì"],
  ['- [Dự thảo] Kế hoạch', '[Dự thảo] Kế hoạch'],
  ['- > 50 đại biểu', '> 50 đại biểu'],
  ['- | dấu gạch', '| dấu gạch'],
  ['- %50', '%50'],
  ['- @sonoivu', '@sonoivu'],
  ['- {{ngay_thang ngay}} tại xã', '{{ngay_thang ngay}} tại xã'],
  ['- "{{hoa "x"}}"', '{{hoa "x"}}'],
  ['- TT: T.U, HĐND', { typed: 'TT: T.U, HĐND' }],
  ['- Kính gửi:', { typed: 'Kính gửi:' }],
  ['- **Chủ trì**: Đồng chí A: Bí thư', { typed: '**Chủ trì**: Đồng chí A: Bí thư' }],
  ['-\u00a0Như trên', 'Như trên'],
])('%s is read as it was meant', (item, meant) => {
  expect(read(`noi_nhan:\n  ${item}\n  - Cuối\n`)).toMatchObject({
    found: [],
    data: { noi_nhan: [meant, 'Cuối'] },
  });
});

test.each([
  ['ngay: {{ x }}', { ngay: '{{ x }}' }],
  ['trich_yeu: Kế hoạch: đợt 1: tiếp\n  theo', { trich_yeu: 'Kế hoạch: đợt 1: tiếp theo' }],
  ['kinh_moi: Thành phần:', { kinh_moi: 'Thành phần:' }],
  ['so:\u00a021', { so: '21' }],
  ['so: \u00a021', { so: '21' }],
  ['a: { ten: {{x}}, b: [{{y}}, z] }', { a: { ten: '{{x}}', b: ['{{y}}', 'z'] } }],
  ['luu: [\n  "VT", "HC"\n  ]', { luu: ['VT', 'HC'] }],
  ['a: "khéo" # nhận xét', { a: 'khéo' }],
  ["a:\n  - 'Mô hình ''khéo'' của xã,\n    của thôn'", { a: ["Mô hình 'khéo' của xã, của thôn"] }],
  ["a: '''Khéo'' là gì'", { a: "'Khéo' là gì" }],
  ['so: 21 # chưa chắc', { so: '21' }],
  ['trich_yeu: Thực hiện kế hoạch  # sửa sau', { trich_yeu: 'Thực hiện kế hoạch' }],
  ['co_quan:\n  # lãnh đạo\n  ten: UBND', { co_quan: { ten: 'UBND' } }],
  ['a: |\n  **đậm** # không phải ghi chú\n  a: b: c', { a: '**đậm** # không phải ghi chú\na: b: c' }],
])('%s', (yaml, data) => {
  expect(read(`${yaml}\n`)).toMatchObject({ found: [], data });
});

test.each([
  ['dia_diem: Phòng họp #2', 'source/dau-thang', '#2', 'dia_diem: "Phòng họp #2"'],
  ['dia_diem: Phòng họp # 2', 'source/dau-thang', '# 2', 'dia_diem: "Phòng họp # 2"'],
  ['so: #5', 'source/dau-thang', '#5', 'so: "#5"'],
  ['địa_điểm: Phòng họp #2', 'source/dau-thang', '#2', 'địa_điểm: "Phòng họp #2"'],
  ['a: &b c', 'source/neo', '&b', '"&b c"'],
  ['a: *b', 'source/bi-danh', '*b', '"*b"'],
  ['a: !!binary c', 'source/the-kieu', '!!binary', '"!!binary c"'],
  ['so:21', 'source/thieu-cach', 'so:21', 'so: 21'],
  ['a:\n- b\n-c', 'source/thieu-cach-gach', '-c', '- c'],
  ['kinh_moi: - Ông A', 'source/gach-cung-dong', '-', 'kinh_moi: "- Ông A"'],
])('%s is an error that shows the right spelling', (yaml, code, at, dung) => {
  const { found, diagnostics } = read(`loai: x\n${yaml}\n`);
  expect(found).toEqual([[code, at]]);
  expect(diagnostics[0]?.params.dung).toBe(dung);
});

test.each([
  ['noi_dung:\n  # Mục đích\n  Nội dung', 'source/thieu-gach-dung', '# Mục đích'],
  ['trich_yeu: Kế hoạch\n  so: 21', 'source/hai-cham-dong-sau', 'Kế hoạch'],
  ['a: 1\nb: 2\na: 3', 'source/trung-khoa', 'a'],
  ['%YAML 1.1\n---\na: b', 'source/chi-thi', '%YAML 1.1'],
  ['a: b\n---\nc: d', 'source/nhieu-van-ban', '---'],
  ['a: b\n<<: c', 'source/tron-khoa', '<<'],
  ['a:\n\t- b', 'source/tab', '\t'],
  ['a: [b, c\nd: e', 'source/thieu-ngoac', '['],
  ['a: { b: c', 'source/thieu-ngoac', '{'],
  ['a: "b\nc: d', 'source/thieu-nhay', '"'],
  ['a: {b}', 'source/thieu-hai-cham', 'b'],
  ['? a\n: b', 'source/dau-hoi', '?'],
  ['a: "\\q"', 'source/thoat-la', '\\'],
  ['', 'source/trong', ''],
  ['# chỉ có ghi chú', 'source/trong', ''],
  ['một dòng chữ', 'source/goc', 'một dòng chữ'],
])('%s', (yaml, code, at) => {
  const { found } = read(yaml);
  expect(found.map(([c, text]) => [c, text?.trimEnd() || text])).toEqual([[code, at]]);
});

test('every error is told, not the first alone', () => {
  const { found } = read('so:21\na: b\nc: [d\ne: f\n\tg: h\n');
  expect(found.map(([code]) => code).sort()).toEqual([
    'source/tab',
    'source/thieu-cach',
    'source/thieu-ngoac',
  ]);
});

test('names of JavaScript are keys like any other', () => {
  const { value } = read('__proto__: { a: b }\nconstructor: c\n');
  expect(value?.type === 'mapping' && value.entries.map((entry) => entry.key)).toEqual([
    '__proto__',
    'constructor',
  ]);
  expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  expect('a' in {}).toBe(false);
});
