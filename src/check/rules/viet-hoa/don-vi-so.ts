import { pattern } from '../../../base/pattern.ts';
import { everyMatch, finding } from '../../find.ts';
import type { Rule } from '../../rule.ts';

/**
 * `phường 1` as a name: a number without leading zero, then the end of the name. `mỗi phường 02 đại biểu`, `2 phường, 3 xã`
 * count. Persons and events whose names wards bear are few and certain.
 */
const names = [
  ...[
    'Điện Biên Phủ',
    'Trần Hưng Đạo',
    'Nguyễn Trãi',
    'Lê Lợi',
    'Quang Trung',
    'Hai Bà Trưng',
    'Lý Thường Kiệt',
  ],
  ...[
    'Ngô Quyền',
    'Trần Phú',
    'Lê Hồng Phong',
    'Nguyễn Thị Minh Khai',
    'Hoàng Văn Thụ',
    'Nguyễn Du',
    'Lê Đại Hành',
  ],
  ...['Phan Bội Châu', 'Phan Chu Trinh', 'Võ Thị Sáu', 'Đinh Tiên Hoàng', 'Lý Thái Tổ', 'Phan Đình Phùng'],
  ...['Nguyễn Thái Học', 'Hoàng Diệu', 'Lê Chân', 'Trần Quang Khải', 'Trần Nguyên Hãn', 'Nguyễn Văn Cừ'],
].join('|');

const common = pattern(
  [
    '(?<!(?:\\d|mỗi|từng|các|những|cấp|của|bình quân) )(?<!\\p{L})(?:phường|quận) (?=[1-9]\\d?(?:[,;.)](?!\\d)| -|$| (?:thành phố|thị xã|tỉnh|quận|TP|và (?:phường|quận) \\d)))',
    `(?<!\\p{L})(?:phường|quận) (?=(?:${names})(?! ?\\p{L}))`,
  ].join('|'),
  'gu',
);

/** The common noun of a ward or district has a capital before a number, a person or an event. */
export const donViSo: Rule = {
  id: 'viet-hoa/don-vi-so',
  severity: 'warning',
  clause: { nd30: 'ND30-II.III.1.b' },
  certainty: 'likely',
  about: {
    vi: {
      title: 'Phường, quận đặt tên bằng số, tên người, sự kiện',
      what: 'Viết hoa “{dung}” khi tên đi kèm là số, tên người hoặc sự kiện lịch sử.',
      fix: 'Sửa “{chu}” thành “{dung}”.',
    },
    en: {
      title: 'Wards named by a number, a person or an event',
      what: '"{dung}" has a capital where a number, a person or an event is the name.',
      fix: 'Write "{dung}" for "{chu}".',
    },
  },
  examples: [
    {
      wrong: 'loai: giay-moi\ndia_diem: Hội trường A (số 88, đường Bến Thượng, phường 1, thành phố Đồng Mây)',
      right: 'loai: giay-moi\ndia_diem: Hội trường A (số 88, đường Bến Thượng, Phường 1, thành phố Đồng Mây)',
      at: 'phường',
    },
    {
      wrong: 'noi_nhan:\n  - UBND phường Điện Biên Phủ\n  - UBND phường Đồng Mây',
      right: 'noi_nhan:\n  - UBND Phường Điện Biên Phủ\n  - UBND phường Đồng Mây',
      at: 'phường',
    },
    {
      wrong:
        'ket_thuc: Mỗi phường 2 đại biểu, các phường 3, gồm 08 phường, 2 phường 1 xã, thí điểm tại quận 5',
      right:
        'ket_thuc: Mỗi phường 2 đại biểu, các phường 3, gồm 08 phường, 2 phường 1 xã, thí điểm tại Quận 5',
      at: 'quận',
    },
  ],
  byParagraph: true,
  *check({ prose }) {
    for (const { piece, match } of everyMatch(prose, common)) {
      const chu = match[0].trimEnd();
      const dung = chu.charAt(0).toUpperCase() + chu.slice(1);
      const params = { chu, dung };
      yield finding(piece, match.index, match.index + chu.length, params, { text: dung, safe: true });
    }
  },
};
