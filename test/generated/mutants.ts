import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../house/source-files.ts';
import { book, inline } from '../rows/read.ts';
import { type Dice, dice, mutatedBook, mutatedBytes, mutatedYaml } from './mutate.ts';

/** The files of an office, one of them mutated, and what danvan is asked for. */
export interface Mutant {
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly mutated: string;
  readonly argv: readonly string[];
}

const csv =
  'Mã,Ông bà,Ngày\n001,Ông Trần Văn Bình,2026-03-09\n002,"Bà Lê Thị ""Cúc""\nPhó Chủ tịch",2026-03-09\n';
const rows = csv
  .split('\n')
  .slice(0, 2)
  .map((line, at) => inline(at + 1, ...line.split(',')));
const invitation = `loai: giay-moi
the_thuc: nha-nuoc
co_quan: { ten: Ủy ban nhân dân xã Đồng Mây, ky_hieu: UBND }
dia_danh: Đồng Mây
so: 9
ngay: "{{ngay}}"
trich_yeu: Dự Ngày hội đọc sách năm 2026
kinh_moi: "{{ong_ba}}"
thoi_gian: 07 giờ 30, thứ Sáu ngày 20/3/2026
dia_diem: Hội trường Ủy ban nhân dân xã Đồng Mây
noi_nhan: [Như trên]
nguoi_ky: { chuc_vu: Chủ tịch, ho_ten: Nguyễn Văn An }
`;

const folder = join(root, 'examples');
const examples: Readonly<Record<string, Uint8Array>> = Object.fromEntries(
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(yaml|hbs|csv|xlsx)$/.test(entry.name))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length + 1).replaceAll('\\', '/'), new Uint8Array(readFileSync(path))];
    }),
);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const office: Readonly<Record<string, Uint8Array>> = {
  ...examples,
  'dong-may/giay-moi.yaml': utf8(invitation),
  'dong-may/khach.csv': utf8(csv),
  'dong-may/khach.xlsx': book({ rows: rows.join('') }),
};
const names = Object.keys(office);
const papers = names.filter((name) => /^loai:/m.test(new TextDecoder().decode(office[name])));

/** The mutant of a number: always the same of the same examples. */
export function mutant(seed: number): Mutant {
  const roll = dice(seed);
  const mutated = names[roll(names.length)] ?? '';
  const own = office[mutated] ?? new Uint8Array();
  const other = office[names[roll(names.length)] ?? ''] ?? own;
  const files = { ...office, [mutated]: mutatedFile(mutated, own, other, roll) };
  return { files, mutated, argv: asked(mutated, roll) };
}

function mutatedFile(name: string, own: Uint8Array, other: Uint8Array, roll: Dice): Uint8Array {
  if (name.endsWith('.xlsx')) return mutatedBook(own, other, roll);
  return name.endsWith('.yaml') && roll(2) === 0
    ? mutatedYaml(own, other, roll)
    : mutatedBytes(own, other, roll);
}

/** A command that reads the mutated file; a few render, which costs most, and most check. */
function asked(mutated: string, roll: Dice): readonly string[] {
  const here = mutated.split('/')[0] ?? '';
  const beside = papers.filter((name) => name.startsWith(`${here}/`));
  const paper = papers.includes(mutated) ? mutated : (beside[roll(beside.length)] ?? mutated);
  if (/\.(csv|xlsx)$/.test(mutated)) {
    return ['render', paper, '--data', mutated, '--name', 'giay-{{ma}}', '-o', 'out'];
  }
  const what = roll(20);
  if (what === 0) return ['check', '--fix', paper];
  if (what === 1) return ['build', here];
  return what < 6 ? ['render', paper, '-o', 'out'] : ['check', paper];
}
