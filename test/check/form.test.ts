import { describe, expect, it } from 'vitest';
import { rules } from '../../src/check/rules/index.ts';
import { growth } from '../growth.ts';
import { checked } from './checked.ts';
import { inSample } from './samples.ts';

const areas = /^(?:so-ky-hieu|quyen-han|can-cu|noi-nhan|kinh-gui|danh-so|trich-yeu|phu-luc|thoi-diem)\//;
const form = rules.filter(({ id }) => areas.test(id));

async function codes(fragment: string, without: readonly string[] = []) {
  const { before, found } = await checked(inSample(fragment, without), form);
  expect(before.filter(({ severity }) => severity === 'error')).toEqual([]);
  return found.map(({ code }) => code);
}

describe('the rules of form and of the times find nothing in', () => {
  it.each([
    ['a joint code of state organs', 'ky_hieu: KHLT-UBND-STC'],
    ['a code with a drafting unit', 'ky_hieu: KH-UBND-VHXH'],
    ['a copy of the whole code', 'the_thuc: dang\nky_hieu: KH/BTGDVTU'],
    ['an undated paper without a number', 'so: ~\nngay: 2026-03'],
    [
      'an authority typed as danvan writes it',
      'nguoi_ky: { thay_mat: TM. Ủy ban nhân dân, ky_thay: KT. Chủ tịch, chuc_vu: Phó Chủ tịch, ho_ten: Lò Thị Mai }',
    ],
    ['an acting head', 'nguoi_ky: { chuc_vu: Q. Giám đốc, ho_ten: Lò Thị Mai }'],
    [
      'a deputy of a standing body',
      'nguoi_ky: { thay_mat: Thường trực Hội đồng nhân dân, chuc_vu: Phó Chủ tịch, ho_ten: Lò Thị Mai }',
    ],
    [
      'a deputy of an organ by order',
      'nguoi_ky: { thua_lenh: Chủ tịch, chuc_vu: Phó Chánh Văn phòng, ho_ten: Lò Thị Mai }',
    ],
    ['a name of few letters', 'nguoi_ky: { chuc_vu: Giám đốc, ho_ten: Ksor H’Nhan }'],
    ['a name that begins like a title', 'nguoi_ky: { chuc_vu: Giám đốc, ho_ten: Đại Văn Sĩ }'],
    [
      'a party deputy without a head',
      'the_thuc: dang\nnguoi_ky: { chuc_vu: Phó Trưởng ban, ho_ten: Lương Thục Anh }',
    ],
    [
      'a board without a seal',
      'the_thuc: dang\nco_quan: { ten: Ban Chỉ đạo 35, chu_quan: Tỉnh uỷ Sông Thượng, ky_hieu: BCĐ }\nnguoi_ky: { chuc_vu: Phó Bí thư Tỉnh uỷ, kiem: Trưởng Ban Chỉ đạo, ho_ten: Lương Thục Anh }',
    ],
    [
      'grounds that are no numbered documents',
      'can_cu:\n  - Căn cứ Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIV của Đảng\n  - Căn cứ chức năng, nhiệm vụ được giao\n  - Theo đề nghị của Trưởng phòng Văn hóa - Xã hội',
    ],
    [
      'a resolution of the assembly with its number',
      'can_cu:\n  - Căn cứ Nghị quyết số 202/2025/QH15 ngày 12 tháng 6 năm 2025 của Quốc hội về việc sắp xếp đơn vị hành chính cấp tỉnh',
    ],
    [
      'a law cited with a decree',
      'can_cu:\n  - Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024; Nghị định số 113/2025/NĐ-CP ngày 03/6/2025 của Chính phủ',
    ],
    [
      'a number that is still to come',
      'can_cu:\n  - Căn cứ Quyết định số …/QĐ-UBND ngày … tháng 3 năm 2026 của UBND xã',
    ],
    ['Lưu as it is given', 'luu: { nguyen_van: "- Lưu: Văn phòng." }'],
    ['Lưu with copies', 'luu: { noi: [VT], so_ban: 2 }'],
    ['Lưu among the recipients', 'noi_nhan: [Trưởng các thôn, "Lưu: VT, VHXH"]', ['luu']],
    ['an invitation to those above', 'loai: giay-moi\nnoi_nhan: [Như trên, Lưu hồ sơ]'],
    ['parts of one committee', 'noi_nhan: [Thường trực Đảng ủy, Thường trực HĐND, Thường trực UBND]'],
    ['a plan for families', 'trich_yeu: Kế hoạch hóa gia đình năm 2026'],
    ['a title with an ellipsis', 'trich_yeu: Tổ chức hội thi nấu ăn, cắm hoa...'],
    ['short capitals', 'trich_yeu: ISO 9001'],
    [
      'an appendix of another document',
      'ket_thuc: Thể thức theo Phụ lục I, Nghị định số 30/2020/NĐ-CP và Phụ lục II của Nghị định này',
    ],
    [
      'something attached to another document',
      'ket_thuc: Thực hiện Quy chế (ban hành kèm theo Quyết định số 12/QĐ-UBND)',
    ],
    ['an order to enclose something', 'ket_thuc: Gửi công văn mời đại biểu (gửi kèm tài liệu hội nghị)'],
    [
      'a file sent another way',
      'ket_thuc: Các thôn đăng ký (tài liệu gửi qua Hệ thống quản lý văn bản, kèm theo)',
    ],
    [
      'organs of earlier days',
      'mo_dau: Thực hiện Kế hoạch số 12-KH/BDVTU ngày 10/01/2024 của Ban Dân vận Tỉnh ủy, nguyên Chủ tịch UBND huyện Khe Vạc phát biểu\nnoi_nhan: [Hội Cựu giáo chức huyện Khe Vạc (cũ), Nguyên lãnh đạo huyện Khe Vạc]',
    ],
    [
      'cities under the Government',
      'noi_nhan: [UBND thành phố Hà Nội, Ủy ban nhân dân Thành phố Hồ Chí Minh, UBND thành phố]',
    ],
    [
      'words that sound alike',
      'noi_nhan: [Ban Chỉ huy Quân sự xã, Trường THPT Quan Hóa, Cán bộ thông tin và truyền thông cơ sở, Sở Dân tộc và Tôn giáo]',
    ],
    ['organs that have merged', 'noi_nhan: [Ban Tuyên giáo và Dân vận Tỉnh ủy, Ban Tuyên giáo Tỉnh đoàn]'],
  ])('%s', async (_, fragment, without: readonly string[] = []) => {
    expect(await codes(fragment, without)).toEqual([]);
  });
});

describe('the same thing is told once', () => {
  it.each([
    [
      'a party abbreviation in the place of a position',
      'nguoi_ky: { chuc_vu: K/T Chủ tịch, ho_ten: Lò Thị Mai }',
      ['quyen-han/sai-khoa'],
    ],
    ['CV in the code of a plan', 'ky_hieu: CV-UBND', ['so-ky-hieu/co-cv']],
    ['the committee of a district', 'noi_nhan: [Thường trực Huyện ủy Khe Vạc]', ['thoi-diem/to-chuc-dang']],
    [
      'several levels in one line',
      'noi_nhan: ["UBND các huyện, thị xã, thành phố"]',
      ['thoi-diem/cap-huyen'],
    ],
    [
      'a decree of which nothing is said',
      'can_cu: [Căn cứ Nghị định về công tác văn thư]',
      ['can-cu/thieu-so'],
    ],
  ])('%s', async (_, fragment, expected) => {
    expect(await codes(fragment)).toEqual(expected);
  });
});

describe('the day from which an organ is gone', () => {
  it.each([
    ['2025-06-30', []],
    ['2025-07-01', ['thoi-diem/cap-huyen']],
    ['~', ['thoi-diem/cap-huyen']],
  ])('judges a paper of %s by its own date, or by today where it has none', async (ngay, expected) => {
    expect(await codes(`so: ~\nngay: ${ngay}\nnoi_nhan: [UBND huyện Khe Vạc]`)).toEqual(expected);
  });
});

describe('long text', () => {
  let made = 0;

  /** Text that is new each time, in stretches that a paper may hold, since what is read before is remembered. */
  const papered = (unit: string) => (length: number) => () => {
    made += 1;
    const stretch = unit.repeat(Math.floor(900 / unit.length));
    const text = JSON.stringify(`Nội dung ${made} ${`${stretch} và `.repeat(length)} hết`);
    return checked(
      inSample(`can_cu: [${text}]\nnoi_nhan: [${text}]\nket_thuc: ${text}\ntrich_yeu: ${text}`),
      form,
    );
  };

  it.each([
    ['blanks', ' '],
    ['brackets', '('],
    ['citations', 'Căn cứ Luật số '],
    ['appendices', 'Phụ lục I '],
    ['districts', 'phòng nội vụ các '],
    ['organs', 'đề nghị các '],
  ])('of %s is read in linear time', async (_, unit) => {
    expect(await growth(papered(unit), 3)).toBeLessThan(30);
  });
});
