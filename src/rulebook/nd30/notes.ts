import type { PartRule } from '../part.ts';
import { fact, line, row } from '../row.ts';

/** Appendices, attached papers, stamps and what stands in the margins (ô 10, 11, 13 and the page number). */
export const noteParts = {
  'phu-luc': row('Phụ lục', 'ND30-I.III.1.b', 14, { bold: true, align: 'center' }),
  'phu-luc-ten': row('Tiêu đề phụ lục', 'ND30-I.III.1.b#ten', [14, 13, 14], {
    follows: 'body',
    letters: 'hoa',
    bold: true,
    align: 'center',
  }),
  'kem-theo': row('Kèm theo', 'ND30-I.III.1.c', [14, 13, 14], {
    follows: 'body',
    italic: true,
    align: 'center',
    mark: line(fact(1 / 3, 'ND30-III.M2.1', 'likely', [1 / 3, 1 / 2]), 2, 10),
  }),
  'du-thao': row(
    'Dự thảo',
    'ND30-PR.6',
    13,
    { letters: 'hoa', bold: true, align: 'center', before: 6 },
    'practice',
  ),
  mat: row(
    'Độ mật',
    'ND30-G6',
    13,
    {
      letters: 'hoa',
      bold: true,
      align: 'center',
      before: 6,
      frame: { height: 8, clause: 'ND30-I.III.2.a' },
    },
    'unsure',
  ),
  khan: row('Độ khẩn', 'ND30-I.III.2.b', [13, 13, 14], {
    letters: 'hoa',
    bold: true,
    align: 'center',
    before: 6,
    frame: {
      height: 8,
      widths: { 'hoa-toc': 30, 'thuong-khan': 40, khan: 20 },
      clause: 'ND30-I.III.2.b',
    },
  }),
  'pham-vi': row('Phạm vi lưu hành', 'ND30-I.III.2.c', [13, 13, 14], {
    letters: 'hoa',
    bold: true,
    align: 'center',
    fromTop: fact(8, 'ND30-I.III.2.c', 'practice'),
    frame: { height: 8, clause: 'ND30-I.III.2.c' },
  }),
  'lien-he': row('Địa chỉ liên hệ', 'ND30-I.III.4', [11, 11, 12], { align: 'center' }),
  'so-trang': row('Số trang', 'ND30-I.I.7', [14, 13, 14], { align: 'center' }),
} satisfies Readonly<Record<string, PartRule>>;
