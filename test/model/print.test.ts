import { expect, test } from 'vitest';
import { text } from '../../src/base/inline.ts';
import type { Document } from '../../src/model/document.ts';
import { printDocument } from '../../src/model/print.ts';

const document: Document = {
  loai: 'thong-bao',
  ten_loai: 'Thông báo',
  the_thuc: 'nha-nuoc',
  co_quan: [{ ten: ['Ủy ban nhân dân', 'xã Đồng Mây'], ky_hieu: 'UBND' }],
  dia_danh: 'Đồng Mây',
  so: null,
  ky_hieu: 'TB-UBND',
  ngay: { year: 2026 },
  trich_yeu: [text('Lịch '), text('họp', { bold: true })],
  mo_dau: [],
  noi_dung: [{ type: 'muc', titled: true, content: [text('Thời gian')], depth: 1, children: [] }],
  ket_thuc: [],
  kinh_gui: [],
  lich_trinh: [],
  noi_nhan: [{ type: 'noi', content: [text('Các thôn')], nguyen_van: false }],
  nguoi_ky: [],
  phu_luc: [],
  kem_theo: [],
  trinh_bay: {},
  rieng: {},
};

test('a document prints what it means: marks as typed, blanks as ~, nothing that is absent', () => {
  expect(printDocument(document)).toBe(
    [
      'loai: thong-bao',
      'ten_loai: Thông báo',
      'the_thuc: nha-nuoc',
      'co_quan:',
      '  - ten:',
      '      - Ủy ban nhân dân',
      '      - xã Đồng Mây',
      '    ky_hieu: UBND',
      'dia_danh: Đồng Mây',
      'so: ~',
      'ky_hieu: TB-UBND',
      'ngay:',
      '  year: 2026',
      'trich_yeu: Lịch **họp**',
      'noi_dung:',
      '  - type: muc',
      '    titled: true',
      '    content: Thời gian',
      '    depth: 1',
      'noi_nhan:',
      '  - type: noi',
      '    content: Các thôn',
      '    nguyen_van: false',
      '',
    ].join('\n'),
  );
});
