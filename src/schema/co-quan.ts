import * as z from 'zod';
import type { CoQuan } from '../model/document.ts';
import { list, lostProfile, mapping } from './leaf.ts';
import { line, lineOrLines } from './line.ts';
import type { Making } from './making.ts';

/** An issuing organ; a profile of the office's directory may carry its place too. */
const one = mapping({
  ten: lineOrLines,
  ky_hieu: line,
  chu_quan: lineOrLines.optional(),
  dia_danh: line.optional(),
});

/** One organ, or the organs of a joint paper, lead first. */
export const coQuan = z.union([
  one.transform((only) => [only]),
  list(z.union([one, lostProfile])),
  lostProfile,
]);

export type CoQuanShape = z.output<typeof coQuan>;

export function readCoQuan(shape: CoQuanShape, making: Making): readonly CoQuan[] {
  return shape.map(({ ten, ky_hieu, chu_quan }) => ({
    ten: ten.map((each) => making.plain(each)),
    ky_hieu: making.plain(ky_hieu),
    ...(chu_quan && { chu_quan: chu_quan.map((each) => making.plain(each)) }),
  }));
}
