import { pattern } from '../../../base/pattern.ts';
import { everyMatch, finding } from '../../find.ts';
import type { Rule } from '../../rule.ts';

/** Spellings that are fixed, by their wrong forms. */
const fixed: ReadonlyMap<string, string> = new Map([
  ['thành phố Hồ Chí Minh', 'Thành phố Hồ Chí Minh'],
  ['Thành Phố Hồ Chí Minh', 'Thành phố Hồ Chí Minh'],
  ['thủ đô Hà Nội', 'Thủ đô Hà Nội'],
  ['Thủ Đô Hà Nội', 'Thủ đô Hà Nội'],
  ['Tây nguyên', 'Tây Nguyên'],
  ['Bắc bộ', 'Bắc Bộ'],
  ['Trung bộ', 'Trung Bộ'],
  ['Nam bộ', 'Nam Bộ'],
  ['Đồng Bằng sông Hồng', 'Đồng bằng sông Hồng'],
  ['Đồng Bằng sông Cửu Long', 'Đồng bằng sông Cửu Long'],
]);

/** `miền Nam bộ đội`, `Trần Nam bộ phận một cửa` are other words. */
const other = '(?! (?:đội|máy|phận|môn|luật|trưởng|chính trị))';
const wrong = pattern(`(?<!\\p{L})(?:${[...fixed.keys()].join('|')})(?!\\p{L})${other}`, 'gu');

/** Thủ đô Hà Nội, Thành phố Hồ Chí Minh and the regions of the country have their fixed capitals. */
export const diaDanh: Rule = {
  id: 'viet-hoa/dia-danh',
  severity: 'warning',
  clause: { nd30: 'ND30-II.III.1.c' },
  certainty: 'likely',
  about: {
    vi: {
      title: 'Thủ đô Hà Nội, Thành phố Hồ Chí Minh, các vùng miền',
      what: 'Viết “{dung}”, không viết “{chu}”.',
      fix: 'Sửa thành “{dung}”.',
    },
    en: {
      title: 'Thủ đô Hà Nội, Thành phố Hồ Chí Minh, regions',
      what: 'It is written "{dung}", not "{chu}".',
      fix: 'Write "{dung}".',
    },
  },
  examples: [
    {
      wrong: 'ket_thuc: Đoàn đi thành phố Hồ Chí Minh và thủ đô Hà Nội',
      right: 'ket_thuc: Đoàn đi Thành phố Hồ Chí Minh và Thủ đô Hà Nội',
      at: ['thành phố Hồ Chí Minh', 'thủ đô Hà Nội'],
    },
    {
      wrong: 'ket_thuc: Các tỉnh vùng Tây nguyên và Đông Nam bộ',
      right: 'ket_thuc: Các tỉnh vùng Tây Nguyên và Đông Nam Bộ',
      at: ['Tây nguyên', 'Nam bộ'],
    },
    {
      wrong:
        'ket_thuc: Chiến trường miền Nam bộ đội ta chiến thắng; ông Trần Nam bộ phận một cửa; thủ đô các nước; Tây nguyên',
      right:
        'ket_thuc: Chiến trường miền Nam bộ đội ta chiến thắng; ông Trần Nam bộ phận một cửa; thủ đô các nước; Tây Nguyên',
      at: 'Tây nguyên',
    },
  ],
  byParagraph: true,
  *check({ prose }) {
    for (const { piece, match } of everyMatch(prose, wrong)) {
      const [chu] = match;
      const dung = fixed.get(chu) ?? chu;
      const params = { chu, dung };
      yield finding(piece, match.index, match.index + chu.length, params, { text: dung, safe: true });
    }
  },
};
