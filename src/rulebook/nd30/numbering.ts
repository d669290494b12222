import { formTable, numberForm } from '../form-table.ts';

/** Phần to điểm as khoản 6 of mục II counts them; mục and khoản of a text without điều as row 6b of mục V does. */
export const numbering = formTable([
  numberForm('Phần I', 'ND30-I.II.6.đ#1', 'sure', 'boldCaps', 'bold'),
  numberForm('Chương I', 'ND30-I.II.6.đ#1', 'sure', 'boldCaps', 'bold'),
  numberForm('Mục 1', 'ND30-I.II.6.đ#2', 'sure', 'boldCaps', 'bold'),
  numberForm('Tiểu mục 1', 'ND30-I.II.6.đ#2', 'sure', 'boldCaps', 'bold'),
  numberForm('Điều 1.', 'ND30-I.II.6.đ#3', 'sure', 'bold', 'bold'),
  numberForm('khoản', 'ND30-I.II.6.đ#4', 'sure', 'bold'),
  numberForm('điểm', 'ND30-I.II.6.đ#5', 'sure', 'regular'),
  numberForm('I.', 'ND30-I.V.6b#muc', 'sure', 'boldCaps'),
  numberForm('1.', 'ND30-I.V.6b#khoan', 'sure', 'bold'),
  numberForm('1.1.', 'ND30-PR.8', 'practice', 'bold'),
  numberForm('1.1.1.', 'ND30-PR.8', 'practice', 'boldItalic'),
  numberForm('a)', 'ND30-I.V.6b#khoan', 'sure', 'regular'),
]);

export const chain: readonly string[] = ['I.', '1.', '1.1.', 'a)'];
