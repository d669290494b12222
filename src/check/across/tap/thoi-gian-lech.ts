import type { EventTime } from '../../claims.ts';
import { againstFirst } from '../agree.ts';
import type { RuleAcross } from '../rule.ts';

/** Two statements agree where a day is common to both, and on one day the hour too. */
function agree(one: EventTime, other: EventTime): boolean {
  if (!one.days.some((day) => other.days.includes(day))) return false;
  const timed = one.minute !== undefined && other.minute !== undefined;
  return !timed || one.days.length > 1 || other.days.length > 1 || one.minute === other.minute;
}

/** The plan of an event, the invitation to it and its programme name one time. */
export const thoiGianLech: RuleAcross = {
  id: 'tap/thoi-gian-lech',
  severity: 'error',
  reach: 'set',
  about: {
    vi: {
      title: 'Thời gian lệch giữa các văn bản của một sự kiện',
      what: 'Thời gian ở đây là “{day}”, còn {tap_tin} ghi “{truoc}”.',
      why: 'Kế hoạch, giấy mời và chương trình của một sự kiện phải cùng ngày, cùng giờ; lệch là người dự đến sai buổi.',
      fix: 'Sửa cho khớp; tốt nhất là ghi một lần ở danh-ba.yaml rồi viết {{su_kien.ngay}} trong các văn bản.',
    },
    en: {
      title: 'Papers of one event with different times',
      what: 'The time here is "{day}", but {tap_tin} says "{truoc}".',
      why: 'The plan, the invitation and the programme of an event name one day and one hour.',
      fix: 'Make them agree; best write it once in danh-ba.yaml and use {{su_kien.ngay}} in the papers.',
    },
  },
  examples: [
    {
      files: {
        'giay-moi.yaml': 'loai: giay-moi\nthoi_gian: 8 giờ 00 phút, ngày 20 tháng 8 năm 2026 (thứ Năm)',
      },
      wrong:
        'noi_dung: |\n  - Thời gian: 8 giờ 00 phút, ngày 21 tháng 8 năm 2026 (thứ Sáu).\n  - Trưng bày sách.',
      right:
        'noi_dung: |\n  - Thời gian: 8 giờ 00 phút, ngày 20 tháng 8 năm 2026 (thứ Năm).\n  - Trưng bày sách.',
      at: '8 giờ 00 phút, ngày 21 tháng 8 năm 2026 (thứ Sáu).',
    },
    {
      files: {
        'giay-moi.yaml': 'loai: giay-moi\nthoi_gian: 8 giờ 00 phút, ngày 20 tháng 8 năm 2026 (thứ Năm)',
      },
      wrong: 'noi_dung: |\n  - Thời gian: 7h30, ngày 20/8/2026.\n  - Trưng bày sách.',
      right: 'noi_dung: |\n  - Thời gian: 8h, ngày 20/8/2026.\n  - Trưng bày sách.',
      at: '7h30, ngày 20/8/2026.',
    },
  ],
  check: (papers) => againstFirst(papers, ({ thoi_gian }) => thoi_gian, agree),
};
