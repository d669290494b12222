import { everyMatch, finding } from '../../find.ts';
import type { Rule } from '../../rule.ts';

/** Blanks within a line. Before a mark they are another rule's; between ngày and tháng they keep a place free. */
const blanks = /(?<=[^\s(“]) {2,}(?=[^\s,;:.?!)”…])(?<!(?:ngày|tháng|năm|[Ss]ố:?) +)/gu;

/** One blank parts two words. */
export const haiDauCach: Rule = {
  id: 'dau-cau/hai-dau-cach',
  severity: 'warning',
  clause: { nd30: 'ND30-MI.19' },
  certainty: 'likely',
  about: {
    vi: {
      title: 'Hai dấu cách liền nhau',
      what: 'Có {so} dấu cách liền nhau giữa hai chữ.',
      why: 'Dòng căn đều hai bên sẽ hở một khoảng rộng.',
      fix: 'Để lại một dấu cách.',
    },
    en: {
      title: 'Two blanks in a row',
      what: 'There are {so} blanks in a row.',
      why: 'A justified line shows a gap there.',
      fix: 'Leave one.',
    },
  },
  examples: [
    {
      wrong: 'ket_thuc: Bộ Chính trị  về việc ban hành Quy chế công tác dân vận',
      right: 'ket_thuc: Bộ Chính trị về việc ban hành Quy chế công tác dân vận',
      at: '  ',
    },
    {
      wrong:
        'noi_dung: |\n  # Nội dung\n  - Trưng bày   sách;  \n    giới thiệu sách.\n  -   Đọc sách tại chỗ.',
      right:
        'noi_dung: |\n  # Nội dung\n  - Trưng bày sách;  \n    giới thiệu sách.\n  -   Đọc sách tại chỗ.',
      at: '   ',
    },
  ],
  byParagraph: true,
  *check({ prose }) {
    for (const { piece, match } of everyMatch(prose, blanks, { quotations: true })) {
      const { length } = match[0];
      const found = finding(
        piece,
        match.index,
        match.index + length,
        { so: length },
        { text: ' ', safe: true },
      );
      // Blanks that come from a line end or an expression are nobody's typing.
      if (found.fix) yield found;
    }
  },
};
