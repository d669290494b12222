import type { Kind } from '../model/kind.ts';
import { keyWords } from './key-words.ts';
import { needsOf } from './needs.ts';

/** What stands after each key until the clerk writes: slots in brackets, which `check` refuses. */
const slots: Readonly<Record<string, string>> = {
  the_thuc: 'nha-nuoc',
  co_quan: '{ ten: "[ghi tên cơ quan]", ky_hieu: "[ghi ký hiệu]" }',
  dia_danh: '"[ghi địa danh]"',
  so: '~',
  ngay: '~',
  trich_yeu: '"[ghi văn bản về việc gì]"',
  kinh_gui: '\n  - "[ghi nơi nhận văn bản]"',
  can_cu: '\n  - "Căn cứ [ghi văn bản làm căn cứ]"',
  mo_dau: '"[ghi đoạn mở đầu]"',
  noi_dung:
    '|\n  # [ghi tên mục]\n  1. [ghi một ý]\n  2. [ghi một ý]\n  # [ghi tên mục]\n  - [ghi gạch đầu dòng]',
  lich_trinh: `\n  - { thoi_gian: "[ghi giờ]", noi_dung: "[ghi việc diễn ra]", thuc_hien: "[ghi ai thực hiện]" }`,
  ket_thuc: '"[ghi đoạn kết thúc]"',
  noi_nhan: '\n  - "[ghi nơi nhận]"',
  luu: '[VT]',
  nguoi_ky:
    '\n  # thay_mat: Ủy ban nhân dân\n  # ky_thay: Chủ tịch\n  chuc_vu: "[ghi chức vụ]"\n  ho_ten: "[ghi họ và tên]"',
  phu_luc: '\n  - ten: "[ghi tên phụ lục]"\n    noi_dung: "[ghi nội dung phụ lục]"',
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
    const slot = kieu === 'danh-sach' ? `\n  - "[điền: ${ten}]"` : `"[điền: ${ten}]"`;
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
