import { timeText } from '../../gio.ts';
import { neighbours, sessionsOf } from '../../khung-gio.ts';
import type { Rule } from '../../rule.ts';

/** A row of an agenda begins when the row above has ended. Rows that begin together are meant to run side by side. */
export const chongGio: Rule = {
  id: 'lich-trinh/chong-gio',
  severity: 'warning',
  about: {
    vi: {
      title: 'Hai mục chương trình chồng giờ nhau',
      what: 'Mục này bắt đầu lúc {gio}, khi mục trên chưa kết thúc ({tren}).',
      why: 'Hai việc cùng một lúc trong một hội nghị, trừ khi chia tổ.',
      fix: 'Sửa lại giờ của một trong hai mục.',
    },
    en: {
      title: 'Agenda rows that overlap',
      what: 'This row begins at {gio}, while the row above runs until {tren}.',
      why: 'A meeting does one thing at a time, unless it parts into groups.',
      fix: 'Correct the time of one of the two.',
    },
  },
  examples: [
    {
      wrong: `loai: chuong-trinh
lich_trinh:
  - { thoi_gian: "7^h^30' - 8^h^10'", noi_dung: Khai mạc }
  - { thoi_gian: "8^h^00' - 9^h^00'", noi_dung: Thảo luận }`,
      right: `loai: chuong-trinh
lich_trinh:
  - { thoi_gian: "7^h^30' - 8^h^00'", noi_dung: Khai mạc }
  - { thoi_gian: "8^h^00' - 9^h^00'", noi_dung: Thảo luận }`,
      at: "8^h^00' - 9^h^00'",
    },
    {
      wrong: `loai: chuong-trinh
lich_trinh:
  - { thoi_gian: từ 8h00 đến 9h30, noi_dung: Tổ 1 thảo luận tại Phòng họp số 1 }
  - { thoi_gian: từ 8h00 đến 9h30, noi_dung: Tổ 2 thảo luận tại Phòng họp số 2 }
  - { thoi_gian: 9:15 - 9:45, noi_dung: Nghỉ giải lao }`,
      right: `loai: chuong-trinh
lich_trinh:
  - { thoi_gian: từ 8h00 đến 9h30, noi_dung: Tổ 1 thảo luận tại Phòng họp số 1 }
  - { thoi_gian: từ 8h00 đến 9h30, noi_dung: Tổ 2 thảo luận tại Phòng họp số 2 }
  - { thoi_gian: 9:30 - 9:45, noi_dung: Nghỉ giải lao }`,
      at: '9:15 - 9:45',
    },
  ],
  *check(paper) {
    for (const session of sessionsOf(paper))
      for (const { row, slot, above } of neighbours(session)) {
        if (above?.end === undefined || above.end <= above.start) continue;
        if (slot.start <= above.start || slot.start >= above.end) continue;
        const params = { gio: timeText(slot.start), tren: timeText(above.end) };
        yield { span: row.span, path: row.path, params };
      }
  },
};
