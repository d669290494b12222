import { pattern } from '../../../base/pattern.ts';
import type { Rule } from '../../rule.ts';

/** A word, blanks, and a mark that belongs to the word; not `...`, a dotted slot or a mark that begins something. */
const stray = pattern(String.raw`(?<=[\p{L}\p{N})”"])([ \u00a0]+)([,;:.?!)”])(?![\p{L}\p{N}.…])`, 'gu');

/** No blank stands before a mark that ends something. */
export const cachTruocDau: Rule = {
  id: 'dau-cau/cach-truoc-dau',
  severity: 'warning',
  about: {
    vi: {
      title: 'Dấu cách thừa trước dấu câu',
      what: 'Thừa dấu cách trước dấu "{dau}".',
      why: 'Dấu câu viết liền với chữ đứng trước; có dấu cách, dấu câu có thể rơi xuống đầu dòng sau.',
      fix: 'Xóa dấu cách.',
    },
    en: {
      title: 'A blank before a punctuation mark',
      what: 'There is a blank before "{dau}".',
      why: 'The mark belongs to the word before it; after a blank it may begin the next line.',
      fix: 'Delete the blank.',
    },
  },
  examples: [
    {
      wrong: 'mo_dau: Thực hiện chương trình công tác , UBND xã ban hành Kế hoạch như sau',
      right: 'mo_dau: Thực hiện chương trình công tác, UBND xã ban hành Kế hoạch như sau',
      at: ' ',
    },
    {
      wrong: 'noi_dung: |\n  # Mục đích\n  - Trưng bày sách ;\n  - Giới thiệu **sách** mới .',
      right: 'noi_dung: |\n  # Mục đích\n  - Trưng bày sách;\n  - Giới thiệu **sách** mới.',
      at: [' ', ' '],
    },
  ],
  byParagraph: true,
  *check({ prose }) {
    for (const piece of prose) {
      if (piece.nguyen_van) continue;
      for (const match of piece.text.matchAll(stray)) {
        const [, blank = '', dau = ''] = match;
        const edit = piece.edit(match.index, match.index + blank.length, '');
        yield {
          span: piece.span(match.index, match.index + blank.length),
          path: piece.path,
          params: { dau },
          fix: edit && { edits: [edit], safe: true },
        };
      }
    }
  },
};
