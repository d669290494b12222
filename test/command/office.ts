import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../src/cli.ts';
import { type MemoryHost, type MemorySetup, memoryHost } from '../../src/host/memory.ts';
import { root } from '../house/source-files.ts';

/** Every file under a folder of the repository, as it would lie under `at` on the memory host. */
function shelf(folder: string, at: string): [string, Uint8Array][] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [`${at}/${path.slice(join(root, folder).length + 1).replaceAll('\\', '/')}`, readFileSync(path)];
    });
}

const home = { templates: '/danvan/templates', fonts: '/danvan/fonts' };
const installed = [...shelf('templates', home.templates), ...shelf('dist/fonts', home.fonts)];

/** A memory host with danvan installed, the office's files in /van-thu, and that as the working folder. */
export function office(
  files: Readonly<Record<string, string | Uint8Array>>,
  more: MemorySetup = {},
): MemoryHost {
  const own = Object.entries(files).map(([name, text]) => [`/van-thu/${name}`, text] as const);
  return memoryHost({
    cwd: '/van-thu',
    today: { year: 2026, month: 11, day: 22 },
    home,
    ...more,
    files: Object.fromEntries([...installed, ...own, ...Object.entries(more.files ?? {})]),
  });
}

/** The examples as an office has them, under /van-thu. */
export function examplesOffice(): MemoryHost {
  return office({}, { files: Object.fromEntries(shelf('examples', '/van-thu')) });
}

export async function danvan(host: MemoryHost, ...argv: string[]): Promise<number> {
  return run(host, argv);
}

/** Every paper among the examples, as a path under examples/. */
export function examplePapers(): string[] {
  return shelf('examples', '')
    .map(([path]) => path.slice(1))
    .filter((path) => path.endsWith('.yaml') && !path.includes('/templates/'))
    .filter((path) => !/(^|\/)(danvan|danh-ba)\.yaml$/.test(path))
    .sort();
}

/** A short but complete state plan, for tests that change one thing in it. */
export const keHoach = `loai: ke-hoach
the_thuc: nha-nuoc
co_quan: { ten: Ủy ban nhân dân xã Đồng Mây, ky_hieu: UBND }
dia_danh: Đồng Mây
so: 7
ngay: 2026-03-09
trich_yeu: Tổ chức Ngày hội đọc sách năm 2026
mo_dau: Thực hiện chương trình công tác năm 2026, Ủy ban nhân dân xã ban hành Kế hoạch như sau
noi_dung: |
  # Mục đích, yêu cầu
  1. Khơi dậy thói quen đọc sách trong Nhân dân.
  2. Tổ chức thiết thực, tiết kiệm.
  # Nội dung
  - Trưng bày, giới thiệu sách.
ket_thuc: Trên đây là Kế hoạch tổ chức Ngày hội đọc sách năm 2026
noi_nhan:
  - Thường trực Đảng ủy (b/c)
luu: [VT, VHXH]
nguoi_ky: { thay_mat: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: Lò Thị Sao Mai }
`;
