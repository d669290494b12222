import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markup } from '../../src/template/markup.ts';
import { renderTemplate } from '../../src/template/render.ts';

const file = 'templates/giay-moi.hbs';
const data = {
  trich_yeu: markup('Họp <b>giao ban</b> &amp; tổng kết'),
  thoi_gian: undefined,
  dia_diem: 'Phòng họp "A" & B <tầng 2>',
  ngay: { year: 2026, month: 1, day: 5 },
  thanh_phan: ['Thường trực', 'Văn phòng'],
  co_quan: { ten: 'xã Đồng Mây' },
  the_thuc: 'dang',
};

function render(text: string, partials: Record<string, string> = {}) {
  const named = Object.entries(partials).map(
    ([name, t]) => [name, { file: `${name}.hbs`, text: t }] as const,
  );
  const { value, diagnostics } = renderTemplate({ file, text }, Object.fromEntries(named), data);
  return {
    value,
    found: diagnostics.map((d) => [d.code, d.span.file, text.slice(d.span.start, d.span.end), d.path]),
    diagnostics,
  };
}

test('strings are escaped once and markup stays markup', () => {
  expect(render('<a>{{dia_diem}}</a><b>{{trich_yeu}}</b>').value).toBe(
    '<a>Phòng họp &quot;A&quot; &amp; B &lt;tầng 2&gt;</a><b>Họp <b>giao ban</b> &amp; tổng kết</b>',
  );
});

test('what a kind declares and a paper leaves out may be asked for', () => {
  expect(
    render('{{#if thoi_gian}}<x>{{thoi_gian}}</x>{{else}}-{{/if}}{{#unless thoi_gian}}+{{/unless}}').value,
  ).toBe('-+');
});

test('loops, conditions, partials and the words of dates', () => {
  expect(
    render('{{#each thanh_phan}}{{#unless @first}}; {{/unless}}{{this}}{{../the_thuc}}{{/each}}').value,
  ).toBe('Thường trựcdang; Văn phòngdang');
  expect(render('{{#if (eq the_thuc "dang")}}Đ{{else}}N{{/if}}').value).toBe('Đ');
  expect(render('{{> dau}}', { dau: '<co-quan>{{hoa co_quan.ten}}</co-quan>' }).value).toBe(
    '<co-quan>XÃ ĐỒNG MÂY</co-quan>',
  );
  expect(render('{{ngay_thang ngay}}|{{ngay_so ngay}}|{{thu ngay}}|{{nam ngay}}').value).toBe(
    'ngày 05 tháng 01 năm 2026|05/01/2026|thứ Hai|2026',
  );
  expect(render('{{hoa trich_yeu}}').value).toBe('HỌP <b>GIAO BAN</b> &amp; TỔNG KẾT');
});

test.each([
  ['{{trích_yếu}}', 'template/khong-ro-ten', 'trích_yếu'],
  ['{{trich_yeux}}', 'template/khong-ro-ten', 'trich_yeux'],
  ['{{#if trich_yeux}}a{{/if}}', 'template/khong-ro-ten', 'trich_yeux'],
  ['{{#each thanh_phanx}}a{{/each}}', 'template/khong-ro-ten', 'thanh_phanx'],
  ['{{hoa co_quan.tenx}}', 'template/khong-ro-ten', 'co_quan.tenx'],
  ['{{#if (eq x "a")}}a{{/if}}', 'template/khong-ro-ten', 'x'],
  ['{{thoi_gian}}', 'template/chua-co', 'thoi_gian'],
  ['{{hoa thoi_gian}}', 'template/chua-co', 'thoi_gian'],
  ['{{ngay}}', 'template/khong-in-duoc', 'ngay'],
  ['{{thanh_phan}}', 'template/khong-in-duoc', 'thanh_phan'],
  ['{{co_quan}}', 'template/khong-in-duoc', 'co_quan'],
  ['{{constructor}}', 'template/khong-ro-ten', 'constructor'],
  ['{{co_quan.__proto__}}', 'template/khong-ro-ten', 'co_quan.__proto__'],
  ['{{dia_diem.length}}', 'template/khong-ro-ten', 'dia_diem.length'],
  ['{{lookup this "__proto__"}}', 'template/khong-co-ham', undefined],
  ['{{log dia_diem}}', 'template/khong-co-ham', undefined],
  ['{{hoaa dia_diem}}', 'template/khong-co-ham', undefined],
  ['{{#with co_quan}}{{ten}}{{/with}}', 'template/khong-co-ham', undefined],
  ['{{{dia_diem}}}', 'template/khong-dung-duoc', undefined],
  ['{{#*inline "x"}}a{{/inline}}', 'template/khong-dung-duoc', undefined],
  ['{{hoa}}', 'template/sai-tham-so', undefined],
  ['{{#if}}a{{/if}}', 'template/sai-tham-so', undefined],
  ['{{thu dia_diem}}', 'template/khong-phai-ngay', 'dia_diem'],
  ['{{#each co_quan}}a{{/each}}', 'template/khong-phai-danh-sach', 'co_quan'],
  ['{{> khong_co}}', 'template/khong-co-manh', undefined],
  ['{{@root.dia_diem}}', 'template/khong-ro-ten', '@root.dia_diem'],
  ['{{../dia_diem}}', 'template/khong-ro-ten', '../dia_diem'],
])('%s', (expression, code, path) => {
  const { found, value } = render(`<doan>\n  ${expression}</doan>`);
  expect(found).toEqual([[code, file, expression, path]]);
  expect(value).toBeUndefined();
});

test.each([
  ['{{#each thanh_phan}}{{ten}}{{/each}}', '{{ten}}', 'thanh_phan[0].ten'],
  ['{{#if thoi_gian}}{{khong_co}}{{/if}}', '{{khong_co}}', 'khong_co'],
  ['{{#if dia_diem}}a{{else}}{{khong_co}}{{/if}}', '{{khong_co}}', 'khong_co'],
])('%s: a body is checked, taken or not', (text, at, path) => {
  expect(render(text).found).toEqual([['template/khong-ro-ten', file, at, path]]);
});

test('every fault is reported, each once, at its own line', () => {
  const text = '<a>{{mot}}</a>\n{{#each thanh_phan}}{{hai}}{{/each}}\n{{thoi_gian}}';
  expect(render(text).diagnostics.map((d) => [d.code, d.span.start])).toEqual([
    ['template/khong-ro-ten', text.indexOf('{{mot')],
    ['template/khong-ro-ten', text.indexOf('{{hai')],
    ['template/chua-co', text.indexOf('{{thoi')],
  ]);
});

test('a syntax error names its line', () => {
  const text = '<a/>\n<b/>\n{{#if dia_diem}}x';
  const [found] = render(text).diagnostics;
  expect(found?.code).toBe('template/cu-phap');
  expect(found?.span.start).toBeGreaterThanOrEqual(text.indexOf('{{#if'));
  const crossed = render('<a/>\n{{#if dia_diem}}x{{/each}}').diagnostics[0];
  expect(crossed?.span.start).toBeGreaterThanOrEqual(5);
});

test('a fault in a partial stands in the partial, and a partial may not call itself', () => {
  expect(render('{{> dau}}', { dau: '{{mot}}' }).diagnostics).toMatchObject([
    { code: 'template/khong-ro-ten', span: { file: 'dau.hbs', start: 0, end: 7 } },
  ]);
  expect(render('{{> a}}', { a: '{{> b}}', b: 'x{{> a}}' }).diagnostics).toMatchObject([
    { code: 'template/manh-vong', span: { file: 'b.hbs', start: 1 } },
  ]);
});

test('whatever a string holds, its text is printed and nothing else', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const { value } = renderTemplate({ file, text: '{{x}}' }, {}, { x: text });
      const back = value?.replace(
        /&(lt|gt|quot|amp|#x27|#x60|#x3D);/g,
        (_, name: string) =>
          ({ lt: '<', gt: '>', quot: '"', amp: '&', '#x27': "'", '#x60': '`', '#x3D': '=' })[name] ?? '',
      );
      expect(back).toBe(text);
    }),
  );
});

test('rendering touches no prototype and says nothing', () => {
  const before = Object.getOwnPropertyNames(Object.prototype).length;
  const polluted = JSON.parse('{"__proto__": {"x": 1}, "a": "b"}');
  expect(renderTemplate({ file, text: '{{a}}' }, {}, polluted).value).toBe('b');
  expect(renderTemplate({ file, text: '{{x}}' }, {}, polluted).value).toBeUndefined();
  expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(before);
});
