import { describe, expect, it } from 'vitest';
import { findings, foot, head, paper } from './paper.ts';

const sound = `${head}noi_dung: Đoạn.\n${foot}`;
const wrong = (yaml: string) => findings(yaml, paper(yaml).diagnostics);
const changed = (from: string | RegExp, to: string) => wrong(sound.replace(from, to));

it('finds nothing in a sound paper', () => {
  expect(wrong(sound)).toEqual([]);
});

describe('one fault, one finding at its place', () => {
  it.each<[string, string | RegExp, string, string[]]>([
    ['an unknown key', 'trich_yeu:', 'trich_yếu:', ['trich_yếu: khoa-la "trich_yếu"']],
    [
      'a key of another paper',
      'trich_yeu:',
      'kinh_gui: Các sở\ntrich_yeu:',
      ['kinh_gui: khoa-khong-dung "kinh_gui"'],
    ],
    ['a missing key', /so: 21\n/, '', ['so: thieu-khoa "loai"']],
    ['a missing key below', /, ky_hieu: UBND/, '', ['co_quan.ky_hieu: thieu-khoa "co_quan"']],
    ['a missing place', /dia_danh.*\n/, '', ['dia_danh: thieu-khoa "loai"']],
    ['a missing name', /, ho_ten: Lương Thục Anh/, '', ['nguoi_ky.ho_ten: thieu-khoa "nguoi_ky"']],
    [
      'a text left out',
      'trich_yeu: Thực hiện công tác dân vận năm 2025',
      'trich_yeu:',
      ['trich_yeu: de-trong ""'],
    ],
    ['quotes with nothing', 'dia_danh: Sông Thượng', 'dia_danh: ""', ['dia_danh: de-trong "\\"\\""']],
    [
      'a list for a text',
      'dia_danh: Sông Thượng',
      'dia_danh: [Sông, Thượng]',
      ['dia_danh: sai-kieu "[Sông, Thượng]"'],
    ],
    [
      'a text for a list',
      'noi_nhan: [Thường trực Tỉnh ủy (b/c), Các sở]',
      'noi_nhan: Các sở',
      ['noi_nhan: sai-kieu "Các sở"'],
    ],
    ['no such choice', 'nha-nuoc', 'nhanuoc', ['the_thuc: sai-lua-chon "nhanuoc"']],
    ['no such date', '2025-01-16', '2025-02-29', ['ngay: ngay-khong-co "2025-02-29"']],
    ['no such month', '2025-01-16', '2025-13', ['ngay: ngay-khong-co "2025-13"']],
    ['a date two ways', '2025-01-16', '5/1/2026', ['ngay: ngay-hai-nghia "5/1/2026"']],
    ['a date in words', '2025-01-16', 'hôm nay', ['ngay: ngay-sai-dang "hôm nay"']],
    ['a whole code as number', 'so: 21', 'so: 21/KH-UBND', ['so: so-sai "21/KH-UBND"']],
    ['zero', 'so: 21', 'so: 00', ['so: so-sai "00"']],
    ['twenty digits', 'so: 21', 'so: 12345678901234567890', ['so: so-sai "12345678901234567890"']],
    [
      'bold in a name',
      'Phó Chủ tịch',
      '"**Phó** Chủ tịch"',
      [': khong-nhan-dam-nghieng "\\"**Phó** Chủ tịch\\""'],
    ],
    [
      'prototypes',
      'ky_hieu: UBND',
      'ky_hieu: UBND, __proto__: { x: 1 }, constructor: y',
      ['co_quan.__proto__: khoa-la "__proto__"', 'co_quan.constructor: khoa-la "constructor"'],
    ],
  ])('%s', (_, from, to, expected) => {
    expect(changed(from, to)).toEqual(expected);
  });

  it.each([
    ['so_ban: 1.5', ['so_ban: khong-phai-so-dem "1.5"']],
    ['so_ban: 0', ['so_ban: khong-phai-so-dem "0"']],
    ['du_thao: lần hai', ['du_thao: du-thao-sai "lần hai"']],
    ['trinh_bay: { co_chu: "13,5" }', ['trinh_bay.co_chu: khong-phai-so "\\"13,5\\""']],
    ['trinh_bay: { le: { tren: 20mm } }', ['trinh_bay.le.tren: khong-phai-so "20mm"']],
    ['trinh_bay: { le: { trên: 20 } }', ['trinh_bay.le.trên: khoa-la "trên"']],
    ['trinh_bay: { hai_mat: có }', ['trinh_bay.hai_mat: khong-phai-dung-sai "có"']],
    ['trinh_bay: { kho_giay: A3 }', ['trinh_bay.kho_giay: sai-lua-chon "A3"']],
    ['phu_luc: [{ noi_dung: Đoạn }]', ['phu_luc[0].ten: thieu-khoa "noi_dung"']],
    ['kem_theo: [{ taptin: a.yaml }]', ['kem_theo[0].taptin: khoa-la "taptin"']],
    ['lien_he: "7 ^h"', [': markdown/dau-mu "^"']],
  ])('%s', (line, expected) => {
    expect(wrong(`${sound}${line}\n`)).toEqual(expected);
  });
});

it('suggests what was meant', () => {
  const yaml = sound
    .replace('nha-nuoc', 'nha_nuoc')
    .replace('ten: Ủy', 'tenn: Ủy')
    .replace('so: 21', 'so: 21/KH');
  expect(paper(yaml).diagnostics.map(({ code, params }) => [code, params.goi_y])).toEqual([
    ['schema/sai-lua-chon', 'nha-nuoc'],
    ['schema/khoa-la', 'ten'],
    ['schema/so-sai', '21'],
  ]);
});

it('collects everything, the Markdown of sound parts beside the shape of others, in the order of the file', () => {
  const yaml = `${sound.replace('so: 21', 'so: hai mốt').replace('dân vận', '**dân vận')}khẩn: hoa-toc\n`;
  expect(wrong(yaml)).toEqual(['so: so-sai "hai mốt"', ': markdown/dau-sao "**"', 'khẩn: khoa-la "khẩn"']);
});

it('leaves a profile that nobody knows to the source that looked for it', () => {
  const yaml = sound.replace(/co_quan: .*/, 'co_quan: ubnd-song-thuong');
  expect(paper(yaml)).toEqual({ value: undefined, diagnostics: [] });
});

it('leaves the prototypes of the process alone', () => {
  paper(`${sound}__proto__: { polluted: 1 }\n`);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

it('wants one of the parts that carry a programme', () => {
  const yaml = `${sound.replace('ke-hoach', 'chuong-trinh').replace('noi_dung: Đoạn.\n', '')}`;
  const [found] = paper(yaml).diagnostics;
  expect(found?.code).toBe('schema/thieu-mot-trong');
  expect(found?.params).toEqual({ khoa: 'noi_dung, lich_trinh', loai: 'Chương trình' });
  expect(yaml.slice(found?.span.start, found?.span.end)).toBe('loai');
});

it('refuses nesting without end', () => {
  const yaml = `${sound.replace('noi_dung: Đoạn.', `noi_dung: ${'['.repeat(80)}x${']'.repeat(80)}`)}`;
  expect(paper(yaml).diagnostics.map(({ code }) => code)).toEqual(['schema/qua-sau']);
});
