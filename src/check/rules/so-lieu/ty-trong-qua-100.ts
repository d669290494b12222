import { fold } from '../../../base/fold.ts';
import { pattern } from '../../../base/pattern.ts';
import { tablesOf } from '../../bang.ts';
import { numberOf } from '../../con-so.ts';
import type { Rule } from '../../rule.ts';

const totalRow = pattern(String.raw`^(?:tong|cong)(?!\p{L})`, 'u');

const shareColumn = /ty trong|trong so|co cau.*%/u;
/** Sentences about shares of one whole; shares of people overlap (nữ, trẻ, ngoài Đảng). */
const shares = pattern(String.raw`(?:cơ cấu kinh tế|trọng số|tỷ trọng)(?!\p{L})`, 'giu');
const firstShare = /\d\s?%/;
/** How far from the words the first share may stand, in one clause, and how far the others after it. */
const reach = { first: 200, others: 400 };
const percent = /(\d+(?:,\d+)?)\s?%/g;
const movement = pattern(
  String.raw`(?<!\p{L})(?:tăng|giảm|vượt|từ|so với|còn|đạt trên|kế hoạch)(?!\p{L})`,
  'iu',
);

/** From the words about shares to the end of their clause, where a share follows; none inside another. */
function* shareSentences(text: string): Iterable<{ readonly index: number; readonly 0: string }> {
  let done = 0;
  for (const { 0: words, index } of text.matchAll(shares)) {
    if (index < done) continue;
    const from = index + words.length;
    const first = firstShare.exec(text.slice(from, from + reach.first + 3).split(/[.;]/, 1)[0] ?? '');
    if (!first) continue;
    const behind = from + first.index + first[0].length;
    const rest = text.slice(behind, behind + reach.others).split(';', 1)[0] ?? '';
    done = behind + rest.length;
    yield { index, 0: text.slice(index, done) };
  }
}

/** What rounding may add. */
const rounding = 0.6;

/** Shares of one whole, stated as such, are not more than the whole. */
export const tyTrongQua100: Rule = {
  id: 'so-lieu/ty-trong-qua-100',
  severity: 'warning',
  about: {
    vi: {
      title: 'Tỷ trọng cộng lại quá 100%',
      what: 'Các tỷ trọng cộng lại được {tong}%.',
      why: 'Tỷ trọng của một tổng thể không thể quá 100%.',
      fix: 'Kiểm tra lại từng số.',
    },
    en: {
      title: 'Shares of more than a whole',
      what: 'The shares add up to {tong}%.',
      why: 'The parts of one whole are 100% at most.',
      fix: 'Check each figure.',
    },
  },
  examples: [
    {
      wrong: 'noi_dung: "Cơ cấu kinh tế: nông nghiệp 30%, công nghiệp 40%, dịch vụ 35%."',
      right: 'noi_dung: "Cơ cấu kinh tế: nông nghiệp 30%, công nghiệp 40%, dịch vụ 30%."',
      at: '30%, công nghiệp 40%, dịch vụ 35%',
    },
    {
      wrong: `noi_dung: |
  Đại biểu nữ chiếm 40%, đại biểu trẻ 35%, ngoài Đảng 30%; tỷ trọng dịch vụ tăng từ 45% lên 60%.

  | Phần thi | Trọng số (%) |
  |---|---|
  | Kiến thức | 40 |
  | Tình huống | 65 |`,
      right: `noi_dung: |
  Đại biểu nữ chiếm 40%, đại biểu trẻ 35%, ngoài Đảng 30%; tỷ trọng dịch vụ tăng từ 45% lên 60%.

  | Phần thi | Trọng số (%) |
  |---|---|
  | Kiến thức | 40 |
  | Tình huống | 60 |`,
      at: '65',
    },
  ],
  *check({ prose, value }) {
    for (const { text, path, span } of prose) {
      for (const match of shareSentences(text)) {
        const found = [...match[0].matchAll(percent)];
        const sum = found.reduce((all, [, typed = '']) => all + (numberOf(typed) ?? 0), 0);
        const [first] = found;
        const last = found.at(-1);
        if (!first || !last || found.length < 2 || sum <= 100 + rounding || movement.test(match[0])) continue;
        const from = match.index + first.index;
        const to = match.index + last.index + last[0].length;
        yield { span: span(from, to), path, params: { tong: Number(sum.toFixed(2)) } };
      }
    }
    for (const { head, rows } of tablesOf(value)) {
      const column = head.findIndex((name) => shareColumn.test(fold(name)));
      const cells = rows.flatMap((row) => row.filter((cell) => column >= 0 && cell.column === column));
      const isTotal = rows.at(-1)?.some(({ text }) => totalRow.test(fold(text))) ?? false;
      const parts = isTotal ? cells.slice(0, -1) : cells;
      const sum = parts.reduce((all, { text }) => all + (numberOf(text.replace(/\s?%$/, '')) ?? 0), 0);
      const last = parts.at(-1);
      if (!last || parts.length < 2 || sum <= 100 + rounding * parts.length || sum > 190) continue;
      yield { span: last.span, path: last.path, params: { tong: Number(sum.toFixed(2)) } };
    }
  },
};
