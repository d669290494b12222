import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/schema/document.ts';
import { builtIn, findings, foot, head, kindOf, mappingOf } from './paper.ts';

describe('the built-in kinds', () => {
  it.each([
    ['ke-hoach', 'Kế hoạch', 'KH'],
    ['giay-moi', 'Giấy mời', 'GM'],
    ['chuong-trinh', 'Chương trình', 'CTr'],
    ['thong-bao', 'Thông báo', 'TB'],
  ])('%s', (id, ten, code) => {
    expect(builtIn(id)).toMatchObject({ id, ten, ky_hieu: { 'nha-nuoc': code, dang: code } });
  });

  it('has the fields of an invitation', () => {
    const { rieng, danh_so } = builtIn('giay-moi');
    expect(Object.keys(rieng)).toEqual([
      'kinh_moi',
      'du',
      'thanh_phan',
      'chu_tri',
      'thoi_gian',
      'dia_diem',
      'luu_y',
    ]);
    expect(danh_so).toEqual(['1.', 'a)']);
  });
});

const declaration = `ten: Tờ trình
ky_hieu: { nha-nuoc: TTr, dang: TTr }
bo_phan: { kinh_gui: bat-buoc, lich_trinh: khong }
rieng:
  co_quan_trinh: { ten: Cơ quan trình, can: bat-buoc }
  ho_so: { ten: Hồ sơ kèm theo, kieu: danh-sach }
it_nhat_mot: [[mo_dau, noi_dung]]
`;

describe('a kind of the office', () => {
  it('is read from its declaration', () => {
    const { value, diagnostics } = kindOf(declaration, 'to-trinh');
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({
      id: 'to-trinh',
      ten: 'Tờ trình',
      ky_hieu: { 'nha-nuoc': 'TTr', dang: 'TTr' },
      bo_phan: { kinh_gui: 'bat-buoc', lich_trinh: 'khong' },
      rieng: {
        co_quan_trinh: { ten: 'Cơ quan trình', kieu: 'doan', can: 'bat-buoc' },
        ho_so: { ten: 'Hồ sơ kèm theo', kieu: 'danh-sach', can: 'tuy-chon' },
      },
      it_nhat_mot: [['mo_dau', 'noi_dung']],
    });
  });

  it('decides what its papers need', () => {
    const kind = kindOf(declaration).value;
    if (!kind) throw new Error('no kind');
    const yaml = `${head}lich_trinh: [{ noi_dung: Đón tiếp }]\nho_so: [Dự thảo Nghị quyết]\n${foot}`;
    const { diagnostics } = readDocument(mappingOf(yaml), kind, { kem_theo: new Map() });
    expect(findings(yaml, diagnostics)).toEqual([
      'kinh_gui: thieu-khoa "loai"',
      'co_quan_trinh: thieu-khoa "loai"',
      ': thieu-mot-trong "loai"',
      'lich_trinh: khoa-khong-dung "lich_trinh"',
    ]);
  });

  it.each([
    ['ten: Tờ trình', 'tenn: Tờ trình', ['tenn: khoa-la "tenn"']],
    ['ten: Tờ trình\n', '', ['ten: thieu-khoa "ky_hieu"']],
    ['kinh_gui: bat-buoc', 'kinh_gui: co', ['bo_phan.kinh_gui: sai-lua-chon "co"']],
    ['kinh_gui: bat-buoc', 'kinhgui: bat-buoc', ['bo_phan.kinhgui: khoa-la "kinhgui"']],
    ['co_quan_trinh:', 'co_quan:', ['rieng.co_quan: ten-khoa-sai "co_quan"']],
    ['co_quan_trinh:', 'cot:', ['rieng.cot: ten-khoa-sai "cot"']],
    ['co_quan_trinh:', 'danh_ba:', ['rieng.danh_ba: ten-khoa-sai "danh_ba"']],
    ['co_quan_trinh:', 'constructor:', ['rieng.constructor: ten-khoa-sai "constructor"']],
    ['co_quan_trinh:', '__proto__:', ['rieng.__proto__: ten-khoa-sai "__proto__"']],
    ['kieu: danh-sach', 'kieu: bang', ['rieng.ho_so.kieu: sai-lua-chon "bang"']],
  ])('%s → %s', (from, to, expected) => {
    const yaml = declaration.replace(from, to);
    expect(findings(yaml, kindOf(yaml).diagnostics)).toEqual(expected);
  });
});
