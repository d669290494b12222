import { pattern } from '../../../base/pattern.ts';
import { everyMatch, finding } from '../../find.ts';
import type { Rule } from '../../rule.ts';

/** A mark between two letters; a full stop only between a small word and a new sentence (`NCTH.NTH` is a name). */
const tight = pattern(String.raw`(?<=[\p{L})”])[,;:](?=\p{L})|(?<=\p{Ll}{2})\.(?=\p{Lu}\p{Ll})`, 'gu');
const shortForms = pattern(String.raw`(?:^|[^\p{L}])(?:tp|tx|tt|ths|gs|ts|đc|no)$`, 'iu');
const address = pattern(String.raw`@|://|www\.|\.(?:vn|com|net|org|gov|edu)(?!\p{L})`, 'iu');

const hint = /[^\s\d][,;:.][^\s\d.,;:)”"’/]/;

/** A blank stands after a mark. */
export const thieuCachSauDau: Rule = {
  id: 'dau-cau/thieu-cach-sau-dau',
  severity: 'warning',
  about: {
    vi: {
      title: 'Thiếu dấu cách sau dấu câu',
      what: 'Thiếu dấu cách sau dấu “{dau}”.',
      fix: 'Thêm một dấu cách.',
    },
    en: {
      title: 'No blank after a mark',
      what: 'There is no blank after "{dau}".',
      fix: 'Put one in.',
    },
  },
  examples: [
    {
      wrong: 'ket_thuc: Các thôn,tổ dân phố;trường học báo cáo.Yêu cầu đúng hạn',
      right: 'ket_thuc: Các thôn, tổ dân phố; trường học báo cáo. Yêu cầu đúng hạn',
      at: [',', ';', '.'],
    },
    {
      wrong:
        'noi_nhan:\n  - "VP:Đảng ủy, CT.PCT.UBND tỉnh, trang http://songthuong.gov.vn, thư van.thu,so@songthuong.vn"',
      right:
        'noi_nhan:\n  - "VP: Đảng ủy, CT.PCT.UBND tỉnh, trang http://songthuong.gov.vn, thư van.thu,so@songthuong.vn"',
      at: ':',
    },
    {
      wrong: 'ket_thuc: Tỷ lệ 2,5%, lúc 7:30, tỷ lệ bản đồ 1:500, Tp.Hồ Chí Minh,Hà Nội',
      right: 'ket_thuc: Tỷ lệ 2,5%, lúc 7:30, tỷ lệ bản đồ 1:500, Tp.Hồ Chí Minh, Hà Nội',
      at: ',',
    },
  ],
  byParagraph: true,
  *check({ prose }) {
    for (const { piece, match } of everyMatch(prose, tight, { quotations: true, hint })) {
      const { 0: dau, index } = match;
      if (dau === '.' && shortForms.test(piece.text.slice(Math.max(0, index - 5), index))) continue;
      if (address.test(wordAt(piece.text, index))) continue;
      const edit = piece.edit(index + 1, index + 1, ' ');
      const fix = edit && { edits: [edit], safe: true };
      yield { ...finding(piece, index, index + 1, { dau }), fix };
    }
  },
};

const farthest = 80;

/** The run of characters without a blank that a place lies in. */
function wordAt(text: string, index: number): string {
  const before = /\S*$/u.exec(text.slice(Math.max(0, index - farthest), index))?.[0] ?? '';
  const after = /^\S*/u.exec(text.slice(index, index + farthest))?.[0] ?? '';
  return before + after;
}
