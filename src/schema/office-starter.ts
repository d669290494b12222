import { officeWords } from './office-words.ts';

/** What stands after each key; those that begin with `#` are shown as comments. */
const slots: Readonly<Record<string, string>> = {
  phien_ban: '1',
  quy_dinh: '[nd30, hd36, hd05]',
  nguon: '[van-ban]',
  ra: 'out',
  ten_tep: '# "{{loai}}-{{so}}"',
  mau: '# templates',
  phong_chu:
    '#\n  thuong: phong-chu/times.ttf\n  dam: phong-chu/timesbd.ttf\n  nghieng: phong-chu/timesi.ttf\n  dam_nghieng: phong-chu/timesbi.ttf',
  kiem_tra: '#\n  trich-yeu/qua-dai: tat',
  trinh_bay: '# { co_chu: 14 }',
  mac_dinh: '#\n  the_thuc: nha-nuoc\n  co_quan: ubnd-xa\n  dia_danh: Đồng Mây\n  luu: [VT]',
  co_quan: '#\n  ubnd-xa: { ten: Ủy ban nhân dân xã Đồng Mây, ky_hieu: UBND }',
  nguoi_ky: '#\n  chu-tich: { thay_mat: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: "[ghi họ và tên]" }',
  danh_ba: '#\n  su_kien:\n    ngay: 2026-04-21\n    gio: "07:30"\n    dia_diem: Nhà văn hóa xã',
  goi: '#\n  hoi-nghi:\n    ten: Tài liệu hội nghị\n    van_ban: [van-ban/ke-hoach.yaml, van-ban/giay-moi.yaml]\n    dang: [pdf, zip]',
};

/** A danvan.yaml to begin with: every key with its meaning, the optional ones as comments. */
export function officeStarter(version: string): string {
  const blocks = Object.entries(officeWords).map(([key, { ten, nghia }]) => {
    const slot = key === 'danvan' ? version : (slots[key] ?? '');
    const off = slot.startsWith('#');
    const value = slot.replace(/^# ?/, '');
    const lines = `${key}:${value.startsWith('\n') ? '' : ' '}${value}`.split('\n');
    return [`# ${ten}: ${nghia}`, ...lines.map((line) => (off ? `# ${line}` : line)), ''].join('\n');
  });
  const head =
    '# yaml-language-server: $schema=.danvan/danvan.schema.json\n# Bỏ dấu # ở đầu dòng để dùng phần tùy chọn.\n';
  return [head, ...blocks].join('\n');
}
