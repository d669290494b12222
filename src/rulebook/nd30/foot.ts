import type { PartRule } from '../part.ts';
import { row } from '../row.ts';

const centred = { follows: 'body', bold: true, align: 'center' } as const;

/** Ô 7, 9b and 12: the signature, and who receives the paper. */
export const footParts = {
  'quyen-han': row('Quyền hạn', 'ND30-I.II.7.đ', [14, 13, 14], { ...centred, letters: 'hoa' }),
  'chuc-vu': row('Chức vụ', 'ND30-I.II.7.đ', [14, 13, 14], { ...centred, letters: 'hoa' }),
  'chuc-danh': row('Chức danh khác', 'ND30-I.II.7.c#4', [14, 13, 14], centred),
  'ho-ten': row('Họ tên', 'ND30-I.II.7.đ#hoten', [14, 13, 14], centred),
  'noi-nhan': row('Nơi nhận', 'ND30-I.II.9.d#9b', 12, { bold: true, italic: true }),
  'noi-nhan-nhom': row('Nhóm nơi nhận', 'ND30-PR.11', 11, {}, 'practice'),
  'noi-nhan-dong': row('Dòng nơi nhận', 'ND30-I.II.9.d#9b-list', 11, {}),
  'nguoi-soan-thao': row('Ký hiệu người soạn thảo', 'ND30-I.III.3', 11, { letters: 'hoa', align: 'right' }),
} satisfies Readonly<Record<string, PartRule>>;
