import { pattern } from '../../../base/pattern.ts';
import { everyMatch, finding } from '../../find.ts';
import type { Rule } from '../../rule.ts';
import { ordinary } from '../../words/capitals.ts';

/** Not within a name: a capital word before it (Nguyễn Văn Phòng) or after it (Văn Phòng Phẩm). */
const typed = pattern(
  `(?<!\\p{L})(?<!\\p{Lu}\\p{Ll}{0,7} )(?:${ordinary.join('|')})(?!\\p{L})(?! \\p{Lu}\\p{Ll})`,
  'gu',
);

const printedInCapitals = new Set(['co_quan', 'nguoi_ky']);

/** An ordinary word has a capital at most on its first syllable. */
export const hoaMoiChu: Rule = {
  id: 'viet-hoa/hoa-moi-chu',
  severity: 'warning',
  about: {
    vi: {
      title: 'Viết hoa mọi chữ',
      what: '“{chu}” không phải tên riêng, không viết hoa chữ thứ hai.',
      fix: 'Sửa thành “{dung}”.',
    },
    en: {
      title: 'A capital on every syllable',
      what: '"{chu}" is no name; its second syllable is small.',
      fix: 'Write "{dung}".',
    },
  },
  examples: [
    {
      wrong: 'noi_dung: |\n  # Nội dung\n  - Mang theo thẻ đọc.\n\n  **Lưu Ý:** đến đúng giờ.',
      right: 'noi_dung: |\n  # Nội dung\n  - Mang theo thẻ đọc.\n\n  **Lưu ý:** đến đúng giờ.',
      at: 'Lưu Ý',
    },
    {
      wrong: 'noi_nhan:\n  - "Lãnh đạo Văn Phòng: Đảng ủy, UBND xã"',
      right: 'noi_nhan:\n  - "Lãnh đạo Văn phòng: Đảng ủy, UBND xã"',
      at: 'Văn Phòng',
    },
    {
      wrong: 'ket_thuc: Kính mời Đại Biểu đến dự',
      right: 'ket_thuc: Kính mời Đại biểu đến dự',
      at: 'Đại Biểu',
    },
    {
      wrong: 'ket_thuc: Ông Nguyễn Văn Phòng, Công ty Văn Phòng Phẩm phục vụ HỘI NGHỊ theo Quyết Định này',
      right: 'ket_thuc: Ông Nguyễn Văn Phòng, Công ty Văn Phòng Phẩm phục vụ HỘI NGHỊ theo Quyết định này',
      at: 'Quyết Định',
    },
  ],
  byParagraph: true,
  *check({ prose }) {
    const lines = prose.filter(({ role, block }) => !printedInCapitals.has(role) && block !== 'muc');
    for (const { piece, match } of everyMatch(lines, typed)) {
      const [chu] = match;
      const dung = chu.charAt(0) + chu.slice(1).toLowerCase();
      const params = { chu, dung };
      yield finding(piece, match.index, match.index + chu.length, params, { text: dung, safe: true });
    }
  },
};
