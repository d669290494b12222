import { pattern } from '../../../base/pattern.ts';
import { everyMatch, finding } from '../../find.ts';
import type { Rule } from '../../rule.ts';

/** Within a sentence, with the next part of the citation after it: `tại Khoản 2 Điều 5`, `Điểm a khoản 1`. */
const capital = pattern(
  [
    '(?<=[\\p{Ll}\\d,;] )Khoản (?=\\d{1,2}(?:,| và|,? [Đđ]iều))',
    '(?<=[\\p{Ll}\\d,;] )Điểm (?=[a-zđ](?:\\d)?,? (?:và [Đđ]iểm [a-zđ] )?[Kk]hoản \\d)',
  ].join('|'),
  'gu',
);

/** Khoản and điểm of a law are cited in small letters. */
export const vienDanKhoan: Rule = {
  id: 'viet-hoa/vien-dan-khoan',
  severity: 'warning',
  clause: { nd30: 'ND30-II.V.7' },
  certainty: 'likely',
  about: {
    vi: {
      title: 'Viện dẫn khoản, điểm',
      what: 'Khi viện dẫn giữa câu, viết thường “{dung}”.',
      why: 'Chỉ Phần, Chương, Mục, Tiểu mục, Điều viết hoa; khoản, điểm viết thường.',
      fix: 'Sửa “{chu}” thành “{dung}”.',
    },
    en: {
      title: 'khoản and điểm in citations',
      what: 'In a citation within a sentence "{dung}" is small.',
      why: 'Phần, Chương, Mục, Tiểu mục, Điều have a capital; khoản and điểm have none.',
      fix: 'Write "{dung}" for "{chu}".',
    },
  },
  examples: [
    {
      wrong:
        'mo_dau: Theo quy định tại Điểm a, Khoản 2 Điều 5 Luật Tiếp công dân, UBND xã ban hành Kế hoạch như sau',
      right:
        'mo_dau: Theo quy định tại điểm a, khoản 2 Điều 5 Luật Tiếp công dân, UBND xã ban hành Kế hoạch như sau',
      at: ['Điểm', 'Khoản'],
    },
    {
      wrong: 'noi_dung: |\n  # Căn cứ\n  Khoản 2 Điều 5 được dẫn tại Khoản 1, Điều 3.',
      right: 'noi_dung: |\n  # Căn cứ\n  Khoản 2 Điều 5 được dẫn tại khoản 1, Điều 3.',
      at: 'Khoản',
    },
    {
      wrong: 'ket_thuc: Đạt yêu cầu theo Khoản 3 Điều 7 Quy chế này',
      right: 'ket_thuc: Đạt yêu cầu theo khoản 3 Điều 7 Quy chế này',
      at: 'Khoản',
    },
  ],
  byParagraph: true,
  *check({ prose }) {
    for (const { piece, match } of everyMatch(prose, capital)) {
      const chu = match[0].trimEnd();
      const dung = chu.toLowerCase();
      const params = { chu, dung };
      yield finding(piece, match.index, match.index + chu.length, params, { text: dung, safe: true });
    }
  },
};
