import { pattern } from '../../../base/pattern.ts';
import type { Rule } from '../../rule.ts';

/** `điểm f khoản 2`: there is no such điểm. */
const cited = pattern(
  String.raw`(?<!\p{L})điểm\s+([fjwzăâêôơư])(?=\s*,?\s+(?:khoản|Điều|điều|Khoản)\s+\d)`,
  'gu',
);

/** Điểm are lettered a b c d đ e g h i k l m n o p q r s t u v x y. */
export const chuDiem: Rule = {
  id: 'danh-so/chu-diem',
  severity: 'warning',
  clause: { nd30: 'ND30-X5' },
  certainty: 'likely',
  about: {
    vi: {
      title: 'Viện dẫn điểm không có',
      what: 'Không có “điểm {chu}”.',
      why: 'Điểm xếp theo a, b, c, d, đ, e, g, h, i, k, l…; không dùng f, j, w, z và ă, â, ê, ô, ơ, ư.',
      fix: 'Xem lại chữ cái của điểm được viện dẫn.',
    },
    en: {
      title: 'A điểm that cannot be',
      what: 'There is no "điểm {chu}".',
      why: 'They run a, b, c, d, đ, e, g, h, i, k, l…, without f, j, w, z and ă, â, ê, ô, ơ, ư.',
      fix: 'Look up the letter in the document that is cited.',
    },
  },
  examples: [
    {
      wrong: 'mo_dau: Thực hiện điểm f khoản 2 Điều 5 của Quy chế, UBND xã ban hành Kế hoạch như sau',
      right: 'mo_dau: Thực hiện điểm g khoản 2 Điều 5 của Quy chế, UBND xã ban hành Kế hoạch như sau',
      at: 'f',
    },
  ],
  byParagraph: true,
  *check({ prose }) {
    for (const piece of prose) {
      for (const match of piece.text.matchAll(cited)) {
        const at = match.index + match[0].length - 1;
        yield { span: piece.span(at, at + 1), path: piece.path, params: { chu: match[1] ?? '' } };
      }
    }
  },
};
