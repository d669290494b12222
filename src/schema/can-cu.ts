import * as z from 'zod';
import type { CanCu } from '../model/document.ts';
import { line, lines } from './line.ts';
import type { Making } from './making.ts';

/** The grounds: a list, one a line, or running prose in paragraphs. */
export const canCu = z.union([
  line.transform((only) => ({ form: 'van-xuoi', items: [only] }) as const),
  lines.transform((items) => ({ form: 'danh-sach', items }) as const),
]);

export function readCanCu({ form, items }: z.output<typeof canCu>, making: Making): CanCu {
  if (form === 'danh-sach') return { form, items: items.map((each) => making.rich(each)) };
  return { form, items: items.flatMap((each) => making.paragraphs(each)) };
}
