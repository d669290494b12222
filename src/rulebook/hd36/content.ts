import type { PartRule } from '../part.ts';
import { row } from '../row.ts';

const text = {
  follows: 'body',
  align: 'justify',
  indented: true,
  after: 'body',
  pitch: 'body',
} as const;

/** Ô 6 and 9b: the content and whom it is sent to. */
export const contentParts = {
  'kinh-gui': row('Kính gửi', 'P-SZ-20', 14, { italic: true, align: 'center', before: 6, after: 'body' }),
  'noi-kinh-gui': row('Nơi kính gửi', 'P-SZ-21', 14, {}, 'likely'),
  'can-cu': row('Căn cứ', 'P-CC-02', [14, 14, 15], text),
  'can-cu-van-xuoi': row('Căn cứ viết liền', 'X-06', [14, 14, 15], text, 'likely'),
  'cau-ban-hanh': row('Câu ban hành', 'P-TP-02', [14, 14, 15], text, 'practice'),
  doan: row('Đoạn văn', 'P-SZ-09', [14, 14, 15], text),
  'ket-thuc': row('Câu kết', 'P-SZ-09', [14, 14, 15], text),
  gach: row('Gạch đầu dòng', 'P-NB-02', [14, 14, 15], text, 'likely'),
  giua: row('Dòng giữa', 'X-08', [14, 14, 15], { follows: 'body', align: 'center' }, 'likely'),
  'bang-dau': row(
    'Đầu bảng',
    'P-G-05',
    [13, 12, 14],
    { bold: true, align: 'center', before: 2, after: 2 },
    'practice',
  ),
  'bang-o': row('Ô bảng', 'P-G-05', [13, 12, 14], { before: 2, after: 2 }, 'practice'),
} satisfies Readonly<Record<string, PartRule>>;
