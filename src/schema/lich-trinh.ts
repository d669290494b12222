import * as z from 'zod';
import type { Rich } from '../base/inline.ts';
import type { LichTrinhRow } from '../model/document.ts';
import { cellText, list, mapping } from './leaf.ts';
import { type Line, line } from './line.ts';
import type { Making } from './making.ts';

const cell = z.union([cellText.transform((scalar): Line => ({ scalar, nguyen_van: false })), line]);

const viec = mapping({ thoi_gian: cell.optional(), noi_dung: line, thuc_hien: cell.optional() }, ['nhom']);
const nhom = mapping({ nhom: line }, ['thoi_gian', 'noi_dung', 'thuc_hien']);

/** The rows of an agenda; a row without a time goes with the row above, as offices write it. */
export const lichTrinh = list(z.union([viec, nhom]));

export function readLichTrinh(shape: z.output<typeof lichTrinh>, making: Making): readonly LichTrinhRow[] {
  const cellOf = (content: Line | undefined): Rich => (content ? making.rich(content) : []);
  return shape.map((row) => {
    if ('nhom' in row) return { type: 'nhom', ten: making.rich(row.nhom) };
    return {
      type: 'viec',
      thoi_gian: cellOf(row.thoi_gian),
      noi_dung: making.rich(row.noi_dung),
      thuc_hien: cellOf(row.thuc_hien),
    };
  });
}
