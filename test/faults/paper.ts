const sound: Readonly<Record<string, string>> = {
  loai: 'ke-hoach',
  the_thuc: 'nha-nuoc',
  co_quan: '{ ten: Ủy ban nhân dân xã Đồng Mây, ky_hieu: UBND }',
  dia_danh: 'Đồng Mây',
  so: '7',
  ngay: '2026-03-09',
  trich_yeu: 'Tổ chức Ngày hội đọc sách năm 2026',
  mo_dau:
    'Thực hiện chương trình công tác năm 2026, Ủy ban nhân dân xã ban hành Kế hoạch với nội dung như sau',
  noi_dung:
    '|\n  # Mục đích, yêu cầu\n  1. Khơi dậy thói quen đọc sách trong Nhân dân.\n  2. Tổ chức thiết thực, tiết kiệm.\n  # Nội dung\n  - Trưng bày, giới thiệu sách.',
  ket_thuc: 'Trên đây là Kế hoạch tổ chức Ngày hội đọc sách năm 2026',
  noi_nhan: '[Thường trực Đảng ủy (b/c), Các trường học trên địa bàn xã]',
  luu: '[VT, VHXH]',
  nguoi_ky: '{ thay_mat: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: Lò Thị Sao Mai }',
};

/** A sound plan as YAML text, some of its keys given another value (as typed after the colon) or none at all. */
export function paper(changes: Readonly<Record<string, string | undefined>> = {}): string {
  return Object.entries({ ...sound, ...changes })
    .flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}\n`]))
    .join('');
}

/** A body of Markdown as the value of `noi_dung`. */
export function body(markdown: string): string {
  return `|\n${markdown.replace(/^(?=.)/gm, '  ')}`;
}
