import { expect, test } from 'vitest';
import { changes } from '../../src/rulebook/hd05/changes.ts';
import { rulebooks } from '../../src/rulebook/rulebooks.ts';
import { leaves } from './facts.ts';

const { hd36, hd05 } = rulebooks;

/** What a reader of the two guidelines sees change, clause ids and certainties apart. */
const printed: Readonly<Record<string, readonly [unknown, unknown]>> = {
  'wording.noi_nhan.end': [',', ';'],
  'wording.kinh_gui.oneEnd': [',', ';'],
  'wording.kinh_gui.end': [',', ';'],
  'wording.kinh_gui.last': [',', ';'],
  'wording.kinh_gui.labels.to-trinh': [undefined, 'Kính trình:'],
  'wording.can_cu.last': [',', '.'],
  'wording.trich_yeu_cong_van.lead': ['', 'về việc '],
  'wording.khong_pho_bien.place': ['signature', 'foot'],
  'wording.pham_vi.known.2': ['XONG HỘI NGHỊ TRẢ LẠI', 'LƯU HÀNH NỘI BỘ'],
  'wording.pham_vi.known.3': ['LƯU HÀNH NỘI BỘ', 'TÀI LIỆU HỘI NGHỊ'],
  'wording.pham_vi.known.4': ['TÀI LIỆU HỘI NGHỊ', undefined],
  'parts.trich-yeu-cong-van.letters': ['hoa-dau', 'thuong-dau'],
  'parts.nguoi-soan-thao.ten': ['Ký hiệu người đánh máy', 'Ký hiệu người soạn thảo'],
  'parts.nguoi-soan-thao.letters': ['hoa', 'nhu-go'],
  'parts.nguoi-soan-thao.size.value': [8, 11],
  'parts.noi-kinh-gui.size.range.0': [undefined, 14],
  'parts.noi-kinh-gui.size.range.1': [undefined, 15],
  'body.pitch.value': [18, 19],
  'body.pitch.range.1': [Infinity, 22],
  'body.size.value': [14, 15],
  'parts.trich-yeu.size.value': [14, 15],
  'parts.can-cu.size.value': [14, 15],
  'parts.can-cu-van-xuoi.size.value': [14, 15],
  'parts.cau-ban-hanh.size.value': [14, 15],
  'parts.doan.size.value': [14, 15],
  'parts.ket-thuc.size.value': [14, 15],
  'parts.gach.size.value': [14, 15],
  'parts.giua.size.value': [14, 15],
  'numbering.I-.titled.letters': ['hoa', 'nhu-go'],
  'numbering.I..titled.letters': ['hoa', 'nhu-go'],
  'numbering.1..untitled.labelBold': [false, true],
  'numbering.1.1.1..titled.italic': [true, false],
};

test('HD 05 prints otherwise than HD 36 exactly where its changes say', () => {
  const [before, after] = [leaves(hd36), leaves(hd05)];
  const differing = new Map<string, readonly [unknown, unknown]>();
  for (const path of new Set([...before.keys(), ...after.keys()])) {
    if (/(clause|certainty)$/.test(path) || !path.includes('.')) continue;
    if (before.get(path) !== after.get(path)) differing.set(path, [before.get(path), after.get(path)]);
  }
  expect(Object.fromEntries(differing)).toEqual(printed);
});

test('every change moves something', () => {
  for (const { clause, patch } of changes) {
    const moved = [...leaves(patch)].filter(([path, value]) => leaves(hd36).get(path) !== value);
    expect(moved, clause).not.toEqual([]);
  }
});

test('the older guideline is not touched by the newer', () => {
  expect(hd36.wording.noi_nhan.end).toBe(',');
  expect(hd36.body.pitch.ceiling).toBeGreaterThan(22);
});
