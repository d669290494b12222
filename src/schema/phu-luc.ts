import type * as z from 'zod';
import type { Value } from '../base/value.ts';
import type { PhuLuc } from '../model/document.ts';
import { list, mapping, oneOf } from './leaf.ts';
import { line } from './line.ts';
import type { Making } from './making.ts';
import { noiDung, readNoiDung } from './noi-dung.ts';
import { valueAt } from './place.ts';

/** Appendices of the same file. */
export const phuLuc = list(
  mapping({
    ten: line,
    noi_dung: noiDung,
    huong: oneOf(['doc', 'ngang']).optional(),
    dong_kem_theo: line.optional(),
  }),
);

export function readPhuLuc(shape: z.output<typeof phuLuc>, value: Value, making: Making): readonly PhuLuc[] {
  return shape.map(({ ten, noi_dung, huong, dong_kem_theo }, at) => ({
    ten: making.rich(ten),
    noi_dung: readNoiDung(noi_dung, valueAt(value, [at, 'noi_dung'])?.value ?? value, making),
    landscape: huong === 'ngang',
    ...(dong_kem_theo && { dong_kem_theo: making.rich(dong_kem_theo) }),
  }));
}
