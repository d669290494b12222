import { formTable, numberForm } from '../form-table.ts';

/** Phần to điểm by P-NB-01; the chain of papers without điều as the guideline itself counts. */
export const numbering = formTable([
  numberForm('Phần I', 'P-SZ-10', 'sure', 'boldCaps', 'bold'),
  numberForm('Phần thứ nhất', 'P-SZ-10', 'sure', 'boldCaps', 'bold'),
  numberForm('Chương I', 'P-SZ-10', 'sure', 'boldCaps', 'bold'),
  numberForm('Mục 1', 'P-SZ-12', 'sure', 'boldCaps', 'bold'),
  numberForm('Điều 1.', 'P-SZ-14', 'sure', 'bold', 'bold'),
  numberForm('khoản', 'P-SZ-15', 'sure', 'regular'),
  numberForm('điểm', 'P-SZ-16', 'sure', 'regular'),
  numberForm('I-', 'P-NB-02', 'likely', 'boldCaps'),
  numberForm('I.', 'P-NB-02', 'practice', 'boldCaps'),
  numberForm('1.', 'P-NB-02', 'likely', 'bold'),
  numberForm('1.1.', 'P-NB-02', 'likely', 'boldItalic'),
  numberForm('1.1.1.', 'P-NB-02', 'likely', 'italic'),
  numberForm('a)', 'P-NB-02', 'likely', 'regular'),
]);

export const chain: readonly string[] = ['I-', '1.', '1.1.', '1.1.1.', 'a)'];
