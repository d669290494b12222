import { pattern } from '../../../base/pattern.ts';
import { everyMatch, finding } from '../../find.ts';
import type { Rule } from '../../rule.ts';

/**
 * Words after which “nhân dân” is the People. Anything else may be a compound that stays small (Ủy ban nhân dân, tòa án
 * nhân dân, hội thẩm nhân dân, chiến tranh nhân dân), and is left alone.
 */
const before = [
  ...['Vận động', 'Phục vụ', 'Tuyên truyền', 'Hướng dẫn', 'Toàn thể', 'Đời sống', 'Ý kiến'],
  ...['của', 'do', 'vì', 'với', 'cho', 'trong', 'từ', 'để', 'được', 'cùng', 'đến', 'tới', 'bởi', 'tầng lớp'],
  ...['đời sống', 'phục vụ', 'vận động', 'toàn thể', 'đông đảo', 'bà con', 'ý kiến', 'quần chúng', 'quân và'],
  ...['Đảng và', 'cán bộ và', 'cán bộ,', 'sức mạnh', 'quyền lợi', 'nguyện vọng', 'hướng dẫn', 'tuyên truyền'],
  ...['phiền hà', 'lợi ích', 'sức khỏe', 'sức khoẻ', 'tài sản', 'tính mạng', 'lắng nghe', 'động viên'],
].join('|');

const people = pattern(`(?<=(?<!\\p{L})(?:${before}) )nhân dân(?!\\p{L})(?! (?:tệ|tự quản))`, 'gu');

/** The People are written with a capital. */
export const nhanDan: Rule = {
  id: 'viet-hoa/nhan-dan',
  severity: 'warning',
  clause: { nd30: 'ND30-II.V.1' },
  certainty: 'likely',
  about: {
    vi: {
      title: 'Chữ “Nhân dân”',
      what: 'Viết hoa “Nhân dân” khi chỉ người dân nói chung.',
      why: 'Chỉ trong tên ghép như Ủy ban nhân dân, Tòa án nhân dân mới viết thường.',
      fix: 'Sửa thành “Nhân dân”.',
    },
    en: {
      title: 'The word “Nhân dân”',
      what: '"Nhân dân", the People, has a capital.',
      why: 'Only in compounds such as Ủy ban nhân dân or Tòa án nhân dân is it small.',
      fix: 'Write "Nhân dân".',
    },
  },
  examples: [
    {
      wrong:
        'mo_dau: Nhằm nâng cao đời sống nhân dân và phát huy vai trò của nhân dân, UBND xã ban hành Kế hoạch như sau',
      right:
        'mo_dau: Nhằm nâng cao đời sống Nhân dân và phát huy vai trò của Nhân dân, UBND xã ban hành Kế hoạch như sau',
      at: ['nhân dân', 'nhân dân'],
    },
    {
      wrong: 'noi_dung: |\n  # Mục đích\n  - Tuyên truyền đến mọi tầng lớp nhân dân.',
      right: 'noi_dung: |\n  # Mục đích\n  - Tuyên truyền đến mọi tầng lớp Nhân dân.',
      at: 'nhân dân',
    },
    {
      wrong:
        'ket_thuc: Phối hợp với Công an nhân dân, hội thẩm nhân dân, Ban Thanh tra nhân dân phục vụ nhân dân',
      right:
        'ket_thuc: Phối hợp với Công an nhân dân, hội thẩm nhân dân, Ban Thanh tra nhân dân phục vụ Nhân dân',
      at: 'nhân dân',
    },
    {
      wrong:
        'ket_thuc: Vận động nhân dân hưởng ứng “vì nhân dân phục vụ”, xây dựng thế trận an ninh nhân dân, đổi 500 đồng nhân dân tệ, các quân khu và tòa án nhân dân các cấp',
      right:
        'ket_thuc: Vận động Nhân dân hưởng ứng “vì nhân dân phục vụ”, xây dựng thế trận an ninh nhân dân, đổi 500 đồng nhân dân tệ, các quân khu và tòa án nhân dân các cấp',
      at: 'nhân dân',
    },
  ],
  byParagraph: true,
  *check({ prose }) {
    for (const { piece, match } of everyMatch(prose, people)) {
      const change = { text: 'Nhân dân', safe: true };
      yield finding(piece, match.index, match.index + match[0].length, {}, change);
    }
  },
};
