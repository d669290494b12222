import type { PartRule } from '../part.ts';
import { row } from '../row.ts';

const text = {
  follows: 'body',
  align: 'justify',
  indented: true,
  after: 'body',
  pitch: 'body',
} as const;

/** Ô 6 and 9a: the content and whom it is sent to. */
export const contentParts = {
  'kinh-gui': row('Kính gửi', 'ND30-I.II.9.d#9a', [14, 13, 14], {
    follows: 'body',
    before: 6,
    after: 'body',
    inset: { first: 35, rest: 35, clause: 'ND30-I.II.9.d#9a-pos' },
  }),
  'noi-kinh-gui': row('Nơi kính gửi', 'ND30-I.II.9.d#9a', [14, 13, 14], { follows: 'body' }),
  'can-cu': row('Căn cứ', 'ND30-I.II.6.a#3', [14, 13, 14], { ...text, italic: true }),
  'can-cu-van-xuoi': row(
    'Căn cứ viết liền',
    'ND30-I.II.6.a#3',
    [14, 13, 14],
    { ...text, italic: true },
    'practice',
  ),
  'tham-quyen': row(
    'Thẩm quyền ban hành',
    'ND30-III.M1.2#cancu',
    [14, 13, 14],
    { follows: 'body', letters: 'hoa', bold: true, align: 'center', before: 6, after: 'body' },
    'likely',
  ),
  'cau-ban-hanh': row(
    'Câu ban hành',
    'ND30-III.M1.2#cancu',
    [14, 13, 14],
    { follows: 'body', letters: 'hoa', bold: true, align: 'center', before: 6, after: 'body' },
    'likely',
  ),
  doan: row('Đoạn văn', 'ND30-I.II.6.e#align', [14, 13, 14], text),
  'ket-thuc': row('Câu kết', 'ND30-I.II.6.e#align', [14, 13, 14], text),
  gach: row('Gạch đầu dòng', 'ND30-I.II.6.e#align', [14, 13, 14], text),
  giua: row(
    'Dòng giữa',
    'ND30-I.II.6.e#size',
    [14, 13, 14],
    { follows: 'body', align: 'center' },
    'practice',
  ),
  'bang-dau': row(
    'Đầu bảng',
    'ND30-I.II.6.e#size',
    [13, 13, 14],
    { bold: true, align: 'center', before: 2, after: 2 },
    'practice',
  ),
  'bang-o': row('Ô bảng', 'ND30-I.II.6.e#size', [13, 13, 14], { before: 2, after: 2 }, 'practice'),
} satisfies Readonly<Record<string, PartRule>>;
