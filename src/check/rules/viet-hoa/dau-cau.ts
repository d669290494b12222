import { pattern } from '../../../base/pattern.ts';
import { everyMatch, finding } from '../../find.ts';
import type { Rule } from '../../rule.ts';

/** Whole small words around one full stop. Short forms that end in a stop do not end a sentence. */
const small = pattern(String.raw`(?<=(?<!\p{L})(\p{Ll}{2,7})[)”"]?\. )\p{Ll}(?=\p{Ll}* )`, 'gu');
const shortForms = new Set([
  'tp',
  'tx',
  'tt',
  'gs',
  'ts',
  'ths',
  'vv',
  'tr',
  'st',
  'đc',
  'nxb',
  'sđt',
  'đt',
  'vd',
  'km',
  'kg',
  'ha',
  'tel',
  'no',
  'ii',
  'iii',
  'iv',
]);

/** A sentence begins with a capital. */
export const dauCau: Rule = {
  id: 'viet-hoa/dau-cau',
  severity: 'warning',
  clause: { nd30: 'ND30-II.I' },
  certainty: 'likely',
  about: {
    vi: {
      title: 'Chữ đầu câu',
      what: 'Sau dấu chấm là câu mới, viết hoa chữ “{chu}”.',
      fix: 'Viết hoa chữ đầu câu, hoặc đổi dấu chấm thành dấu phẩy nếu chưa hết câu.',
    },
    en: {
      title: 'The first letter of a sentence',
      what: 'A new sentence begins after the full stop: "{chu}" takes a capital.',
      fix: 'Write it with a capital, or turn the stop into a comma.',
    },
  },
  examples: [
    {
      wrong: 'ket_thuc: Các thôn chuẩn bị địa điểm. yêu cầu báo cáo trước ngày 15/9/2026',
      right: 'ket_thuc: Các thôn chuẩn bị địa điểm. Yêu cầu báo cáo trước ngày 15/9/2026',
      at: 'yêu',
    },
    {
      wrong: 'noi_dung: |\n  # Nội dung\n  - Trưng bày sách (cũ và mới). giới thiệu sách.',
      right: 'noi_dung: |\n  # Nội dung\n  - Trưng bày sách (cũ và mới). Giới thiệu sách.',
      at: 'giới',
    },
    {
      wrong: 'ket_thuc: Mời đại biểu các xã. đề nghị đến đúng giờ',
      right: 'ket_thuc: Mời đại biểu các xã. Đề nghị đến đúng giờ',
      at: 'đề',
    },
  ],
  byParagraph: true,
  *check({ prose }) {
    for (const { piece, match } of everyMatch(prose, small)) {
      const { 1: before = '', index } = match;
      if (shortForms.has(before)) continue;
      const chu = /^\p{L}+/u.exec(piece.text.slice(index, index + 12))?.[0] ?? '';
      const change = { text: chu.charAt(0).toUpperCase() + chu.slice(1), safe: false };
      yield finding(piece, index, index + chu.length, { chu }, change);
    }
  },
};
