import { pattern } from '../../../base/pattern.ts';
import { everyMatch, finding } from '../../find.ts';
import type { Rule } from '../../rule.ts';

const dash = '[–—−‐‑]';
/** `21/KH–UBND`, `141–KH/BDVTU`: a dash among the capitals of a code, which has its stroke near. */
const inCode = pattern(
  [
    `(?<=\\d/(?:\\d{4}/)?\\p{Lu}\\p{L}{0,6}) ?${dash} ?(?=\\p{Lu}{2}|\\p{Lu}\\p{Ll}{1,2}\\p{L}?(?!\\p{L}))`,
    `(?<=(?<![\\p{L}\\d])\\d{1,5}) ?${dash} ?(?=\\p{Lu}[\\p{L}]{1,5}/\\p{Lu})`,
  ].join('|'),
  'gu',
);

const hint = new RegExp(`\\d/\\S* ?${dash}|\\d ?${dash} ?\\S+/`);

/** The groups of a code are joined by a hyphen, without blanks. */
export const gachTrongKyHieu: Rule = {
  id: 'dau-cau/gach-trong-ky-hieu',
  severity: 'warning',
  clause: { nd30: 'ND30-I.II.3.c', hd36: 'P-NO-01', hd05: 'P-NO-01' },
  certainty: 'sure',
  about: {
    vi: {
      title: 'Gạch dài trong số, ký hiệu',
      what: 'Số, ký hiệu dùng dấu gạch nối “-”, ở đây là “{gach}”.',
      why: 'Ký hiệu gõ gạch dài không khớp khi tra cứu.',
      fix: 'Đổi thành “-”, viết liền.',
    },
    en: {
      title: 'A dash in a code',
      what: 'A code is joined by hyphens; here is "{gach}".',
      why: 'With a dash in it the code is not found by searching.',
      fix: 'Turn it into "-", without blanks.',
    },
  },
  examples: [
    {
      wrong:
        'mo_dau: Căn cứ Kế hoạch số 21/KH–UBND và Kế hoạch số 141–KH/BDVTU, UBND xã ban hành Kế hoạch như sau',
      right:
        'mo_dau: Căn cứ Kế hoạch số 21/KH-UBND và Kế hoạch số 141-KH/BDVTU, UBND xã ban hành Kế hoạch như sau',
      at: ['–', '–'],
    },
    {
      wrong:
        'ket_thuc: Theo Chỉ thị số 33/CT – TTg, Nghị quyết số 88/2019/NQ-HĐND; giai đoạn 2021 – 2025; UBND – HĐND xã',
      right:
        'ket_thuc: Theo Chỉ thị số 33/CT-TTg, Nghị quyết số 88/2019/NQ-HĐND; giai đoạn 2021 – 2025; UBND – HĐND xã',
      at: ' – ',
    },
  ],
  byParagraph: true,
  *check({ prose }) {
    for (const { piece, match } of everyMatch(prose, inCode, { quotations: true, hint })) {
      const { 0: gach, index } = match;
      yield finding(piece, index, index + gach.length, { gach: gach.trim() }, { text: '-', safe: true });
    }
  },
};
