import { pattern } from '../../../base/pattern.ts';
import { neverTwice, saidTwice } from '../../lap-tu.ts';
import type { Prose } from '../../paper.ts';
import type { Finding, Rule } from '../../rule.ts';
import { syllablesIn } from '../../syllables.ts';

const syllable = pattern(String.raw`[\p{L}\p{M}]+`, 'gu');

/** Syllables with nothing but blanks between each and the next. */
function runsOf(text: string): readonly (readonly { from: number; to: number; word: string }[])[] {
  const runs: { from: number; to: number; word: string }[][] = [];
  let end = -1;
  for (const match of text.matchAll(syllable)) {
    const each = { from: match.index, to: match.index + match[0].length, word: match[0] };
    if (end < 0 || text.slice(end, each.from).trim() !== '') runs.push([]);
    runs.at(-1)?.push(each);
    end = each.to;
  }
  return runs;
}

/** Whether a syllable is the one before it, or is as the last but one while those before them are alike as well. */
function mayRepeat(text: string): boolean {
  const all = syllablesIn(text);
  return all.some(
    (word, i) =>
      i > 0 && (word === all[i - 1] || (i > 2 && word === all[i - 2] && all[i - 1] === all[i - 3])),
  );
}

function* repeatsIn(piece: Prose): Iterable<Finding> {
  for (const run of runsOf(piece.text)) {
    for (let i = 1; i < run.length; i++) {
      const [c, d, a, b] = [run[i - 3], run[i - 2], run[i - 1], run[i]];
      if (!a || !b) continue;
      if (a.word.toLowerCase() === b.word && neverTwice.has(b.word)) yield finding(piece, a.to, b.to, b.word);
      else if (c && d && c.word === a.word && d.word === b.word && a.word !== b.word) {
        const pair = `${a.word} ${b.word}`;
        if (pair === pair.toLowerCase() && !saidTwice.has(pair)) yield finding(piece, d.to, b.to, pair);
      }
    }
  }
}

/** text[from, to) is the blank and the second of the two. */
function finding(piece: Prose, from: number, to: number, tu: string): Finding {
  const edit = piece.edit(from, to, '');
  const start = to - piece.text.slice(from, to).trimStart().length;
  const fix = edit && { edits: [edit], safe: false };
  return { span: piece.span(start, to), path: piece.path, params: { tu }, fix };
}

/** No word stands twice in a row; reduplications do (`dần dần`, `đời đời`), and words that meet (`tồn tại tại`). */
export const lapTu: Rule = {
  id: 'cau-chu/lap-tu',
  severity: 'warning',
  about: {
    vi: {
      title: 'Gõ lặp từ',
      what: 'Từ "{tu}" gõ hai lần liền nhau.',
      why: 'Thường do sửa câu mà quên xóa chữ cũ.',
      fix: 'Xóa một lần.',
    },
    en: {
      title: 'A word typed twice',
      what: '"{tu}" stands twice in a row.',
      why: 'Most often a sentence was changed and a word forgotten.',
      fix: 'Delete one of the two.',
    },
  },
  examples: [
    {
      wrong: 'noi_dung: Phát huy vai trò của của người đứng đầu và và tập thể',
      right: 'noi_dung: Phát huy vai trò của người đứng đầu và tập thể',
      at: ['của', 'và'],
    },
    {
      wrong: 'noi_dung: Tổ chức thực hiện thực hiện tốt quy chế dân chủ',
      right: 'noi_dung: Tổ chức thực hiện tốt quy chế dân chủ',
      at: 'thực hiện',
    },
    {
      wrong: `noi_dung: |
  - Dần dần, đời đời, thường thường, luôn luôn; từng bước từng bước một; năm năm qua.
  - Hạn chế còn tồn tại tại cơ sở; hoạt động động viên; hợp tác xã xã Đồng Mây; trở thành thành viên; nhân dân dân tộc.
  - Cái mà, mà lại không có; thì thầm; mọi mọi người.`,
      right: `noi_dung: |
  - Dần dần, đời đời, thường thường, luôn luôn; từng bước từng bước một; năm năm qua.
  - Hạn chế còn tồn tại tại cơ sở; hoạt động động viên; hợp tác xã xã Đồng Mây; trở thành thành viên; nhân dân dân tộc.
  - Cái mà, mà lại không có; thì thầm; mọi người.`,
      at: 'mọi',
    },
  ],
  byParagraph: true,
  *check({ prose }) {
    for (const piece of prose) if (!piece.nguyen_van && mayRepeat(piece.text)) yield* repeatsIn(piece);
  },
};
