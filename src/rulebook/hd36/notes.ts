import type { PartRule } from '../part.ts';
import { fact, row } from '../row.ts';
import { dashes } from './header.ts';

/** Appendices, attached papers, marks under the number and what stands in the margins (ô 10, 11, 13, page number). */
export const noteParts = {
  'phu-luc': row('Phụ lục', 'P-G-05', 14, { bold: true, align: 'center' }, 'practice'),
  'phu-luc-ten': row(
    'Tiêu đề phụ lục',
    'P-G-05',
    14,
    { letters: 'hoa', bold: true, align: 'center' },
    'practice',
  ),
  'kem-theo': row('Kèm theo', 'P-G-05', 14, { italic: true, align: 'center', mark: dashes }, 'practice'),
  'du-thao': row('Dự thảo', 'P-SZ-26', 14, { italic: true, align: 'center', before: 6 }),
  mat: row('Độ mật', 'P-OP-02', 14, { letters: 'hoa', bold: true, align: 'center', before: 6 }, 'unsure'),
  khan: row('Độ khẩn', 'P-SZ-24', 14, { letters: 'hoa', bold: true, align: 'center', before: 6 }),
  'pham-vi': row('Phạm vi lưu hành', 'P-SZ-25', 12, {
    letters: 'hoa',
    bold: true,
    align: 'right',
    fromTop: fact(10, 'P-OP-04'),
  }),
  'khong-pho-bien': row(
    'Không phổ biến',
    'P-CHG-15',
    12,
    { bold: true, align: 'center', before: 12 },
    'practice',
  ),
  'lien-he': row('Thông tin liên hệ', 'P-SZ-28', 10, { align: 'center' }),
  'so-trang': row('Số trang', 'P-SZ-29', 14, { align: 'center' }),
} satisfies Readonly<Record<string, PartRule>>;
