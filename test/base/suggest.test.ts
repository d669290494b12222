import { expect, test } from 'vitest';
import { fold } from '../../src/base/fold.ts';
import { nearest } from '../../src/base/suggest.ts';

const keys = ['trich_yeu', 'noi_dung', 'noi_nhan', 'nguoi_ky', 'dia_danh', 'ngay', 'so'];

test.each([
  ['trich_yêu', 'trich_yeu'],
  ['Trích yếu', 'trich_yeu'],
  ['noi-nhan', 'noi_nhan'],
  ['nguoiky', 'nguoi_ky'],
  ['đia_danh', 'dia_danh'],
  ['ngày', 'ngay'],
  ['ngya', 'ngay'],
])('%s is near %s', (typed, meant) => {
  expect(nearest(typed, keys)).toBe(meant);
});

test('nothing near gives nothing', () => {
  expect(nearest('xuat_xu_hang_hoa', keys)).toBeUndefined();
  expect(nearest('x'.repeat(100_000), keys)).toBeUndefined();
});

test('folding makes both spellings of a tone alike', () => {
  expect(fold('Hoà Bình, UỶ ban, Đồng Mây')).toBe(fold('Hòa Bình, ỦY ban, đồng mây'));
});
