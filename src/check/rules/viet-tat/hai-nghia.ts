import { fold } from '../../../base/fold.ts';
import type { Rule } from '../../rule.ts';
import { type Abbreviation, abbreviationsOf, isPartOf, readTogether } from '../../viet-tat.ts';

/** What an abbreviation stands for, where its letters are the first letters of the words before it; otherwise unsure. */
function meaning({ short, words }: Abbreviation): string | undefined {
  const letters = fold(short.replace('&', ''));
  const last = words.slice(-letters.length).map(fold);
  return last.map((word) => word.charAt(0)).join('') === letters ? last.join(' ') : undefined;
}

/** An abbreviation stands for one thing in a paper. */
export const haiNghia: Rule = {
  id: 'viet-tat/hai-nghia',
  severity: 'warning',
  about: {
    vi: {
      title: 'Một chữ viết tắt mang hai nghĩa',
      what: 'Chữ viết tắt "{chu}" ở trên đã dùng cho nghĩa khác ("{truoc}").',
      why: 'Người đọc không biết chữ này chỉ điều nào.',
      fix: 'Dùng chữ viết tắt khác, hoặc viết đầy đủ.',
    },
    en: {
      title: 'An abbreviation with two meanings',
      what: '"{chu}" stands for something else above ("{truoc}").',
      why: 'The reader cannot know which of the two is meant.',
      fix: 'Take another abbreviation, or write it in full.',
    },
  },
  examples: [
    {
      wrong: 'noi_dung: |\n  - Thành lập Ban Chỉ đạo (BCĐ).\n  - Mời Ban Công đoàn (BCĐ) cùng dự.',
      right:
        'noi_dung: |\n  - Thành lập Ban Chỉ đạo (BCĐ).\n  - Mời Ban Công đoàn cùng dự với Ban chỉ đạo (BCĐ).',
      at: 'BCĐ',
    },
  ],
  *check(paper) {
    if (isPartOf(paper)) return;
    const known = new Map<string, { folded: string; typed: string }>();
    for (const each of readTogether(paper).flatMap((one) => abbreviationsOf(one))) {
      const { short, piece, from, to, words } = each;
      const folded = meaning(each);
      if (folded === undefined) continue;
      const other = known.get(short);
      const typed = words.slice(-folded.split(' ').length).join(' ');
      if (!other) known.set(short, { folded, typed });
      else if (other.folded !== folded)
        yield { span: piece.span(from, to), path: piece.path, params: { chu: short, truoc: other.typed } };
    }
  },
};
