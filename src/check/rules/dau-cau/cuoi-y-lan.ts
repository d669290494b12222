import { pattern } from '../../../base/pattern.ts';
import { finding } from '../../find.ts';
import type { CheckedPaper, Prose } from '../../paper.ts';
import type { Rule } from '../../rule.ts';

const nextSentence = pattern(String.raw`[.;] \p{Lu}`, 'u');

/** Fewer items show no habit. */
const fewest = 3;
/** Long items are paragraphs, which end with a full stop as they like. */
const longest = 300;

/** The items of one list end alike. */
export const cuoiYLan: Rule = {
  id: 'dau-cau/cuoi-y-lan',
  severity: 'info',
  about: {
    vi: {
      title: 'Các ý gạch đầu dòng kết thúc khác nhau',
      what: 'Ý này kết thúc “…{day}”, các ý khác cùng danh sách kết thúc như “…{khac}”.',
      fix: 'Dùng một dấu cho cả danh sách: hết ý dùng dấu chấm phẩy, ý cuối dùng dấu chấm, hoặc đều dùng dấu chấm.',
    },
    en: {
      title: 'Items of a list that end differently',
      what: 'This item ends "…{day}", the others of the list as "…{khac}".',
      fix: 'Keep to one mark in a list: semicolons and a full stop at the end, or full stops.',
    },
  },
  examples: [
    {
      wrong:
        'noi_dung: |\n  # Nội dung\n  - Trưng bày sách;\n  - Giới thiệu sách.\n  - Tặng thẻ đọc;\n  - Thi đọc sách.',
      right:
        'noi_dung: |\n  # Nội dung\n  - Trưng bày sách;\n  - Giới thiệu sách;\n  - Tặng thẻ đọc;\n  - Thi đọc sách.',
      at: '.',
    },
    {
      wrong: 'noi_dung: |\n  # Thành phần\n  - Các thôn\n  - Các trường học.\n  - Trạm y tế\n  - Công an xã',
      right: 'noi_dung: |\n  # Thành phần\n  - Các thôn\n  - Các trường học\n  - Trạm y tế\n  - Công an xã',
      at: '.',
    },
    {
      wrong:
        'noi_dung: |\n  - Đối tượng, gồm:\n  - Học sinh.\n  - Người cao tuổi;\n  - Thanh niên.\n  - Phụ nữ.',
      right:
        'noi_dung: |\n  - Đối tượng, gồm:\n  - Học sinh.\n  - Người cao tuổi.\n  - Thanh niên.\n  - Phụ nữ.',
      at: ';',
    },
    {
      wrong:
        'noi_dung: |\n  - Gặp từng hộ, do:\n    + bí thư chi bộ;\n    + trưởng thôn;\n    + tổ trưởng.\n  - Ghi sổ.\n  - Lập danh sách;\n  - Báo cáo.\n  - Lưu sổ.',
      right:
        'noi_dung: |\n  - Gặp từng hộ, do:\n    + bí thư chi bộ;\n    + trưởng thôn;\n    + tổ trưởng.\n  - Ghi sổ.\n  - Lập danh sách.\n  - Báo cáo.\n  - Lưu sổ.',
      at: ';',
    },
  ],
  *check(paper) {
    for (const list of listsOf(paper)) {
      const inner = list.slice(0, -1);
      const marks = new Map<string, Prose[]>();
      for (const item of inner) marks.set(endOf(item), [...(marks.get(endOf(item)) ?? []), item]);
      marks.delete(':');
      const [usual, ...odd] = [...marks.entries()].sort((a, b) => b[1].length - a[1].length);
      const [mark, [item] = []] = odd[0] ?? [];
      if (!usual || mark === undefined || !item) continue;
      const { length } = item.text.trimEnd();
      yield finding(
        item,
        mark === '' ? length : length - 1,
        length,
        { day: tailOf(item), khac: tailOf(usual[1][0] ?? item) },
        { text: usual[0], safe: false },
      );
    }
  },
};

/** Dashed items with the same indent, whatever stands deeper between them. */
function listsOf({ prose, texts }: CheckedPaper): readonly (readonly Prose[])[] {
  const lists: Prose[][] = [];
  let open: { readonly column: number; readonly items: Prose[] }[] = [];
  for (const piece of prose) {
    if (piece.block !== 'gach') {
      open = [];
      continue;
    }
    const column = columnOf(piece, texts);
    open = open.filter((list) => list.column <= column);
    const list = open.at(-1);
    if (list?.column === column) list.items.push(piece);
    else {
      const items = [piece];
      open.push({ column, items });
      lists.push(items);
    }
  }
  return lists.filter((list) => list.length >= fewest && list.every(isShort));
}

function columnOf({ scalar, span }: Prose, texts: CheckedPaper['texts']): number {
  const { start } = span(0, 0);
  return start - ((texts.get(scalar.span.file) ?? '').lastIndexOf('\n', start - 1) + 1);
}

function isShort({ text, nguyen_van }: Prose): boolean {
  return !nguyen_van && text.length <= longest && !nextSentence.test(text);
}

function endOf({ text }: Prose): string {
  return /[.;,:](?=\s*$)/u.exec(text.slice(-5))?.[0] ?? '';
}

/** The last word, with the mark that it carries. */
function tailOf({ text }: Prose): string {
  return /\S*$/u.exec(text.trimEnd().slice(-20))?.[0] ?? '';
}
