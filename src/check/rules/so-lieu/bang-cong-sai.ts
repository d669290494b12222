import { fold } from '../../../base/fold.ts';
import { pattern } from '../../../base/pattern.ts';
import { type Cell, type Table, tablesOf } from '../../bang.ts';
import { decimalsOf, numberOf, numberText } from '../../con-so.ts';
import type { Finding, Rule } from '../../rule.ts';

const total = /^(?:tong(?: cong| so)?|cong(?: chung)?|toan (?:xa|phuong|tinh|huyen))\s*:?$/u;
/** Columns whose total is no sum. */
const noSum =
  /^(?:tt|stt|so tt|nam|ngay|ghi chu)$|ty le|ti le|%|don gia|muc|binh quan|trung binh|diem|trong so|he so|tien do|so voi|tang|giam/u;
/** Rows that are a part of another row, by their words and by the number before them. */
const part = pattern(
  String.raw`trong do|^[-+•]\s*\p{L}|^(?:tong|cong)(?!\p{L})|chia ra|(?<!\p{L})gom(?!\p{L})`,
  'u',
);
const partNumber = /^(?:[-+•]|(?:[ivx]+|[a-z])[.)]?|\d+\.\d.*)$/u;

/** The rows under a table's head, and its row of totals; undefined where rows are parts of rows. */
function partsOf({
  rows,
}: Table): { total: readonly Cell[]; rows: readonly (readonly Cell[])[] } | undefined {
  const last = rows.at(-1);
  const others = rows.slice(0, -1);
  if (!last?.some(({ text }) => total.test(fold(text))) || others.length < 2) return undefined;
  const parts = others.some((row) => row.some(isPart));
  return parts ? undefined : { total: last, rows: others };
}

function isPart({ text, column }: Cell): boolean {
  return part.test(fold(text)) || (column === 0 && partNumber.test(fold(text)));
}

function* wrongSums(table: Table): Iterable<Finding> {
  const found = partsOf(table);
  if (!found) return;
  for (const cell of found.total) {
    const said = cell.text === '' ? undefined : numberOf(cell.text);
    if (said === undefined || cell.colspan > 1 || noSum.test(fold(table.head[cell.column] ?? ''))) continue;
    const cells = found.rows.flatMap((row) => row.filter(({ column }) => column === cell.column));
    if (cells.some(({ colspan }) => colspan > 1)) continue;
    const numbers = cells.map(({ text }) => numberOf(text));
    const filled = cells.filter(({ text }) => /\d/.test(text)).length;
    if (filled < 2 || numbers.some((each) => each === undefined)) continue;
    const sum = numbers.reduce<number>((all, each) => all + (each ?? 0), 0);
    const decimals = Math.max(...[cell, ...cells].map(({ text }) => decimalsOf(text)));
    // Rounded rows may miss the total by half of the last digit each.
    const near = decimals === 0 ? 0.5 : (cells.length / 2 + 0.5) * 10 ** -decimals;
    if (Math.abs(sum - said) <= near) continue;
    const params = { cot: table.head[cell.column] ?? '', tong: cell.text, dung: numberText(sum, decimals) };
    yield { span: cell.span, path: cell.path, params };
  }
}

/** A table's row of totals is the sum of the rows above it. */
export const bangCongSai: Rule = {
  id: 'so-lieu/bang-cong-sai',
  severity: 'warning',
  about: {
    vi: {
      title: 'Dòng cộng của bảng không bằng tổng các dòng',
      what: 'Dòng cộng ghi {tong}[ ở cột "{cot}"], cộng các dòng lại được {dung}.',
      why: 'Người đọc không biết số nào đúng.',
      fix: 'Kiểm tra lại từng dòng và dòng cộng.',
    },
    en: {
      title: 'A total that is not the sum of its rows',
      what: 'The total says {tong}[ in the column "{cot}"], the rows add up to {dung}.',
      why: 'The reader cannot know which figure is right.',
      fix: 'Check the rows and the total.',
    },
  },
  examples: [
    {
      wrong: `noi_dung: |
  | TT | Giải | Số lượng | Thành tiền (đồng) |
  |:-:|---|:-:|--:|
  | 1 | Nhất | 01 | 15.000.000 |
  | 2 | Nhì | 02 | 20.000.000 |
  |   | **Cộng** | **03** | **45.000.000** |`,
      right: `noi_dung: |
  | TT | Giải | Số lượng | Thành tiền (đồng) |
  |:-:|---|:-:|--:|
  | 1 | Nhất | 01 | 15.000.000 |
  | 2 | Nhì | 02 | 20.000.000 |
  |   | **Cộng** | **03** | **35.000.000** |`,
      at: '**45.000.000**',
    },
    {
      wrong: `noi_dung:
  - bang:
      cot: [TT, Xã, Thôn, Số hộ, Tỷ lệ (%)]
      hang:
        - ["1", { o: Khe Vạc, gop_dong: 2 }, Lũng Cao, "41", "12"]
        - ["2", Thẳm Luông, "29", "15"]
        - ["3", Nà Phai, Bản Hẻo, "52", "30"]
        - [{ o: "**Tổng cộng**", gop_cot: 3 }, "**124**", "19"]`,
      right: `noi_dung:
  - bang:
      cot: [TT, Xã, Thôn, Số hộ, Tỷ lệ (%)]
      hang:
        - ["1", { o: Khe Vạc, gop_dong: 2 }, Lũng Cao, "41", "12"]
        - ["2", Thẳm Luông, "29", "15"]
        - ["3", Nà Phai, Bản Hẻo, "52", "30"]
        - [{ o: "**Tổng cộng**", gop_cot: 3 }, "**122**", "19"]`,
      at: '"**124**"',
    },
    {
      wrong: `noi_dung: |
  | TT | Nội dung | Kinh phí (triệu đồng) | Số người |
  |---|---|---|---|
  | 1 | Tập huấn | 48,66 | 20 |
  | 2 | Tuyên truyền | 12,3 | - |
  |  | Tổng | 61,0 | 30 |

  | TT | Nội dung | Số hộ |
  |---|---|---|
  | 1 | Hộ nghèo | 20 |
  | | Trong đó: hộ không có đất | 5 |
  | 2 | Hộ cận nghèo | 10 |
  |  | Tổng | 30 |`,
      right: `noi_dung: |
  | TT | Nội dung | Kinh phí (triệu đồng) | Số người |
  |---|---|---|---|
  | 1 | Tập huấn | 48,66 | 20 |
  | 2 | Tuyên truyền | 12,3 | 10 |
  |  | Tổng | 60,96 | 30 |

  | TT | Nội dung | Số hộ |
  |---|---|---|
  | 1 | Hộ nghèo | 20 |
  | | Trong đó: hộ không có đất | 5 |
  | 2 | Hộ cận nghèo | 10 |
  |  | Tổng | 30 |`,
      at: '61,0',
    },
  ],
  *check({ value }) {
    for (const table of tablesOf(value)) yield* wrongSums(table);
  },
};
