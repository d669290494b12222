import type * as z from 'zod';
import type { Kind } from '../model/kind.ts';
import { canCu } from './can-cu.ts';
import { coQuan } from './co-quan.ts';
import { duThao } from './du-thao.ts';
import { jsonForm } from './json-form.ts';
import { kemTheo } from './kem-theo.ts';
import { count, type JsonForm, mapping, oneOf, scalar } from './leaf.ts';
import { lichTrinh } from './lich-trinh.ts';
import { line, lineOrLines } from './line.ts';
import { luu } from './luu.ts';
import { ngay } from './ngay.ts';
import { nguoiKy } from './nguoi-ky.ts';
import { noiDung } from './noi-dung.ts';
import { noiNhan } from './noi-nhan.ts';
import { phuLuc } from './phu-luc.ts';
import { rieng } from './rieng.ts';
import { so } from './so.ts';
import { trinhBay } from './trinh-bay.ts';

/** Every part that papers share, by its YAML key. Whether one has to be there is the kind's to say. */
const parts = {
  loai: scalar,
  the_thuc: oneOf(['nha-nuoc', 'dang']).optional(),
  quy_dinh: oneOf(['nd30', 'hd36', 'hd05']).optional(),
  co_quan: coQuan.optional(),
  dia_danh: line.optional(),
  so: so.optional(),
  ky_hieu: line.optional(),
  ngay: ngay.optional(),
  trich_yeu: line.optional(),
  can_cu: canCu.optional(),
  mo_dau: lineOrLines.optional(),
  kinh_gui: lineOrLines.optional(),
  noi_dung: noiDung.optional(),
  lich_trinh: lichTrinh.optional(),
  ket_thuc: lineOrLines.optional(),
  noi_nhan: noiNhan.optional(),
  luu: luu.optional(),
  nguoi_ky: nguoiKy.optional(),
  phu_luc: phuLuc.optional(),
  kem_theo: kemTheo.optional(),
  van_ban_chinh: scalar.optional(),
  dong_kem_theo: line.optional(),
  du_thao: duThao.optional(),
  khan: oneOf(['hoa-toc', 'thuong-khan', 'khan']).optional(),
  mat: oneOf(['tuyet-mat', 'toi-mat', 'mat']).optional(),
  pham_vi: line.optional(),
  lien_he: line.optional(),
  nguoi_soan_thao: line.optional(),
  so_ban: count.optional(),
  trinh_bay: trinhBay.optional(),
  trang_thai: oneOf(['du-thao', 'cho-ky', 'da-ban-hanh']).optional(),
  du_lieu: scalar.optional(),
  ten_tep: scalar.optional(),
};

export type SharedPart = keyof typeof parts;
export const sharedParts = Object.keys(parts) as readonly SharedPart[];

const shared = mapping(parts);
export type SharedShape = z.output<typeof shared>;

/** A paper of one kind: the shared parts and the kind's own fields. */
export interface PaperShape {
  readonly shared: SharedShape;
  readonly rieng: Readonly<Record<string, z.output<typeof rieng> | undefined>>;
}

const schemas = new WeakMap<Kind, z.ZodType<PaperShape>>();

/** The schema of a kind's papers: zod writes code for each object schema, once for all papers of a kind. */
export function paperSchema(kind: Kind): z.ZodType<PaperShape> {
  const known = schemas.get(kind) ?? schemaOf(kind);
  schemas.set(kind, known);
  return known;
}

function schemaOf(kind: Kind): z.ZodType<PaperShape> {
  const own = Object.fromEntries(Object.keys(kind.rieng).map((key) => [key, rieng.optional()]));
  return mapping({ ...own, ...parts }).transform((shape): PaperShape => {
    const fields = Object.entries(shape).filter(([key]) => Object.hasOwn(own, key));
    return { shared: shape, rieng: Object.fromEntries(fields) as PaperShape['rieng'] };
  });
}

let forms: Readonly<Record<string, JsonForm>> | undefined;

/** Each shared part as an editor may be told of it. */
export function partForms(): Readonly<Record<string, JsonForm>> {
  forms ??= Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, jsonForm(part) ?? {}]));
  return forms;
}
