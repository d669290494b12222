// Peak memory of printing many rows against printing few: `node test/bench/rows-memory.mjs [few] [many]`.
// Exits with 1 where the ratio is over the limit. Needs `npm run build` first.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const limit = 1.2;
const [few, many] = [Number(process.argv[2] ?? 1000), Number(process.argv[3] ?? 10_000)];
const danvan = fileURLToPath(new URL('../../bin/danvan.js', import.meta.url));
const paper = `loai: giay-moi
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

/** Prints that many rows in a process of its own; peak memory in MB and processor time a row in ms. */
function measure(rows) {
  const folder = mkdtempSync(join(tmpdir(), 'danvan-rows-'));
  const guest = (i) => `${i},Ông ${families[i % 7]} Văn ${names[i % 11]} ${i},G${i}`;
  writeFileSync(join(folder, 'giay-moi.yaml'), paper);
  writeFileSync(
    join(folder, 'khach.csv'),
    `Mã,Ông bà,Ghế\n${Array.from({ length: rows }, (_, i) => guest(i + 1)).join('\n')}\n`,
  );
  const told =
    "process.on('exit',()=>{const u=process.resourceUsage();console.error('peak',u.maxRSS,u.userCPUTime)})";
  const result = spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${told}`,
      danvan,
      'render',
      'giay-moi.yaml',
      '--data',
      'khach.csv',
      '--name',
      'gm-{{ma}}',
      '-o',
      'out',
    ],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  rmSync(folder, { recursive: true });
  const [, peak = '0', cpu = '0'] = /peak (\d+) (\d+)/.exec(result.stderr) ?? [];
  if (result.status !== 0) throw new Error(`exit ${result.status}: ${result.stderr.slice(0, 2000)}`);
  return { peak: Number(peak) / 1024, cpu: Number(cpu) / 1000 / rows };
}

const [small, large] = [measure(few), measure(many)];
const ratio = large.peak / small.peak;
for (const [rows, { peak, cpu }] of [
  [few, small],
  [many, large],
]) {
  console.log(`${rows} rows: peak ${peak.toFixed(0)} MB, ${cpu.toFixed(1)} ms of processor a row`);
}
console.log(`ratio ${ratio.toFixed(2)}, limit ${limit}`);
process.exitCode = ratio <= limit ? 0 : 1;
