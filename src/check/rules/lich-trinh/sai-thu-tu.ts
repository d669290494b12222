import { timeText } from '../../gio.ts';
import { neighbours, sessionsOf } from '../../khung-gio.ts';
import type { Rule } from '../../rule.ts';

const evening = 18 * 60;
const morning = 6 * 60;

/** The rows of a session follow each other in time; after a heading the clock starts anew. */
export const saiThuTu: Rule = {
  id: 'lich-trinh/sai-thu-tu',
  severity: 'warning',
  about: {
    vi: {
      title: 'Mục chương trình không theo thứ tự thời gian',
      what: 'Mục này bắt đầu lúc {gio}, sớm hơn mục đứng trên nó ({tren}).',
      why: 'Giờ viết sai, hoặc các mục xếp nhầm chỗ.',
      fix: 'Sửa lại giờ hoặc đổi chỗ các mục; sang buổi khác, ngày khác thì thêm dòng nhóm (nhom).',
    },
    en: {
      title: 'An agenda row out of order',
      what: 'This row begins at {gio}, before the row above it ({tren}).',
      why: 'The time is wrong or the rows are in the wrong order.',
      fix: 'Correct the time or the order; another session or day takes a heading (nhom).',
    },
  },
  examples: [
    {
      wrong: `loai: chuong-trinh
lich_trinh:
  - { thoi_gian: "8^h^20' - 9^h^15'", noi_dung: Thảo luận }
  - { thoi_gian: "7^h^30' - 7^h^40'", noi_dung: Khai mạc }`,
      right: `loai: chuong-trinh
lich_trinh:
  - { thoi_gian: "7^h^30' - 7^h^40'", noi_dung: Khai mạc }
  - { thoi_gian: "8^h^20' - 9^h^15'", noi_dung: Thảo luận }`,
      at: "7^h^30' - 7^h^40'",
    },
    {
      wrong: `loai: chuong-trinh
lich_trinh:
  - { nhom: Ngày 20/8/2026 (thứ Năm) }
  - { thoi_gian: 14 giờ 00, noi_dung: Khai mạc }
  - { thoi_gian: "", noi_dung: Văn nghệ }
  - { thoi_gian: 13 giờ 30, noi_dung: Thảo luận }
  - { nhom: Ngày 21/8/2026 (thứ Sáu) }
  - { thoi_gian: 8 giờ 00, noi_dung: Tham quan }`,
      right: `loai: chuong-trinh
lich_trinh:
  - { nhom: Ngày 20/8/2026 (thứ Năm) }
  - { thoi_gian: 14 giờ 00, noi_dung: Khai mạc }
  - { thoi_gian: "", noi_dung: Văn nghệ }
  - { thoi_gian: 14 giờ 30, noi_dung: Thảo luận }
  - { nhom: Ngày 21/8/2026 (thứ Sáu) }
  - { thoi_gian: 8 giờ 00, noi_dung: Tham quan }`,
      at: '13 giờ 30',
    },
  ],
  *check(paper) {
    for (const session of sessionsOf(paper))
      for (const { row, slot, above } of neighbours(session)) {
        if (!above || slot.start >= above.start) continue;
        if (above.start >= evening && slot.start <= morning) continue;
        const params = { gio: timeText(slot.start), tren: timeText(above.start) };
        yield { span: row.span, path: row.path, params };
      }
  },
};
