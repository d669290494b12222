import type { Kind } from '../model/kind.ts';
import { keyWords } from './key-words.ts';
import { needsOf } from './needs.ts';

/** What stands after each key until the clerk writes: slots in brackets, which `check` refuses. */
const slots: Readonly<Record<string, string>> = {
  the_thuc: 'nha-nuoc',
  co_quan: '{ ten: "[tên cơ quan]", ky_hieu: "[ký hiệu cơ quan]" }',
  dia_danh: '"[địa danh]"',
  so: '~',
  ngay: '~',
  trich_yeu: '"[văn bản về việc gì]"',
  kinh_gui: '\n  - "[nơi nhận văn bản]"',
  can_cu: '\n  - "Căn cứ [văn bản làm căn cứ]"',
  mo_dau: '"[đoạn mở đầu]"',
  noi_dung: '|\n  # [tên mục]\n  1. [một ý]\n  2. [một ý]\n  # [tên mục]\n  - [gạch đầu dòng]',
  lich_trinh: `\n  - { thoi_gian: "[giờ]", noi_dung: "[việc diễn ra]", thuc_hien: "[ai thực hiện]" }`,
  ket_thuc: '"[đoạn kết thúc]"',
  noi_nhan: '\n  - "[nơi nhận]"',
  luu: '[VT]',
  nguoi_ky:
    '\n  # thay_mat: Ủy ban nhân dân\n  # ky_thay: Chủ tịch\n  chuc_vu: "[chức vụ]"\n  ho_ten: "[họ và tên]"',
  phu_luc: '\n  - ten: "[tên phụ lục]"\n    noi_dung: "[nội dung phụ lục]"',
  kem_theo: '[chuong-trinh.yaml]',
};

const head = ['the_thuc', 'co_quan', 'dia_danh', 'so', 'ngay', 'trich_yeu', 'kinh_gui', 'can_cu', 'mo_dau'];
const foot = ['noi_dung', 'lich_trinh', 'ket_thuc', 'noi_nhan', 'luu', 'nguoi_ky', 'phu_luc', 'kem_theo'];

/** Parts that no law wants and nearly every paper has. */
const usual = new Set(['mo_dau', 'ket_thuc', 'luu']);

/**
 * A paper of a kind to begin with: every key with its meaning, what has to be filled in as `[…]`, what is optional as a
 * comment. `modeline`: the first line, which tells editors where the schema is.
 */
export function starterOf(kind: Kind, modeline: string | undefined): string {
  const needs = needsOf(kind);
  const grouped = new Set(
    (kind.it_nhat_mot ?? []).filter((keys) => !keys.some((key) => key in kind.rieng)).flat(),
  );
  const shared = (key: string): string => {
    const need = needs.get(key);
    if (need === 'khong') return '';
    const live = need === 'bat-buoc' || usual.has(key) || grouped.has(key);
    const { ten, nghia } = keyWords[key] ?? { ten: key, nghia: '' };
    return block(`${ten}: ${nghia}`, key, slots[key] ?? '', live);
  };
  const own = Object.entries(kind.rieng).map(([key, { ten, kieu, can }]) => {
    const slot = kieu === 'danh-sach' ? `\n  - "[${ten}]"` : `"[${ten}]"`;
    return can === 'khong' ? '' : block(`${ten}.`, key, slot, true);
  });
  const lines = [
    ...(modeline === undefined ? [] : [`${modeline}\n`]),
    `# ${kind.ten}: thay mọi chỗ trong ngoặc vuông; bỏ dấu # ở đầu dòng để dùng phần tùy chọn.\n`,
    `loai: ${kind.id}\n`,
    ...head.map(shared),
    ...own,
    ...foot.map(shared),
  ];
  return lines.join('');
}

function block(about: string, key: string, slot: string, live: boolean): string {
  const lines = `${key}:${slot.startsWith('\n') ? '' : ' '}${slot}`.split('\n');
  return [`# ${about}`, ...lines.map((line) => (live ? line : `# ${line}`)), ''].join('\n');
}
