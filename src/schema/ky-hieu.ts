import type { CoQuan, TheThuc } from '../model/document.ts';
import { rulebooks } from '../rulebook/rulebooks.ts';

const wording = { 'nha-nuoc': rulebooks.nd30.wording.ky_hieu, dang: rulebooks.hd05.wording.ky_hieu };

/**
 * The code after the number: of the kind and the organs, `KH-UBND`, `KH/BDVTU`, `CTr/BDVTU-BCSĐ`. A kind without a
 * code (công văn) leaves the organs alone. Clauses ND30-I.II.3.b, P-NO-02.
 */
export function kyHieuOf(the_thuc: TheThuc, loai: string, co_quan: readonly CoQuan[]): string {
  const { pattern, join } = wording[the_thuc];
  const organs = co_quan.map(({ ky_hieu }) => ky_hieu).join(join);
  return loai === '' ? organs : pattern.replace('{loai}', () => loai).replace('{co_quan}', () => organs);
}
