import { pattern } from '../../../base/pattern.ts';
import { finding } from '../../find.ts';
import type { Prose } from '../../paper.ts';
import { quotedIn } from '../../quoted.ts';
import type { Rule } from '../../rule.ts';
import { syllablesIn } from '../../syllables.ts';
import { misspellings, neighbours } from '../../words/misspellings.ts';

const capitalFirst = pattern(String.raw`^\p{Lu}`, 'u');
const upper = pattern(String.raw`\p{Lu}`, 'u');
const syllable = pattern(String.raw`\p{L}+`, 'gu');

/** A word that everybody knows to be spelled otherwise; the list holds only those that are wrong in every sense. */
export const tuSai: Rule = {
  id: 'chinh-ta/tu-sai',
  severity: 'warning',
  about: {
    vi: {
      title: 'Từ viết sai chính tả',
      what: '“{chu}” viết sai chính tả, đúng là “{dung}”.',
      fix: 'Sửa thành “{dung}”.',
    },
    en: {
      title: 'A misspelled word',
      what: '"{chu}" is misspelled for "{dung}".',
      fix: 'Write "{dung}".',
    },
  },
  examples: [
    {
      wrong: 'ket_thuc: Góp phần cũng cố niềm tin của Nhân dân',
      right: 'ket_thuc: Góp phần củng cố niềm tin của Nhân dân',
      at: 'cũng cố',
    },
    {
      wrong: 'noi_dung: |\n  # Nội dung\n  - Bổ xung trang thiết bị, hổ trợ các thôn rà xoát tủ sách.',
      right: 'noi_dung: |\n  # Nội dung\n  - Bổ sung trang thiết bị, hỗ trợ các thôn rà soát tủ sách.',
      at: ['Bổ xung', 'hổ trợ', 'rà xoát'],
    },
    {
      wrong:
        'ket_thuc: Các thôn cũng cố gắng nâng khả năng xuất khẩu, tiếp xúc tích cực, học lịch sử lý luận, phòng chống bão vệ sinh sạch, xử lí hàng năm; giử gìn sách',
      right:
        'ket_thuc: Các thôn cũng cố gắng nâng khả năng xuất khẩu, tiếp xúc tích cực, học lịch sử lý luận, phòng chống bão vệ sinh sạch, xử lí hàng năm; giữ gìn sách',
      at: 'giử',
    },
    {
      wrong: 'ket_thuc: Đồng chí Lê Bão Vệ phụ trách công tác dân vân',
      right: 'ket_thuc: Đồng chí Lê Bão Vệ phụ trách công tác dân vận',
      at: 'dân vân',
    },
  ],
  byParagraph: true,
  *check({ prose }) {
    for (const piece of prose) {
      if (piece.nguyen_van || piece.field === 'ho_ten') continue;
      if (!mayBeWrong(piece.text)) continue;
      const quoted = quotedIn(piece.text);
      for (const { from, to, right } of wrongWords(piece)) {
        if (quoted(from)) continue;
        const chu = piece.text.slice(from, to);
        const dung = inCaseOf(chu, right);
        yield finding(piece, from, to, { chu, dung }, { text: dung, safe: false });
      }
    }
  },
};

/** Nearly every word of a paper begins no misspelling: only after these is more looked at. */
const beginnings = new Set([...misspellings.keys()].map((wrong) => wrong.split(' ')[0]));
const longest = Math.max(...[...misspellings.keys()].map((wrong) => wrong.split(' ').length));

/** A tone written as a character of its own parts syllables here, and in the list's own words none is. */
const ownTone = pattern(String.raw`\p{M}`, 'u');

/** Whether the syllables of a text hold a misspelling, whatever stands between them. */
function mayBeWrong(text: string): boolean {
  if (ownTone.test(text)) return true;
  const all = syllablesIn(text);
  return all.some((word, i) => {
    if (!beginnings.has(word)) return false;
    let run = word;
    for (let next = i + 1; !misspellings.has(run); next++) {
      if (next >= all.length || next >= i + longest) return false;
      run += ` ${all[next]}`;
    }
    return true;
  });
}

function* wrongWords({ text }: Prose): Iterable<{ from: number; to: number; right: string }> {
  const words = [...text.matchAll(syllable)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    from: index,
    to: index + word.length,
  }));
  for (let i = 0; i < words.length; i++) {
    if (!beginnings.has(words[i]?.word)) continue;
    for (let count = longest; count > 0; count--) {
      const run = words.slice(i, i + count);
      const [first, last] = [run[0], run.at(-1)];
      if (run.length < count || !first || !last) continue;
      const wrong = run.map(({ word }) => word).join(' ');
      const right = misspellings.get(wrong);
      if (right === undefined || text.slice(first.from, last.to).toLowerCase() !== wrong) continue;
      if (isAnother(wrong, words[i - 1]?.word, words[i + count]?.word)) continue;
      if (isName(text, first.from, last.from)) continue;
      yield { from: first.from, to: last.to, right };
      break;
    }
  }
}

function isAnother(wrong: string, before = '', after = ''): boolean {
  const known = neighbours.get(wrong);
  return (
    (known?.before?.split(' ').includes(before) ?? false) ||
    (known?.after?.split(' ').includes(after) ?? false)
  );
}

/** A capital within a sentence is somebody's name. */
function isName(text: string, first: number, last: number): boolean {
  const capital = (at: number): boolean => upper.test(text.charAt(at));
  if (text === text.toUpperCase() || !(capital(first) || capital(last))) return false;
  return (
    (first !== last && capital(last)) ||
    !/(?:^|[.:;!?“"(+-] ?)$/u.test(text.slice(Math.max(0, first - 2), first))
  );
}

function inCaseOf(typed: string, right: string): string {
  if (typed === typed.toUpperCase()) return right.toUpperCase();
  return capitalFirst.test(typed) ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}
