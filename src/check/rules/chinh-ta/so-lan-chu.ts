import { pattern } from '../../../base/pattern.ts';
import { everyMatch, finding } from '../../find.ts';
import type { Rule } from '../../rule.ts';

/** A letter O among the digits of a number, or at its head before a date or a count. H2O2 and CO2 are no numbers. */
const mixed = pattern(
  [
    '(?<![\\p{L}\\d])\\d+[Oo]+\\d[\\dOo]*(?![\\p{L}\\d])',
    '(?<![\\p{L}\\d])[Oo]\\d{1,2}(?=[/.-]\\d| (?:giờ|phút|ngày|tháng|đại biểu|đồng chí|người|đơn vị)(?!\\p{L}))',
    '(?<=(?<!\\p{L})(?:ngày|tháng) \\d?)\\dO(?![\\p{L}\\d])',
  ].join('|'),
  'gu',
);

const hint = /\d[Oo]|[Oo]\d/;

/** Numbers are written in digits, not with the letter O. */
export const soLanChu: Rule = {
  id: 'chinh-ta/so-lan-chu',
  severity: 'warning',
  about: {
    vi: {
      title: 'Chữ O lẫn trong số',
      what: 'Trong “{chu}” có chữ O thay cho số 0.',
      fix: 'Gõ lại thành “{dung}”.',
    },
    en: {
      title: 'The letter O in a number',
      what: 'In "{chu}" there is a letter O for a zero.',
      fix: 'Type "{dung}".',
    },
  },
  examples: [
    {
      wrong: 'trich_yeu: Tổ chức Ngày hội đọc sách năm 2O26',
      right: 'trich_yeu: Tổ chức Ngày hội đọc sách năm 2026',
      at: '2O26',
    },
    {
      wrong: 'ket_thuc: Báo cáo trước ngày O5/9/2026; đo H2O2, CO2, nhóm máu O; mời O8 đại biểu',
      right: 'ket_thuc: Báo cáo trước ngày 05/9/2026; đo H2O2, CO2, nhóm máu O; mời 08 đại biểu',
      at: ['O5', 'O8'],
    },
  ],
  byParagraph: true,
  *check({ prose }) {
    for (const { piece, match } of everyMatch(prose, mixed, { hint })) {
      const [chu] = match;
      const dung = chu.replace(/o/gi, '0');
      yield finding(piece, match.index, match.index + chu.length, { chu, dung }, { text: dung, safe: false });
    }
  },
};
