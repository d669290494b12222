import { describe, expect, test } from 'vitest';
import type { TrinhBay } from '../../src/model/trinh-bay.ts';
import { chooseForm } from '../../src/rulebook/choose.ts';
import { rulebooks } from '../../src/rulebook/rulebooks.ts';

type Id = keyof typeof rulebooks;

function choose(
  id: Id,
  trinh_bay: TrinhBay = {},
  kind: { id: string; danh_so?: readonly string[] } = { id: 'ke-hoach' },
) {
  const asked: string[] = [];
  const spanOf = (path: string) => {
    asked.push(path);
    return { file: 'ke-hoach.yaml', start: asked.length, end: asked.length };
  };
  const { value, diagnostics } = chooseForm(rulebooks[id], trinh_bay, kind, spanOf);
  return { form: value, diagnostics, asked, codes: diagnostics.map(({ code }) => code) };
}

const labels = (id: Id, trinh_bay: TrinhBay = {}, danh_so?: readonly string[]) =>
  choose(id, trinh_bay, { id: 'ke-hoach', danh_so }).form?.chain.map((form) => form.id);

describe('the defaults', () => {
  test('nd30: A4, 20/20/30/15 mm, 14 pt at 1.15 lines of 1.149 em, 1 cm, 6 pt', () => {
    const { form, diagnostics } = choose('nd30');
    expect(diagnostics).toEqual([]);
    expect(form?.page).toMatchObject({ width: 11906, height: 16838, mirrored: false, numberFromTop: 567 });
    expect(form?.page.margin).toEqual({ top: 1134, bottom: 1134, left: 1701, right: 850 });
    expect(form?.body).toEqual({ size: 14, pitch: 370, indent: 567, gap: 120 });
    expect(form?.parts['quoc-hieu']).toMatchObject({ size: 13, pitch: 299 });
    expect(form?.parts.doan).toMatchObject({ size: 14, pitch: 370, after: 120, before: 0 });
  });

  test.each([
    ['hd36', 14, 360],
    ['hd05', 15, 380],
  ] as const)('%s: %d pt on an exact pitch of %d twips', (id, size, pitch) => {
    const { form } = choose(id);
    expect(form?.body).toEqual({ size, pitch, indent: 567, gap: 120 });
    expect(form?.parts['trich-yeu'].size).toBe(size);
    expect(form?.parts['ten-loai'].size).toBe(15);
    expect(form?.parts['kem-theo'].size).toBe(14);
  });
});

describe('inside the ranges', () => {
  test('nd30 takes every choice the decree leaves open', () => {
    const le = { tren: 25, duoi: 25, trai: 35, phai: 20 };
    const trinh_bay = { co_chu: 13, thut_dau_dong: 1.27, gian_dong: 1.5, cach_doan: 12, le } as const;
    const { form, diagnostics } = choose('nd30', trinh_bay);
    expect(diagnostics).toEqual([]);
    expect(form?.body).toEqual({ size: 13, pitch: 448, indent: 720, gap: 240 });
    expect(form?.page.margin).toEqual({ top: 1417, bottom: 1417, left: 1984, right: 1134 });
    expect(form?.parts['trich-yeu'].size).toBe(13);
    expect(form?.parts['phu-luc'].size).toBe(14);
  });

  test('the compact set lowers the header together', () => {
    const parts = choose('nd30', { bo_co_chu: '12/13' }).form?.parts;
    const sizes = ['quoc-hieu', 'tieu-ngu', 'chu-quan', 'co-quan', 'dia-danh-ngay', 'so-ky-hieu'] as const;
    expect(sizes.map((id) => parts?.[id]?.size)).toEqual([12, 13, 12, 12, 13, 13]);
  });

  test('landscape turns the paper; party papers may be mirrored and slips printed on A5', () => {
    expect(choose('nd30', { huong: 'ngang' }).form?.page).toMatchObject({ width: 16838, height: 11906 });
    const slip = choose('hd05', { kho_giay: 'A5', hai_mat: true }, { id: 'giay-moi' });
    expect(slip.diagnostics).toEqual([]);
    expect(slip.form?.page).toMatchObject({ paper: 'A5', width: 11906, height: 8391, mirrored: true });
    const upright = choose('hd05', { kho_giay: 'A5', huong: 'doc' }, { id: 'giay-moi' });
    expect(upright.form?.page).toMatchObject({ width: 8391, height: 11906 });
  });

  test('hd36 sets no upper end to the pitch', () => {
    expect(choose('hd36', { gian_dong: 24 }).form?.body.pitch).toBe(480);
  });
});

describe('outside the ranges', () => {
  test.each([
    ['nd30', { co_chu: 15 }, 'rulebook/ngoai-khoang', 'ND30-I.II.6.e#size', { gia_tri: 15, tu: 13, den: 14 }],
    ['nd30', { co_chu: 13.3 }, 'rulebook/co-chu-le', undefined, { gia_tri: 13.3 }],
    [
      'nd30',
      { thut_dau_dong: 1.5 },
      'rulebook/ngoai-lua-chon',
      'ND30-I.II.6.e#indent',
      { lua_chon: '1, 1.27' },
    ],
    ['nd30', { gian_dong: 1.6 }, 'rulebook/ngoai-khoang', 'ND30-I.II.6.e#line', { den: 1.5 }],
    ['nd30', { cach_doan: 3 }, 'rulebook/duoi-muc', 'ND30-I.II.6.e#gap', { tu: 6 }],
    ['nd30', { cach_doan: 600 }, 'rulebook/qua-lon', undefined, { den: 72 }],
    ['nd30', { le: { trai: 25 } }, 'rulebook/ngoai-khoang', 'ND30-I.I.3', { khoa: 'trinh_bay.le.trai' }],
    ['nd30', { kho_giay: 'A5' }, 'rulebook/khong-a5', 'ND30-I.I.1', { loai: 'ke-hoach' }],
    ['hd36', { co_chu: 13 }, 'rulebook/ngoai-khoang', 'P-SZ-09', { tu: 14, den: 15 }],
    ['hd36', { gian_dong: 17 }, 'rulebook/duoi-muc', 'P-BD-01', { tu: 18 }],
    ['hd05', { gian_dong: 23 }, 'rulebook/ngoai-khoang', 'P-CHG-06', { tu: 18, den: 22 }],
    ['hd05', { le: { phai: 20 } }, 'rulebook/co-dinh', 'P-PAGE-03', { phai_la: 15 }],
    ['hd05', { kho_giay: 'A5' }, 'rulebook/a5', 'P-PAGE-02', { loai: 'ke-hoach' }],
    ['hd05', { bo_co_chu: '13/14' }, 'rulebook/bo-co-chu', undefined, { gia_tri: '13/14' }],
  ] as const)('%s %o: %s', (id, trinh_bay, code, clause, params) => {
    const { form, diagnostics, asked } = choose(id, trinh_bay);
    expect(form).toBeUndefined();
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ code, severity: 'error', params, path: asked[0] });
    expect(diagnostics[0]?.clause).toBe(clause);
  });

  test('all of them are told at once', () => {
    expect(choose('nd30', { co_chu: 20, cach_doan: 1, le: { tren: 5, duoi: 5 } }).codes).toHaveLength(4);
  });

  test('mirrored margins of a state paper are printed with a warning', () => {
    const { form, diagnostics } = choose('nd30', { hai_mat: true });
    expect(form?.page.mirrored).toBe(true);
    expect(diagnostics).toMatchObject([
      { code: 'rulebook/hai-mat', severity: 'warning', path: 'trinh_bay.hai_mat' },
    ]);
  });
});

describe('the chain of numbering forms', () => {
  test('the paper before the kind before the rulebook', () => {
    expect(labels('nd30')).toEqual(['I.', '1.', '1.1.', 'a)']);
    expect(labels('hd36')).toEqual(['I-', '1.', '1.1.', '1.1.1.', 'a)']);
    expect(labels('nd30', {}, ['1.', 'a)'])).toEqual(['1.', 'a)']);
    expect(labels('nd30', { danh_so: ['I.', 'a)'] }, ['1.'])).toEqual(['I.', 'a)']);
    expect(labels('nd30', { danh_so: [] })).toEqual(['I.', '1.', '1.1.', 'a)']);
  });

  test('under điều, 1. is a khoản and a) a điểm', () => {
    expect(labels('hd05', { danh_so: ['Chương I', 'Điều 1.', '1.', 'a)'] })).toEqual([
      'Chương I',
      'Điều 1.',
      'khoản',
      'điểm',
    ]);
  });

  test('an unknown form is an error at its place that lists those known', () => {
    const { form, diagnostics, asked } = choose('nd30', { danh_so: ['I.', 'A.', 'I-'] });
    expect(form).toBeUndefined();
    expect(diagnostics.map(({ params }) => params.gia_tri)).toEqual(['A.', 'I-']);
    expect(asked).toEqual(['trinh_bay.danh_so[1]', 'trinh_bay.danh_so[2]']);
    expect(diagnostics[0]?.params.da_biet).toContain('Tiểu mục 1, Điều 1., khoản');
  });

  test('an unknown form of the kind points at the kind', () => {
    const { asked, codes } = choose('nd30', {}, { id: 'quy-che', danh_so: ['§1'] });
    expect([asked, codes]).toEqual([['loai'], ['rulebook/danh-so-la']]);
  });
});
