import type { MemoryHost } from '../../src/host/memory.ts';

/** An invitation that takes a guest and its date from a row. */
export const invitation = `loai: giay-moi
the_thuc: nha-nuoc
co_quan: { ten: Ủy ban nhân dân xã Đồng Mây, ky_hieu: UBND }
dia_danh: Đồng Mây
so: 9
ngay: "{{ngay}}"
trich_yeu: Dự Ngày hội đọc sách năm 2026
kinh_moi: "{{ong_ba}}"
du: Ngày hội đọc sách năm 2026
chu_tri: Ông Nguyễn Văn An, Chủ tịch Ủy ban nhân dân xã
thoi_gian: 07 giờ 30, thứ Sáu ngày 20/3/2026
dia_diem: Hội trường Ủy ban nhân dân xã Đồng Mây
noi_nhan: [Như trên]
luu: [VT, VHXH]
nguoi_ky: { chuc_vu: Chủ tịch, thay_mat: Ủy ban nhân dân, ho_ten: Nguyễn Văn An }
`;
export const guests = 'Mã,Ông bà,Ngày\n001,Ông Trần Văn Bình,2026-03-09\n002,Bà Lê Thị Cúc,2026-03-09\n';
/** What render is told besides the paper. */
export const named = ['--data', 'khach.csv', '--name', 'giay-moi-{{ma}}', '-o', 'out'];

/** What was printed, in order. */
export const outputs = (host: MemoryHost): string[] =>
  [...host.files.keys()].filter((path) => path.startsWith('/van-thu/out/')).sort();
