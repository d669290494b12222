import { expect, it } from 'vitest';
import { parseBody } from '../../src/markdown/body.ts';
import { findings, outline, scalarOf } from './reading.ts';

it.each([
  ['#Mục đích', ['thang-lien "#"']],
  ['####### Bảy cấp', ['thang-lien "#######"']],
  ['# Mục đích ##', ['thang-cuoi " ##"']],
  ['#', ['muc-rong "#"']],
  ['- Một\n-\n- Hai', ['muc-rong "-"']],
  ['- # Mục', ['tieu-de-trong-danh-sach "# Mục"']],
  ['Trích yếu\n-----\n', ['gach-ke "-----"']],
  ['Đoạn\n\n___', ['gach-ke "___"']],
  ['Đoạn\n===', ['gach-ke "==="']],
  ['***', ['dau-sao "***"']],
  ['-Thường trực Tỉnh ủy', ['gach-lien "-"']],
  ['+Sở Nội vụ', ['gach-lien "+"']],
  ['• Sở Nội vụ', ['dau-dau-dong "•"']],
  ['– Sở Nội vụ', ['dau-dau-dong "–"']],
  ['> Trích lời', ['dau-la-dau-dong ">"']],
  ['a) Cấp tỉnh\nb) Cấp huyện', ['so-tu-go "a)"', 'so-tu-go "b)"']],
  ['đ) Kinh phí', ['so-tu-go "đ)"']],
  ['2.1. Cấp tỉnh: 68 đại biểu', ['so-tu-go "2.1."']],
  ['II. NỘI DUNG', ['so-tu-go "II."']],
  ['I- MỤC ĐÍCH, YÊU CẦU', ['so-tu-go "I-"']],
  ['# I. Mục đích', ['so-tu-go "I."']],
  ['# 1. Mục đích', ['so-tu-go "1."']],
  ['# Điều 1. Phạm vi', ['so-tu-go "Điều 1"']],
  ['1. 1.1. Sơ kết', ['so-tu-go "1.1."']],
  ['Gồm các việc:\n2. Cấp huyện', ['so-tu-go "2."']],
  ['phát triển kinh tế\n- xã hội năm 2025', ['gach-giua-cau "-"']],
  ['giai đoạn 2021\n- 2026', ['gach-giua-cau "-"']],
  ['- Phát triển kinh tế\n- xã hội', ['?gach-giua-cau "-"']],
  ['- Báo cáo trước ngày\n15. Sau đó tổng hợp', ['so-giua-doan "15."']],
  ['# Tuyên truyền, quán triệt\ncác Chỉ thị của Đảng', ['tieu-de-xuong-dong "các Chỉ thị của Đảng"']],
])('%s is reported', (text, expected) => {
  expect(findings(text, parseBody(scalarOf(text)))).toEqual(expected);
});

it.each([
  ['Gồm các việc:\n- một;\n- hai.', ['| Gồm các việc:', '- một;', '- hai.']],
  ['Hội nghị bàn\n- Cấp tỉnh', ['| Hội nghị bàn', '- Cấp tỉnh']],
  ['- xe ô tô\n- xe máy', ['- xe ô tô', '- xe máy']],
  ['\\#2 là phòng họp', ['| #2 là phòng họp']],
  ['\\- 5 độ C', ['| - 5 độ C']],
  ['2026\\. Phương hướng', ['| 2026. Phương hướng']],
  ['a\\) như trên', ['| a) như trên']],
  ['# 100% cơ quan', ['1# 100% cơ quan']],
  ['# Chương trình công tác', ['1# Chương trình công tác']],
  ['1.500 đại biểu dự họp', ['| 1.500 đại biểu dự họp']],
  ['Vì vậy. Mục tiêu', ['| Vì vậy. Mục tiêu']],
  ['- 100% cơ quan\n- 80% đơn vị', ['- 100% cơ quan', '- 80% đơn vị']],
])('%s is read as meant', (text, expected) => {
  const outcome = parseBody(scalarOf(text));
  expect(outline(outcome.value)).toEqual(expected);
  expect(outcome.diagnostics).toEqual([]);
});
