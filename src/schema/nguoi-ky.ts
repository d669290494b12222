import * as z from 'zod';
import type { NguoiKy } from '../model/document.ts';
import { blankable, list, lostProfile, mapping, yesOrNo } from './leaf.ts';
import { type Line, line } from './line.ts';
import type { Making } from './making.ts';

const hoTen = z.union([blankable((scalar): Line => ({ scalar, nguyen_van: false })), line]);

const words = {
  thay_mat: line.optional(),
  thua_lenh: line.optional(),
  thua_uy_quyen: line.optional(),
  ky_thay: line.optional(),
  chuc_vu: line.optional(),
  kiem: line.optional(),
  chuc_danh_khac: line.optional(),
  co_quan: line.optional(),
};

const one = mapping({ ...words, quyen: yesOrNo.optional(), ho_ten: hoTen });

/** Who signs; in a joint paper one for every organ, in the same order. */
export const nguoiKy = z.union([
  one.transform((only) => [only]),
  list(z.union([one, lostProfile])),
  lostProfile,
]);

export type NguoiKyShape = z.output<typeof nguoiKy>;

export function readNguoiKy(shape: NguoiKyShape, making: Making): readonly NguoiKy[] {
  return shape.map(({ quyen, ho_ten, ...rest }) => {
    const said = Object.entries(rest).flatMap(([key, value]) => (value ? [[key, making.plain(value)]] : []));
    return { ...Object.fromEntries(said), quyen: quyen ?? false, ho_ten: ho_ten && making.plain(ho_ten) };
  });
}
