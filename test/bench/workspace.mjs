// Times a generated workspace: built cold, built again unchanged, after one signatory and after one template changed.
//   node test/bench/workspace.mjs [papers] [folder]
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const danvan = fileURLToPath(new URL('../../bin/danvan.js', import.meta.url));
const templates = fileURLToPath(new URL('../../templates', import.meta.url));
const papers = Number(process.argv[2] ?? 1000);
const folder = process.argv[3] ?? mkdtempSync(join(tmpdir(), 'danvan-bench-'));

const directory = (deputy) => `co_quan:
  ubnd-dong-may: { ten: Ủy ban nhân dân xã Đồng Mây, ky_hieu: UBND, dia_danh: Đồng Mây }
nguoi_ky:
  chu-tich: { thay_mat: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: Lò Thị Sao Mai }
  pho-chu-tich: { thay_mat: Ủy ban nhân dân, ky_thay: Chủ tịch, chuc_vu: Phó Chủ tịch, ho_ten: ${deputy} }
`;

const paper = (n) => `loai: ke-hoach
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

mkdirSync(join(folder, 'van-ban'), { recursive: true });
writeFileSync(join(folder, 'danvan.yaml'), 'phien_ban: 1\nnguon: van-ban\nra: out\n');
writeFileSync(join(folder, 'danh-ba.yaml'), directory('Vàng A Páo'));
for (let n = 0; n < papers; n += 1) {
  const group = join(folder, 'van-ban', String(n % 20).padStart(2, '0'));
  mkdirSync(group, { recursive: true });
  writeFileSync(join(group, `ke-hoach-${n}.yaml`), paper(n));
}

/** Processor seconds of every child so far. */
const cpu = () => {
  const [user, system] = readFileSync('/proc/self/stat', 'utf8').split(') ')[1].split(' ').slice(13, 15);
  return (Number(user) + Number(system)) / 100;
};

const rows = [];
const run = (what, args = []) => {
  const before = cpu();
  const start = performance.now();
  const { status, stderr } = spawnSync('node', [danvan, 'build', folder, ...args], { encoding: 'utf8' });
  const seconds = (performance.now() - start) / 1000;
  rows.push({ what, seconds, cpu: cpu() - before, status, said: stderr.trim().split('\n').at(-1) });
};
run('cold');
run('unchanged');
run('unchanged');
run('unchanged');
writeFileSync(join(folder, 'danh-ba.yaml'), directory('Vàng A Sùng'));
run('one signatory changed');
run('unchanged');
cpSync(join(templates, 'ke-hoach.hbs'), join(folder, 'templates', 'ke-hoach.hbs'), { recursive: true });
const template = readFileSync(join(templates, 'ke-hoach.hbs'), 'utf8');
writeFileSync(join(folder, 'templates', 'ke-hoach.hbs'), `${template}\n`);
run('one template changed, to the same look');
run('everything, by one process', ['--rebuild', '--jobs', '1']);
const cold = rows[0];
for (const { what, seconds, cpu, status, said } of rows) {
  const ratio = (value, of) => `${value.toFixed(2).padStart(8)} s ${(value / of).toFixed(4)} x`;
  console.log(
    `${what.padEnd(38)} ${ratio(seconds, cold.seconds)}, cpu ${ratio(cpu, cold.cpu)}  exit ${status}  ${said}`,
  );
}
if (!process.argv[3]) rmSync(folder, { recursive: true, force: true });
