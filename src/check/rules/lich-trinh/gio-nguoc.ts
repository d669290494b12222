import { timeText } from '../../gio.ts';
import { neighbours, sessionsOf } from '../../khung-gio.ts';
import type { Rule } from '../../rule.ts';

const evening = 18 * 60;
const morning = 6 * 60;

/** A row of an agenda ends after it begins; a night may lie between. */
export const gioNguoc: Rule = {
  id: 'lich-trinh/gio-nguoc',
  severity: 'error',
  about: {
    vi: {
      title: 'Mục chương trình kết thúc trước khi bắt đầu',
      what: 'Mục này bắt đầu lúc {dau} lại kết thúc lúc {cuoi}.',
      why: 'Một trong hai mốc giờ viết sai; giờ chiều viết theo 24 giờ (13 giờ 30).',
      fix: 'Sửa lại giờ bắt đầu hoặc giờ kết thúc.',
    },
    en: {
      title: 'An agenda row that ends before it begins',
      what: 'This row begins at {dau} and ends at {cuoi}.',
      why: 'One of the two is wrong; afternoons are written by the 24-hour clock (13 giờ 30).',
      fix: 'Correct the beginning or the end.',
    },
  },
  examples: [
    {
      wrong: `loai: chuong-trinh
lich_trinh:
  - { thoi_gian: "7^h^40' - 7^h^30'", noi_dung: Khai mạc }
  - { thoi_gian: "8^h^ - 9^h^", noi_dung: Thảo luận }`,
      right: `loai: chuong-trinh
lich_trinh:
  - { thoi_gian: "7^h^30' - 7^h^40'", noi_dung: Khai mạc }
  - { thoi_gian: "8^h^ - 9^h^", noi_dung: Thảo luận }`,
      at: "7^h^40' - 7^h^30'",
    },
    {
      wrong: `noi_dung: |
  | Thời gian | Nội dung |
  |---|---|
  | 22h00 - 4h00 | Hành quân |
  | 14h00 - 8h30 | Tổng kết |`,
      right: `noi_dung: |
  | Thời gian | Nội dung |
  |---|---|
  | 22h00 - 4h00 | Hành quân |
  | 14h00 - 18h30 | Tổng kết |`,
      at: '14h00 - 8h30',
    },
  ],
  *check(paper) {
    for (const session of sessionsOf(paper))
      for (const { row, slot } of neighbours(session)) {
        const { start, end } = slot;
        if (end === undefined || end > start || (start >= evening && end <= morning)) continue;
        const { span, path } = row;
        yield { span, path, params: { dau: timeText(start), cuoi: timeText(end) } };
      }
  },
};
