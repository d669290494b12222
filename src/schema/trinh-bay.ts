import type * as z from 'zod';
import type { TrinhBay } from '../model/trinh-bay.ts';
import { list, mapping, measure, oneOf, scalar, yesOrNo } from './leaf.ts';

/** The office's choices about the look. Ranges belong to the rulebook; here only the shape is read. */
export const trinhBay: z.ZodType<TrinhBay> = mapping({
  co_chu: measure.optional(),
  thut_dau_dong: measure.optional(),
  gian_dong: measure.optional(),
  cach_doan: measure.optional(),
  le: mapping({
    tren: measure.optional(),
    duoi: measure.optional(),
    trai: measure.optional(),
    phai: measure.optional(),
  }).optional(),
  kho_giay: oneOf(['A4', 'A5']).optional(),
  huong: oneOf(['doc', 'ngang']).optional(),
  hai_mat: yesOrNo.optional(),
  bo_co_chu: oneOf(['13/14', '12/13']).optional(),
  danh_so: list(scalar.transform(({ text }) => text.trim())).optional(),
});
