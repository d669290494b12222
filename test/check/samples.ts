import { keHoach } from '../command/office.ts';

const state = `the_thuc: nha-nuoc
co_quan: { ten: Ủy ban nhân dân xã Đồng Mây, ky_hieu: UBND }
dia_danh: Đồng Mây
so: 7
ngay: 2026-03-09
noi_nhan:
  - Thường trực Đảng ủy (b/c)
luu: [VT, VHXH]
nguoi_ky: { thay_mat: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: Lò Thị Sao Mai }
`;

const party = `the_thuc: dang
co_quan: { ten: Ban Tuyên giáo và Dân vận, chu_quan: Tỉnh ủy Sông Thượng, ky_hieu: BTGDVTU }
dia_danh: Sông Thượng
so: 12
ngay: 2026-07-13
noi_nhan:
  - Thường trực Tỉnh ủy (để báo cáo)
luu: [Văn phòng Ban Tuyên giáo và Dân vận]
nguoi_ky: { ky_thay: Trưởng ban, chuc_vu: Phó Trưởng ban, ho_ten: Lương Thục Anh }
`;

const bodies: Readonly<Record<string, string>> = {
  'ke-hoach': `loai: ke-hoach
trich_yeu: Tổ chức Ngày hội đọc sách năm 2026
mo_dau: Thực hiện chương trình công tác năm 2026, đơn vị ban hành Kế hoạch như sau
noi_dung: |
  # Mục đích, yêu cầu
  1. Khơi dậy thói quen đọc sách trong Nhân dân.
  2. Tổ chức thiết thực, tiết kiệm.
  # Nội dung
  - Trưng bày, giới thiệu sách.
ket_thuc: Trên đây là Kế hoạch tổ chức Ngày hội đọc sách năm 2026
`,
  'giay-moi': `loai: giay-moi
trich_yeu: Dự Hội nghị triển khai Ngày hội đọc sách
kinh_moi: Các trưởng thôn trên địa bàn
du: Hội nghị triển khai Ngày hội đọc sách
chu_tri: Bà Lò Thị Sao Mai
thoi_gian: 8 giờ 00 phút, ngày 20 tháng 8 năm 2026 (thứ Năm)
dia_diem: Nhà văn hóa trung tâm
ket_thuc: Rất mong các đồng chí đến dự đông đủ, đúng giờ
`,
  'chuong-trinh': `loai: chuong-trinh
trich_yeu: Hội nghị triển khai Ngày hội đọc sách
lich_trinh:
  - { thoi_gian: "8^h^00' - 8^h^10'", noi_dung: Giới thiệu đại biểu, thuc_hien: Ban Tổ chức }
  - { thoi_gian: "8^h^10' - 9^h^00'", noi_dung: Trình bày Kế hoạch, thuc_hien: Ban Tổ chức }
`,
  'thong-bao': `loai: thong-bao
trich_yeu: Mở cửa thư viện
noi_dung: Thư viện mở cửa từ ngày 01 tháng 10 năm 2026.
`,
};

/** Every complete sample paper, by `loai` and `the_thuc`. */
export function samples(): readonly (readonly [name: string, text: string])[] {
  return Object.keys(bodies).flatMap((loai) =>
    ['nha-nuoc', 'dang'].map((style) => [`${loai}, ${style}`, sampleOf(loai, style)] as const),
  );
}

function sampleOf(loai: string, style: string): string {
  if (loai === 'ke-hoach' && style === 'nha-nuoc') return keHoach;
  return `${bodies[loai] ?? ''}${style === 'dang' ? party : state}`;
}

/**
 * A fragment (some top-level keys) put in place of those keys of the sample that its own `loai` and `the_thuc` ask for.
 */
export function inSample(fragment: string, without: readonly string[] = []): string {
  const loai = /^loai: *(\S+)/m.exec(fragment)?.[1] ?? 'ke-hoach';
  const style = /^the_thuc: *(\S+)/m.exec(fragment)?.[1] ?? 'nha-nuoc';
  const own = [...fragment.matchAll(/^([a-z_]+):/gm)].map((match) => match[1] ?? '');
  const kept = sampleOf(loai, style)
    .split(/^(?=[a-z_]+:)/m)
    .filter((block) => ![...own, ...without].includes(block.slice(0, block.indexOf(':'))));
  return `${kept.join('')}${fragment.trimEnd()}\n`;
}
