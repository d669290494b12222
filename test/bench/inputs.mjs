// The papers and rows that are measured, the same in every run. People and organs are invented.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const invitation = `loai: giay-moi
the_thuc: nha-nuoc
co_quan: { ten: Ủy ban nhân dân xã Đồng Mây, ky_hieu: UBND }
dia_danh: Đồng Mây
so: 9
ngay: 2026-03-09
trich_yeu: Dự Ngày hội đọc sách năm 2026
kinh_moi: "{{ong_ba}}"
du: Ngày hội đọc sách năm 2026
chu_tri: Ông Nguyễn Văn An, Chủ tịch Ủy ban nhân dân xã
thoi_gian: 07 giờ 30, thứ Sáu ngày 20/3/2026
dia_diem: Hội trường Ủy ban nhân dân xã Đồng Mây
luu_y: "Đề nghị ngồi ghế {{ghe}}."
noi_nhan: [Như trên]
luu: [VT, VHXH]
nguoi_ky: { chuc_vu: Chủ tịch, thay_mat: Ủy ban nhân dân, ho_ten: Nguyễn Văn An }
`;

const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Bế', 'Đặng'];
const names = ['An', 'Bình', 'Cúc', 'Dũng', 'Giang', 'Hạnh', 'Khánh', 'Lan', 'Minh', 'Nghĩa', 'Quỳnh'];

/** Guest number `i`, from 1. */
export function guest(i) {
  return { ma: `${i}`, ong_ba: `Ông ${families[i % 7]} Văn ${names[i % 11]} ${i}`, ghe: `G${i}` };
}

/** The invitation and a table of that many guests, in a folder. */
export function writeRows(folder, rows) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'giay-moi.yaml'), invitation);
  const lines = Array.from({ length: rows }, (_, i) => Object.values(guest(i + 1)).join(','));
  writeFileSync(join(folder, 'khach.csv'), `Mã,Ông bà,Ghế\n${lines.join('\n')}\n`);
}

/** The same as a workspace whose paper names its table. */
export function writeRowsWorkspace(folder, rows) {
  writeRows(folder, rows);
  writeFileSync(join(folder, 'danvan.yaml'), 'phien_ban: 1\nra: out\n');
  const heading = 'du_lieu: khach.csv\nten_tep: "gm-{{ma}}"\n';
  writeFileSync(join(folder, 'giay-moi.yaml'), invitation + heading);
}

/** What danvan is asked for to print them all into `out`. */
export const rowsCommand = [
  'render',
  'giay-moi.yaml',
  '--data',
  'khach.csv',
  '--name',
  'gm-{{ma}}',
  '-o',
  'out',
];

/** The facts that the papers of a workspace share; `deputy` signs every tenth. */
export const directory = (deputy) => `co_quan:
  ubnd-dong-may: { ten: Ủy ban nhân dân xã Đồng Mây, ky_hieu: UBND, dia_danh: Đồng Mây }
nguoi_ky:
  chu-tich: { thay_mat: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: Lò Thị Sao Mai }
  pho-chu-tich: { thay_mat: Ủy ban nhân dân, ky_thay: Chủ tịch, chuc_vu: Phó Chủ tịch, ho_ten: ${deputy} }
`;

const plan = (n) => `loai: ke-hoach
the_thuc: nha-nuoc
co_quan: ubnd-dong-may
so: ${n + 1}
ngay: 2026-03-09
trich_yeu: Tổ chức Ngày hội đọc sách lần thứ ${n + 1}
mo_dau: Thực hiện chương trình công tác năm 2026, Ủy ban nhân dân xã ban hành Kế hoạch như sau
noi_dung: |
  # Mục đích, yêu cầu
  1. Khơi dậy thói quen đọc sách trong Nhân dân tại điểm số ${n + 1}.
  2. Tổ chức thiết thực, tiết kiệm.
  # Nội dung
  - Trưng bày, giới thiệu sách.
ket_thuc: Trên đây là Kế hoạch tổ chức Ngày hội đọc sách năm 2026
noi_nhan:
  - Thường trực Đảng ủy (b/c)
luu: [VT, VHXH]
nguoi_ky: ${n % 10 === 0 ? 'pho-chu-tich' : 'chu-tich'}
`;

/** A workspace of that many papers. */
export function writeWorkspace(folder, papers) {
  mkdirSync(join(folder, 'van-ban'), { recursive: true });
  writeFileSync(join(folder, 'danvan.yaml'), 'phien_ban: 1\nnguon: van-ban\nra: out\n');
  writeFileSync(join(folder, 'danh-ba.yaml'), directory('Vàng A Páo'));
  for (let n = 0; n < papers; n += 1) {
    const group = join(folder, 'van-ban', String(n % 20).padStart(2, '0'));
    mkdirSync(group, { recursive: true });
    writeFileSync(join(group, `ke-hoach-${n}.yaml`), plan(n));
  }
}
