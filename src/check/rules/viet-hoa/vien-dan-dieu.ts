import { pattern } from '../../../base/pattern.ts';
import { everyMatch, finding } from '../../find.ts';
import type { Rule } from '../../rule.ts';

const law =
  '(?:Luật|Bộ luật|Hiến pháp|Pháp lệnh|Nghị định|Thông tư|Nghị quyết|Quyết định|Quy chế|Quy định|Điều lệ)';

/**
 * `điều 5` in a citation: after khoản, điểm, tại, theo, or before a law. `điều 02 xe` sends cars. Phần and Mục are sure only
 * in a chain that goes on to Chương, Phần or a law: of a plan people write `mục I`.
 */
const small = pattern(
  [
    `(?<=(?<!\\p{L})(?:khoản \\d{1,2},? |tại |theo |định tại (?:các )?|các ))điều (?=\\d{1,3}(?!\\d|[.,]\\d))(?!\\d+ (?:xe|cán bộ|người))`,
    `(?<!\\p{L})điều (?=\\d{1,3},? (?:(?:của )?${law}|khoản \\d|và [Đđ]iều \\d|[Cc]hương [IVX]))`,
    `(?<!\\p{L})chương (?=[IVX]{1,5}(?!\\p{L})|\\d{1,2},? (?:(?:của )?${law}))`,
    `(?<!\\p{L})(?:tiểu mục|mục|phần) (?=(?:[IVX]{1,5}|\\d{1,2}),? (?:[Mm]ục \\d|[Cc]hương [IVX\\d]|[Pp]hần [IVX\\d]|(?:của )?${law}))`,
  ].join('|'),
  'gu',
);

const hint = /(?:điều|chương|mục|phần) [\dIVX]/;

/** Phần, Chương, Mục, Tiểu mục, Điều of a law are cited with a capital. */
export const vienDanDieu: Rule = {
  id: 'viet-hoa/vien-dan-dieu',
  severity: 'warning',
  clause: { nd30: 'ND30-II.V.7' },
  certainty: 'likely',
  about: {
    vi: {
      title: 'Viện dẫn Phần, Chương, Mục, Điều',
      what: 'Khi viện dẫn, viết hoa “{dung}”.',
      why: 'Phần, Chương, Mục, Tiểu mục, Điều viết hoa; khoản, điểm viết thường.',
      fix: 'Sửa “{chu}” thành “{dung}”.',
    },
    en: {
      title: 'Phần, Chương, Mục, Điều in citations',
      what: 'In a citation "{dung}" has a capital.',
      why: 'Phần, Chương, Mục, Tiểu mục, Điều have one; khoản and điểm have none.',
      fix: 'Write "{dung}" for "{chu}".',
    },
  },
  examples: [
    {
      wrong: 'mo_dau: Theo quy định tại khoản 2 điều 5 Luật Tiếp công dân, UBND xã ban hành Kế hoạch như sau',
      right: 'mo_dau: Theo quy định tại khoản 2 Điều 5 Luật Tiếp công dân, UBND xã ban hành Kế hoạch như sau',
      at: 'điều',
    },
    {
      wrong: 'ket_thuc: Thực hiện điểm a khoản 2 điều 103 mục 5 chương XII phần I Bộ luật Hình sự',
      right: 'ket_thuc: Thực hiện điểm a khoản 2 Điều 103 Mục 5 Chương XII Phần I Bộ luật Hình sự',
      at: ['điều', 'mục', 'chương', 'phần'],
    },
    {
      wrong: 'ket_thuc: Thực hiện quy định tại điều 85 và điều 86 Luật Thực hiện dân chủ ở cơ sở',
      right: 'ket_thuc: Thực hiện quy định tại Điều 85 và Điều 86 Luật Thực hiện dân chủ ở cơ sở',
      at: ['điều', 'điều'],
    },
    {
      wrong: 'ket_thuc: Nội dung tại chương II được áp dụng',
      right: 'ket_thuc: Nội dung tại Chương II được áp dụng',
      at: 'chương',
    },
  ],
  byParagraph: true,
  *check({ prose }) {
    for (const { piece, match } of everyMatch(prose, small, { hint })) {
      const chu = match[0].trimEnd();
      const dung = chu.charAt(0).toUpperCase() + chu.slice(1);
      const params = { chu, dung };
      yield finding(piece, match.index, match.index + chu.length, params, { text: dung, safe: true });
    }
  },
};
