import { expect, test } from 'vitest';
import { renderExpression } from '../../src/template/expression.ts';

const data = { trich_yeu: 'Dân vận "khéo" & <b>', ngay: '2025-03', trong: '', co_quan: { ten: 'UBND' } };

test('plain text, nothing escaped', () => {
  expect(renderExpression('{{trich_yeu}}', data)).toEqual({ ok: true, text: 'Dân vận "khéo" & <b>' });
  expect(renderExpression('{{ co_quan.ten }}', data)).toEqual({ ok: true, text: 'UBND' });
});

test('a date not known whole leaves room', () => {
  const nbsp = '\u00a0';
  expect(renderExpression('{{ngay_thang ngay}}', data)).toEqual({
    ok: true,
    text: `ngày${nbsp.repeat(5)}tháng 3 năm 2025`,
  });
  expect(renderExpression('{{ngay_so trong}}', data)).toEqual({
    ok: true,
    text: `${nbsp.repeat(4)}/${nbsp.repeat(4)}/${nbsp.repeat(4)}`,
  });
});

test('a date as a cell shows it is read day first', () => {
  const cells = { ngay: '24/02/2026', som: '5/1/2026', sai: '30/02/2026' };
  expect(renderExpression('{{thu ngay}}, {{ngay_thang ngay}}, {{ngay_so som}}', cells)).toEqual({
    ok: true,
    text: 'thứ Ba, ngày 24 tháng 02 năm 2026, 05/01/2026',
  });
  expect(renderExpression('{{thu sai}}', cells)).toMatchObject({
    ok: false,
    reason: 'template/khong-phai-ngay',
  });
});

test.each([
  ['{{constructor}}', 'template/khong-ro-ten'],
  ['{{lookup this "__proto__"}}', 'template/khong-co-ham'],
  ['{{#if ngay}}x{{/if}}', 'template/khong-dung-duoc'],
  ['{{> x}}', 'template/khong-dung-duoc'],
  ['{{! ghi chú}}', 'template/khong-dung-duoc'],
  ['{{{trich_yeu}}}', 'template/khong-dung-duoc'],
  ['{{thu ngay}}', 'template/ngay-chua-du'],
  ['{{thu trich_yeu}}', 'template/khong-phai-ngay'],
  ['{{trich yếu}}', 'template/khong-co-ham'],
  ['{{trich_yeu', 'template/cu-phap'],
  ['{{}}', 'template/cu-phap'],
  [`{{${'hoa ('.repeat(50_000)}`, 'template/cu-phap'],
])('%s is refused', (text, reason) => {
  expect(renderExpression(text, data)).toMatchObject({ ok: false, reason });
});

test('a near name is suggested', () => {
  expect(renderExpression('{{trich_yeuu}}', data)).toMatchObject({
    params: { goi_y: 'trich_yeu' },
    name: 'trich_yeuu',
  });
});
