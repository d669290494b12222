import { describe, expect, it } from 'vitest';
import { plain } from '../../src/base/inline.ts';
import { readDocument } from '../../src/schema/document.ts';
import { builtIn, foot, head, mappingOf, paper } from './paper.ts';

describe('a sound plan', () => {
  const { value, diagnostics } = paper(`${head}mo_dau: |
  Căn cứ Kế hoạch số 141-KH/BDVTU;

  Ủy ban nhân dân tỉnh ban hành Kế hoạch:
noi_dung: |
  # Mục đích
  - Nâng cao **nhận thức**.
ket_thuc: Trên đây là Kế hoạch
luu: { noi: [VT, "HCTC&QTTV"], so_ban: 2 }
trinh_bay: { co_chu: 13, thut_dau_dong: 1.27, le: { trai: 30 }, danh_so: [I., 1., a)] }
du_thao: 2
khan: hoa-toc
so_ban: 300
${foot}`);

  it('comes to a Document without findings', () => {
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({
      loai: 'ke-hoach',
      ten_loai: 'Kế hoạch',
      the_thuc: 'nha-nuoc',
      co_quan: [{ ten: ['Ủy ban nhân dân tỉnh Sông Thượng'], ky_hieu: 'UBND' }],
      dia_danh: 'Sông Thượng',
      so: '21',
      ky_hieu: 'KH-UBND',
      ngay: { year: 2025, month: 1, day: 16 },
      luu: { items: ['VT', 'HCTC&QTTV'], so_ban: 2 },
      nguoi_ky: [
        {
          thay_mat: 'Ủy ban nhân dân',
          ky_thay: 'Chủ tịch',
          chuc_vu: 'Phó Chủ tịch',
          quyen: false,
          ho_ten: 'Lương Thục Anh',
        },
      ],
      du_thao: 2,
      khan: 'hoa-toc',
      so_ban: 300,
      trinh_bay: { co_chu: 13, thut_dau_dong: 1.27, le: { trai: 30 }, danh_so: ['I.', '1.', 'a)'] },
      kem_theo: [],
      rieng: {},
    });
    expect(value?.mo_dau.map(plain)).toEqual([
      'Căn cứ Kế hoạch số 141-KH/BDVTU;',
      'Ủy ban nhân dân tỉnh ban hành Kế hoạch:',
    ]);
  });
});

it('keeps what is deliberately blank, and the number as typed', () => {
  const blank = paper(
    `${head.replace('so: 21', 'so: ~').replace('2025-01-16', '~')}noi_dung: Đoạn.\n${foot.replace('Lương Thục Anh', '~')}`,
  );
  expect(blank.diagnostics).toEqual([]);
  expect(blank.value).toMatchObject({ so: null, ngay: {} });
  expect(blank.value?.nguoi_ky[0]?.ho_ten).toBeNull();
  expect(paper(`${head.replace('so: 21', 'so: 08')}noi_dung: Đoạn.\n${foot}`).value?.so).toBe('08');
});

describe('the code after the number', () => {
  const codeOf = (from: string, to: string) =>
    paper(`${head.replace(from, to)}noi_dung: Đoạn.\n${foot}`).value?.ky_hieu;
  it('follows the style', () => {
    expect(codeOf('the_thuc: nha-nuoc', 'the_thuc: dang')).toBe('KH/UBND');
  });
  it('may be the own one', () => {
    expect(codeOf('so: 21', 'so: 21\nky_hieu: KH-PL')).toBe('KH-PL');
  });
  it('is the organ alone for a kind without a code', () => {
    const yaml = `${head}noi_dung: Đoạn.\n${foot}`;
    const kind = { ...builtIn('ke-hoach'), ky_hieu: { 'nha-nuoc': '', dang: 'CV' } };
    expect(readDocument(mappingOf(yaml), kind, { kem_theo: new Map() }).value?.ky_hieu).toBe('UBND');
  });
});

describe('a joint paper', () => {
  const organs = `co_quan:
  - { ten: Ban Dân vận, ky_hieu: BDVTU, dia_danh: Sông Thượng }
  - { ten: Ban cán sự đảng, ky_hieu: BCSĐ }
`;
  const joint = (signers: string) =>
    paper(
      head.replace(/co_quan.*\ndia_danh.*\n/, organs).replace('nha-nuoc', 'dang') +
        `noi_dung: Đoạn.\nnoi_nhan: [Các sở]\nnguoi_ky:\n${signers}`,
    );
  it('joins the codes, lead first, and takes the lead’s place', () => {
    const { value, diagnostics } = joint(
      '  - { chuc_vu: Trưởng Ban, ho_ten: A }\n  - { chuc_vu: Bí thư, ho_ten: B }\n',
    );
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({ ky_hieu: 'KH/BDVTU-BCSĐ', dia_danh: 'Sông Thượng' });
  });
  it('wants a signature of every organ', () => {
    const { diagnostics } = joint('  - { chuc_vu: Trưởng Ban, ho_ten: A }\n');
    expect(diagnostics.map(({ code, params }) => [code, params])).toEqual([
      ['schema/so-nguoi-ky', { co: 1, can: 2 }],
    ]);
  });
});

describe('lines', () => {
  const lines = (yaml: string) => paper(`${head}noi_dung: Đoạn.\n${foot.replace(/noi_nhan.*\n/, '')}${yaml}`);
  it('reads Nơi nhận with groups, prose with a colon, and words as given', () => {
    const { value, diagnostics } = lines(`noi_nhan:
  - TT: T.U, HĐND
  - nhom: "Gửi bản điện tử:"
    gom: [Các sở, UBND các xã]
  - { nguyen_van: "- Thường trực **Tỉnh uỷ**, (báo cáo)" }
`);
    expect(diagnostics).toEqual([]);
    expect(value?.noi_nhan).toEqual([
      { type: 'noi', content: [{ type: 'text', text: 'TT: T.U, HĐND' }], nguyen_van: false },
      { type: 'nhom', ten: [{ type: 'text', text: 'Gửi bản điện tử:' }] },
      { type: 'noi', content: [{ type: 'text', text: 'Các sở' }], nguyen_van: false },
      { type: 'noi', content: [{ type: 'text', text: 'UBND các xã' }], nguyen_van: false },
      {
        type: 'noi',
        content: [{ type: 'text', text: '- Thường trực **Tỉnh uỷ**, (báo cáo)' }],
        nguyen_van: true,
      },
    ]);
  });
  it('reads Lưu in its four forms', () => {
    const luu = (yaml: string) => lines(`noi_nhan: [Các sở]\nluu: ${yaml}\n`).value?.luu;
    expect(luu('[VT, TH]')).toEqual({ items: ['VT', 'TH'] });
    expect(luu('VT, TH')).toEqual({ items: ['VT, TH'] });
    expect(luu('{ noi: VT, so_ban: 3 }')).toEqual({ items: ['VT'], so_ban: 3 });
    expect(luu('{ nguyen_van: "- Lưu: VT" }')).toEqual({
      items: [],
      nguyen_van: [{ type: 'text', text: '- Lưu: VT' }],
    });
  });
  it('tells grounds in a list from grounds in prose', () => {
    const canCu = (yaml: string) => lines(`noi_nhan: [Các sở]\ncan_cu: ${yaml}\n`).value?.can_cu;
    expect(canCu('[Căn cứ Luật, Căn cứ Nghị định]')).toMatchObject({
      form: 'danh-sach',
      items: { length: 2 },
    });
    expect(canCu('|\n  Thực hiện Kết luận;\n\n  Thực hiện Quyết định.')).toMatchObject({
      form: 'van-xuoi',
      items: { length: 2 },
    });
  });
});

describe('an invitation and its agenda', () => {
  const main = paper(`loai: giay-moi
${head.replace('loai: ke-hoach\n', '')}kinh_moi: [Các sở, Chủ trì: ông A]
thoi_gian: 07 giờ 30 phút, ngày 22/02/2025
dia_diem: |
  Hội trường A

  (số 01 đường Bến Thượng)
${foot}`);
  it('takes the fields of its kind', () => {
    expect(main.diagnostics).toEqual([]);
    expect(main.value?.ky_hieu).toBe('GM-UBND');
    expect(main.value?.rieng).toEqual({
      kinh_moi: [[{ type: 'text', text: 'Các sở' }], [{ type: 'text', text: 'Chủ trì: ông A' }]],
      thoi_gian: [{ type: 'text', text: '07 giờ 30 phút, ngày 22/02/2025' }],
      dia_diem: [
        [{ type: 'text', text: 'Hội trường A' }],
        [{ type: 'text', text: '(số 01 đường Bến Thượng)' }],
      ],
    });
  });

  const agenda = `loai: chuong-trinh
van_ban_chinh: giay-moi.yaml
trich_yeu: Hội nghị tổng kết
lich_trinh:
  - { thoi_gian: "7^h^30'", noi_dung: Đón tiếp đại biểu, thuc_hien: Ban tổ chức }
  - { thoi_gian: "", noi_dung: Gợi ý thảo luận, thuc_hien: ~ }
  - nhom: Buổi chiều
`;
  it('lends its facts to the paper attached to it', () => {
    if (!main.value) throw new Error('no main paper');
    const { value, diagnostics } = paper(agenda, { van_ban_chinh: main.value });
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({
      the_thuc: 'nha-nuoc',
      co_quan: main.value.co_quan,
      dia_danh: 'Sông Thượng',
      so: '21',
      ky_hieu: 'GM-UBND',
      ngay: main.value.ngay,
      nguoi_ky: [],
      noi_nhan: [],
    });
    expect(
      value?.lich_trinh.map((row) => [row.type, plain(row.type === 'nhom' ? row.ten : row.thoi_gian)]),
    ).toEqual([
      ['viec', "7h30'"],
      ['viec', ''],
      ['nhom', 'Buổi chiều'],
    ]);
  });
  it('says nothing of its own where the main paper could not be read', () => {
    expect(paper(agenda)).toEqual({ value: undefined, diagnostics: [] });
  });
  it('prints after it, with the header only where asked', () => {
    const yaml = `loai: giay-moi
${head.replace('loai: ke-hoach\n', '')}noi_dung: Đoạn.
kem_theo: [chuong-trinh.yaml, { tap_tin: tai-lieu.yaml, dau_trang: true }, mat.yaml]
${foot}`;
    const document = main.value;
    if (!document) throw new Error('no main paper');
    const { value } = paper(yaml, {
      kem_theo: new Map([
        ['chuong-trinh.yaml', document],
        ['tai-lieu.yaml', document],
      ]),
    });
    expect(value?.kem_theo.map(({ dau_trang }) => dau_trang)).toEqual([false, true]);
  });
});
