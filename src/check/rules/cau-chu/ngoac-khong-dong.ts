import type { Prose } from '../../paper.ts';
import type { Rule } from '../../rule.ts';

const pairs: Readonly<Record<string, string>> = { '(': ')', '[': ']', '“': '”', '«': '»' };
const openers = new Map(Object.entries(pairs).map(([opener, closer]) => [closer, opener]));

interface Balance {
  /** Places of marks that stay open. */
  readonly open: readonly number[];
  /** Marks that close what an earlier paragraph may have opened. */
  readonly extra: ReadonlySet<string>;
}

/** What stays open in a text. `a)` and `1)` close nothing; a straight quote may close a curly one, or be a measure's. */
function balanceOf(text: string): Balance {
  const open = new Map([...Object.keys(pairs), '"'].map((mark) => [mark, [] as number[]]));
  const extra = new Set<string>();
  const shut = (mark: string): boolean => open.get(mark)?.pop() !== undefined;
  for (const { 0: mark, index } of text.matchAll(/[()[\]“”«»"]/gu)) {
    const opener = openers.get(mark);
    if (mark === '"') {
      const measure = /\d['’]?$/.test(text.slice(Math.max(0, index - 2), index));
      if (!shut('"') && !shut('“') && !measure) open.get('"')?.push(index);
    } else if (opener === undefined) open.get(mark)?.push(index);
    else {
      const before = text.slice(Math.max(0, index - 4), index);
      const numbers = mark === ')' && /(?:^|[\s(;,])[\p{L}\d]{1,3}$/u.test(before);
      if (!shut(opener) && !(mark === '”' && shut('"')) && !numbers) extra.add(mark);
    }
  }
  return { open: [...open.values()].flat().sort((a, b) => a - b), extra };
}

/** How far down a quotation of several paragraphs is looked for its end. */
const reach = 12;

/** What a paragraph opens it closes, or one of the next does. */
export const ngoacKhongDong: Rule = {
  id: 'cau-chu/ngoac-khong-dong',
  severity: 'warning',
  about: {
    vi: {
      title: 'Ngoặc mở mà không đóng',
      what: 'Dấu {dau} mở ra mà không có dấu đóng.',
      why: 'Người đọc không biết chỗ trích dẫn hay chú thích hết ở đâu.',
      fix: 'Thêm dấu đóng vào đúng chỗ, hoặc bỏ dấu mở.',
    },
    en: {
      title: 'A bracket or quotation never closed',
      what: 'The {dau} opens and is never closed.',
      why: 'The reader cannot see where the quotation or the remark ends.',
      fix: 'Close it where it ends, or take it out.',
    },
  },
  examples: [
    {
      wrong:
        'noi_dung: Thực hiện Quy định của Ban Chấp hành Trung ương “về kiểm soát quyền lực trong thi hành án.',
      right:
        'noi_dung: Thực hiện Quy định của Ban Chấp hành Trung ương “về kiểm soát quyền lực” trong thi hành án.',
      at: '“',
    },
    {
      wrong:
        'noi_dung: |\n  - Các thôn (gồm Khe Ngàn, Lũng Cao báo cáo.\n  - Mô hình "Dân vận khéo 2021" nhân rộng từ "Dân vận khéo.',
      right:
        'noi_dung: |\n  - Các thôn (gồm Khe Ngàn, Lũng Cao) báo cáo.\n  - Mô hình "Dân vận khéo 2021" nhân rộng từ "Dân vận khéo".',
      at: ['(', '"'],
    },
    {
      wrong: `noi_dung: |
  a) Ống nước 27" dài 5m; b) máy “Sông Mây" (loại [2]); c) khác (nếu có.

  Lời Bác dạy: “Dân vận kém thì việc gì cũng kém.

  Dân vận khéo thì việc gì cũng thành công”.`,
      right: `noi_dung: |
  a) Ống nước 27" dài 5m; b) máy “Sông Mây" (loại [2]); c) khác (nếu có).

  Lời Bác dạy: “Dân vận kém thì việc gì cũng kém.

  Dân vận khéo thì việc gì cũng thành công”.`,
      at: '(',
    },
  ],
  *check({ prose }) {
    const pieces: readonly Prose[] = prose.filter(({ role }) => role !== 'luu' && role !== 'noi_nhan');
    const balances = pieces.map(({ text }) => balanceOf(text));
    for (const [i, { text, role, path, span }] of pieces.entries()) {
      for (const at of balances[i]?.open ?? []) {
        const dau = text.charAt(at);
        const closer = pairs[dau] ?? dau;
        const later = pieces
          .slice(i + 1, i + 1 + reach)
          .some((piece, k) => piece.role === role && closes(balances[i + 1 + k], piece.text, closer));
        if (!later) yield { span: span(at, at + 1), path, params: { dau } };
      }
    }
  },
};

function closes(balance: Balance | undefined, text: string, closer: string): boolean {
  if (closer !== '"') return balance?.extra.has(closer) ?? false;
  return balance?.open.some((place) => text.charAt(place) === '"') ?? false;
}
