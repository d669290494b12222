import { pattern } from '../../../base/pattern.ts';
import { everyMatch, finding } from '../../find.ts';
import type { Rule } from '../../rule.ts';

const feasts = 'nguyên đán|trung thu|đoan ngọ|hàn thực|thanh minh|nguyên tiêu';
const stems = 'giáp|ất|bính|đinh|mậu|kỷ|kỉ|canh|tân|nhâm|quý|quí';
const branches = 'tý|tí|sửu|dần|mão|thìn|tỵ|tị|ngọ|mùi|thân|dậu|tuất|hợi';

const feast = pattern(`(?<=(?<!\\p{L})[Tt]ết )(?:${feasts})(?!\\p{L})`, 'giu');
const year = pattern(
  `(?<=(?<!\\p{L})(?:năm|xuân|tết|đán|cuối năm|đầu năm) )(?:${stems}) (?:${branches})(?!\\p{L})`,
  'giu',
);

const feastHint = new RegExp(`tết (?:${feasts})`, 'iu');
const yearHint = new RegExp(`(?:${stems}) (?:${branches})`, 'iu');

/** A feast has a capital on its first syllable, a lunar year on both. */
export const tetAmLich: Rule = {
  id: 'viet-hoa/tet-am-lich',
  severity: 'warning',
  clause: { nd30: 'ND30-II.V.8' },
  certainty: 'likely',
  about: {
    vi: {
      title: 'Tên tết và năm âm lịch',
      what: 'Viết “{dung}”.',
      why: 'Tên tết viết hoa chữ đầu (tết Nguyên đán); năm âm lịch viết hoa cả hai chữ (Bính Ngọ).',
      fix: 'Sửa “{chu}” thành “{dung}”.',
    },
    en: {
      title: 'Feasts and lunar years',
      what: 'It is written "{dung}".',
      why: 'A feast has a capital on its first syllable (tết Nguyên đán), a lunar year on both (Bính Ngọ).',
      fix: 'Write "{dung}" for "{chu}".',
    },
  },
  examples: [
    {
      wrong: 'trich_yeu: Tổ chức đón tết Nguyên Đán Bính ngọ năm 2026',
      right: 'trich_yeu: Tổ chức đón tết Nguyên đán Bính Ngọ năm 2026',
      at: ['Nguyên Đán', 'Bính ngọ'],
    },
    {
      wrong: 'ket_thuc: Kiểm tra dịp tết trung thu và chào xuân đinh mùi',
      right: 'ket_thuc: Kiểm tra dịp tết Trung thu và chào xuân Đinh Mùi',
      at: ['trung thu', 'đinh mùi'],
    },
    {
      wrong: 'ket_thuc: Trực Tết nguyên đán theo phân công',
      right: 'ket_thuc: Trực Tết Nguyên đán theo phân công',
      at: 'nguyên đán',
    },
  ],
  byParagraph: true,
  *check({ prose }) {
    const found = [
      ...everyMatch(prose, feast, { hint: feastHint }),
      ...everyMatch(prose, year, { hint: yearHint }),
    ];
    for (const { piece, match } of found) {
      const [chu] = match;
      const [first = '', second = ''] = chu.toLowerCase().split(' ');
      const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
      const isYear = match[0].length > 0 && new RegExp(`^(?:${stems}) (?:${branches})$`, 'iu').test(chu);
      const dung = `${capital(first)} ${isYear ? capital(second) : second}`;
      if (dung === chu || chu === chu.toUpperCase()) continue;
      const params = { chu, dung };
      yield finding(piece, match.index, match.index + chu.length, params, { text: dung, safe: true });
    }
  },
};
