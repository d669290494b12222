import type { PartRule } from '../part.ts';
import { row } from '../row.ts';

/** Ô 7, 9a and 12: the signature, and who receives the paper. */
export const footParts = {
  'quyen-han': row('Quyền hạn', 'P-SZ-17', 14, { letters: 'hoa', bold: true, align: 'center' }),
  'chuc-vu': row('Chức vụ', 'P-SZ-18', 14, { letters: 'hoa', align: 'center' }),
  kiem: row('Kiêm', 'P-SIG-04', 14, { align: 'center' }),
  'chuc-danh': row('Chức danh kiêm', 'P-SIG-04', 14, { letters: 'hoa', bold: true, align: 'center' }),
  'ho-ten': row('Họ tên', 'P-SZ-19', 14, { bold: true, align: 'center' }),
  'xac-nhan': row('Xác nhận chữ ký', 'P-SIG-08', 14, { align: 'center', before: 12 }),
  'noi-nhan': row('Nơi nhận', 'P-SZ-22', 14, {
    underline: true,
    after: 4,
    inset: { first: 3, rest: 3, clause: 'P-NN-03' },
  }),
  'noi-nhan-nhom': row('Nhóm nơi nhận', 'P-SZ-23', 12, {}, 'practice'),
  'noi-nhan-dong': row('Dòng nơi nhận', 'P-SZ-23', 12, {
    inset: { first: 0, rest: 3, clause: 'P-NN-03' },
  }),
  'nguoi-soan-thao': row('Ký hiệu người đánh máy', 'P-SZ-27', 8, { letters: 'hoa', align: 'right' }),
} satisfies Readonly<Record<string, PartRule>>;
