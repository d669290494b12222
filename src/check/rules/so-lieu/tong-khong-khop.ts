import { pattern } from '../../../base/pattern.ts';
import { type Item, itemsOf } from '../../cay-noi-dung.ts';
import { numberOf, numberText } from '../../con-so.ts';
import type { Finding, Rule } from '../../rule.ts';

const units =
  'đại biểu|đồng chí|người|hộ|khẩu|học sinh|học viên|giáo viên|thành viên|hội viên|đoàn viên|đảng viên|cá nhân|tập thể|suất|giải|chỉ tiêu|biên chế|triệu đồng|tỷ đồng|đồng';
const number = '\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?';
const about = '(?:(khoảng|dự kiến|trên|hơn|gần|tối đa|tối thiểu|ít nhất)\\s+)?';
/** `(02 đại biểu)`, `: 12 người;` at the end of a line. */
const share = new RegExp(`(?:\\(|:\\s*)(${number})\\s+(${units})\\)?\\s*[;.,]?$`, 'u');
/** `(khoảng 129 đại biểu)`, `: 86 người, gồm:` at the end of a line. */
const whole = pattern(
  `(?:\\(|:\\s*|Tổng số\\s+)${about}(${number})\\s+(${units})(?:\\)|(?!\\s?\\p{L}))\\s*[;.,:]?\\s*(?:(?:bao\\s+)?gồm(?:\\s+có)?)?\\s*[:;.,]?$`,
  'iu',
);
/** What every total begins with. */
const hint = /(?:[(:]|tổng số)\s*(?:[^\s\d]+(?:\s[^\s\d]+)?\s+)?\d/i;

interface Share {
  readonly value: number;
  readonly unit: string;
}

function shareOf({ piece }: Item): Share | undefined {
  const text = piece?.text ?? '';
  const [, typed = '', unit = ''] = share.exec(text) ?? [];
  const value = numberOf(typed);
  if (typed === '' || value === undefined || countsOf(text, unit) !== 1) return undefined;
  return { value, unit };
}

function countsOf(text: string, unit: string): number {
  return text.match(pattern(`\\d\\s+${unit}(?!\\p{L})`, 'gu'))?.length ?? 0;
}

/** The shares that make up an item: of its numbered children, or of its list lines; undefined unless all have one. */
function sharesBelow({ below }: Item): readonly Share[] | undefined {
  for (const type of ['muc', 'gach'] as const) {
    const group = below.filter(({ node }) => node.type === type);
    const shares = group.flatMap((each) => shareOf(each) ?? []);
    if (group.length >= 2 && shares.length === group.length) return shares;
  }
  return undefined;
}

/** `khoảng 130` may stand for 129, `khoảng 129` says that somebody has counted. */
function agrees(said: number, sum: number, loosely: boolean): boolean {
  if (Math.abs(said - sum) < 0.001) return true;
  return loosely && said % 5 === 0 && Math.abs(said - sum) <= said / 10;
}

function* wrongTotals(items: readonly Item[]): Iterable<Finding> {
  for (const item of items) {
    if (item.node.type === 'muc' || item.node.type === 'gach' || item.node.type === 'doan')
      yield* wrongTotal(item);
    if ('children' in item.node) yield* wrongTotals(item.below);
  }
}

function* wrongTotal(item: Item): Iterable<Finding> {
  const { piece } = item;
  const text = piece?.text ?? '';
  const match = hint.test(text) ? whole.exec(text) : null;
  const [, loosely, typed = '', unit = ''] = match ?? [];
  const said = numberOf(typed);
  const shares = match && typed !== '' && said !== undefined ? sharesBelow(item) : undefined;
  if (!piece || !match || !shares || said === undefined) return;
  if (shares.some((each) => each.unit !== unit) || countsOf(piece.text, unit) !== 1) return;
  const sum = shares.reduce((all, { value }) => all + value, 0);
  if (agrees(said, sum, loosely !== undefined)) return;
  const from = match.index + match[0].indexOf(typed);
  const decimals = shares.some(({ value }) => !Number.isInteger(value)) ? 1 : 0;
  const cong = shares.map(({ value }) => numberText(value, Number.isInteger(value) ? 0 : 1)).join(' + ');
  yield {
    span: piece.span(from, from + typed.length),
    path: piece.path,
    params: { tong: `${typed} ${unit}`, cong, dung: numberText(sum, decimals) },
  };
}

/** A count in a title or a sentence is the sum of the counts of the list below it, where each line has one. */
export const tongKhongKhop: Rule = {
  id: 'so-lieu/tong-khong-khop',
  severity: 'warning',
  about: {
    vi: {
      title: 'Tổng số không bằng các số thành phần cộng lại',
      what: 'Ở đây ghi {tong}, nhưng các mục bên dưới cộng lại là {cong} = {dung}.',
      why: 'Người chuẩn bị chỗ ngồi, tài liệu, kinh phí không biết theo số nào.',
      fix: 'Kiểm tra lại tổng số và từng mục.',
    },
    en: {
      title: 'A total that its parts do not add up to',
      what: 'This says {tong}, but the items below add up to {cong} = {dung}.',
      why: 'Who prepares seats, papers or money cannot know which count to follow.',
      fix: 'Check the total and its parts.',
    },
  },
  examples: [
    {
      wrong: `noi_dung: |
  # Thành phần: (khoảng 129 đại biểu)
  ## Cấp tỉnh: 68 đại biểu
  - Lãnh đạo Tỉnh uỷ (08 đại biểu)
  - Lãnh đạo các sở (60 đại biểu)
  ## Cấp xã: 35 đại biểu
  ## Tập thể, cá nhân được khen thưởng: 25 đại biểu`,
      right: `noi_dung: |
  # Thành phần: (khoảng 129 đại biểu)
  ## Cấp tỉnh: 68 đại biểu
  - Lãnh đạo Tỉnh uỷ (08 đại biểu)
  - Lãnh đạo các sở (60 đại biểu)
  ## Cấp xã: 36 đại biểu
  ## Tập thể, cá nhân được khen thưởng: 25 đại biểu`,
      at: '129',
    },
    {
      wrong: `noi_dung: |
  Lực lượng tham gia: 86 người, gồm:
  - Ban Chỉ huy: 12 người;
  - Dân quân: 30 người;
  - Công an xã: 18 người.`,
      right: `noi_dung: |
  Lực lượng tham gia: 60 người, gồm:
  - Ban Chỉ huy: 12 người;
  - Dân quân: 30 người;
  - Công an xã: 18 người.`,
      at: '86',
    },
    {
      wrong: `noi_dung: |
  # Đại biểu (khoảng 130 đại biểu)
  - Cấp tỉnh (68 đại biểu)
  - Cấp xã (61 đại biểu)
  # Khách mời: 20 đại biểu
  - Hội Nông dân
  - Hội Phụ nữ (05 đại biểu)
  # Khen thưởng: 20 cá nhân
  1. Giải Nhất: 02 cá nhân.
  2. Giải Nhì: 12 cá nhân.`,
      right: `noi_dung: |
  # Đại biểu (khoảng 130 đại biểu)
  - Cấp tỉnh (68 đại biểu)
  - Cấp xã (61 đại biểu)
  # Khách mời: 20 đại biểu
  - Hội Nông dân
  - Hội Phụ nữ (05 đại biểu)
  # Khen thưởng: 14 cá nhân
  1. Giải Nhất: 02 cá nhân.
  2. Giải Nhì: 12 cá nhân.`,
      at: '20',
    },
  ],
  *check(paper) {
    yield* wrongTotals(itemsOf(paper));
  },
};
