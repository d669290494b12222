import { pattern } from '../../../base/pattern.ts';
import { outsideForms } from '../../blank-form.ts';
import { everyMatch, finding } from '../../find.ts';
import type { Rule } from '../../rule.ts';

/** What people put between square brackets to be replaced later; `[...]`, `[1]` and other insertions are none. */
const wanted = [
  ...[
    'tên',
    'họ',
    'điền',
    'ghi',
    'nhập',
    'số',
    'ngày',
    'tháng',
    'năm',
    'giờ',
    'thời gian',
    'địa điểm',
    'địa chỉ',
  ],
  ...['địa danh', 'nội dung', 'mục đích', 'yêu cầu', 'căn cứ', 'chức vụ', 'chức danh', 'cơ quan', 'đơn vị'],
  ...[
    'trích yếu',
    'tiêu đề',
    'ký hiệu',
    'người',
    'nơi',
    'chọn',
    'thêm',
    'bổ sung',
    'mô tả',
    'việc',
    'công việc',
  ],
  ...[
    'thành phần',
    'chủ trì',
    'phần việc',
    'kết quả',
    'kính gửi',
    'lý do',
    'viết',
    'sửa',
    'thay',
    'mẫu',
    'ví dụ',
  ],
].join('|');

/** Tags of web pages are no placeholders: Markdown tells those that were typed for it, data print them. */
const tags = '/?(?:a|b|br|div|em|i|img|p|s|script|span|strong|sub|sup|u)';

const slots = pattern(
  [
    `\\[\\s*(?:${wanted})(?!\\p{L})[^[\\]]{0,200}\\]`,
    `(?<!\\p{L})<(?!${tags}[ />])\\p{L}[^<>]{0,100}(?<! )>`,
    '(?<![{\\p{L}])\\{\\p{L}[^{}]{0,100}\\}(?!\\})',
  ].join('|'),
  'giu',
);

const hint = /[[<{]/;

/** No bracketed placeholder is left. */
export const ngoacMau: Rule = {
  id: 'con-sot/ngoac-mau',
  severity: 'error',
  about: {
    vi: {
      title: 'Chữ mẫu trong ngoặc chưa thay',
      what: 'Chữ mẫu “{chu}” chưa được thay bằng nội dung thật.',
      why: 'Chữ mẫu chỉ để nhắc cần ghi gì; in ra là lỗi.',
      fix: 'Thay cả cụm, kể cả dấu ngoặc, bằng nội dung của văn bản; không dùng thì xoá.',
    },
    en: {
      title: 'A placeholder in brackets',
      what: 'The placeholder "{chu}" has not been replaced.',
      why: 'It only says what belongs there; it must not be printed.',
      fix: 'Replace all of it, brackets included, or delete it.',
    },
  },
  examples: [
    {
      wrong: 'trich_yeu: Tổ chức [tên hoạt động] năm 2026',
      right: 'trich_yeu: Tổ chức Ngày hội đọc sách năm 2026',
      at: '[tên hoạt động]',
    },
    {
      wrong: 'noi_nhan:\n  - "<tên đơn vị>"\n  - "[Ghi nơi nhận]"',
      right: 'noi_nhan:\n  - Thường trực Đảng ủy (b/c)\n  - Các trường học [1]',
      at: ['<tên đơn vị>', '[Ghi nơi nhận]'],
    },
    {
      wrong: 'ket_thuc: Yêu cầu {đơn vị} nghiêm túc triển khai thực hiện',
      right:
        'ket_thuc: Theo tinh thần “xây dựng [tên tỉnh] văn minh [...]”, nhiệt độ < 30 và độ ẩm > 60 là phù hợp',
      at: '{đơn vị}',
    },
  ],
  *check(paper) {
    for (const { piece, match } of everyMatch(outsideForms(paper), slots, { hint })) {
      const [chu] = match;
      yield finding(piece, match.index, match.index + chu.length, { chu });
    }
  },
};
