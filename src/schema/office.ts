import * as z from 'zod';
import { lazily } from '../base/lazily.ts';
import type { Outcome } from '../base/outcome.ts';
import { fileSpan } from '../base/span.ts';
import { entryOf, type Mapping, type Scalar } from '../base/value.ts';
import type { Goi, Office, Said } from '../model/office.ts';
import { diagnosticsOf, withoutMisspelt } from './issue.ts';
import { anything, entries, fail, leaf, list, mapping, oneOf, scalar, yesOrNo } from './leaf.ts';
import { macDinh } from './mac-dinh.ts';
import { nodeOf } from './node.ts';
import { valueAt } from './place.ts';
import { readNode } from './read-node.ts';
import { trinhBay } from './trinh-bay.ts';

/** The format of danvan.yaml that this danvan reads. */
const format = '1';

const phienBan = leaf(
  (node, ctx) =>
    node.text.trim() === format ? format : fail(ctx, 'schema/phien-ban-la', { gia_tri: node.text.trim() }),
  { const: 1 },
);

const release = leaf(
  (node, ctx): Scalar =>
    /^\d+\.\d+\.\d+(-[\w.]+)?$/.test(node.text.trim())
      ? node
      : fail(ctx, 'schema/ban-danvan-sai', { gia_tri: node.text.trim() }),
  { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+' },
);

const goi = lazily(() =>
  mapping({
    ten: scalar,
    co_quan: scalar.optional(),
    dong_cuoi: scalar.optional(),
    van_ban: list(scalar),
    dang: list(oneOf(['zip', 'pdf'])).optional(),
    bia: yesOrNo.optional(),
    muc_luc: yesOrNo.optional(),
  }),
);

/** Keys of the office's own. */
const group = entries(() => true, anything());
const rulebooks = list(oneOf(['nd30', 'hd36', 'hd05']));

/** Every key of danvan.yaml. What stands under `anything` is read, and judged, where it is used. */
export const officeParts = lazily(() => ({
  phien_ban: phienBan.optional(),
  danvan: release.optional(),
  quy_dinh: rulebooks.optional(),
  nguon: z.union([scalar.transform((one) => [one]), list(scalar)]).optional(),
  ra: scalar.optional(),
  ten_tep: scalar.optional(),
  mau: scalar.optional(),
  phong_chu: mapping({
    thuong: anything().optional(),
    dam: anything().optional(),
    nghieng: anything().optional(),
    dam_nghieng: anything().optional(),
  }).optional(),
  kiem_tra: anything().optional(),
  trinh_bay: trinhBay.optional(),
  mac_dinh: macDinh().optional(),
  co_quan: group.optional(),
  nguoi_ky: group.optional(),
  danh_ba: group.optional(),
  goi: entries((key) => /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/.test(key), goi()).optional(),
}));

const office = lazily(() => mapping(officeParts()));

/** danvan.yaml as an Office; a key that it does not know is an error, as is a value of another shape. */
export function readOffice(value: Mapping): Outcome<Office> {
  const read = readNode(office(), nodeOf(value));
  if (!read.success) {
    const found = withoutMisspelt(diagnosticsOf(read.error.issues, value));
    return { value: undefined, diagnostics: found };
  }
  const { danvan, quy_dinh, nguon, ra, ten_tep, mau, goi: sets } = read.data;
  const span = (key: string) => entryOf(value, key)?.value.span ?? value.span;
  const plain = emptyOffice(value.span.file);
  return {
    value: {
      ...plain,
      ...(danvan && { danvan: said(danvan) }),
      ...(quy_dinh && { quy_dinh: { value: quy_dinh, span: span('quy_dinh') } }),
      ...(nguon && { nguon: nguon.map(said) }),
      ...(ra && { ra: said(ra) }),
      ...(ten_tep && { ten_tep: said(ten_tep) }),
      ...(mau && { mau: said(mau).value }),
      goi: (sets ?? []).map(([id, set]) => goiOf(id, set, value)),
    },
    diagnostics: [],
  };
}

/** The office of a workspace whose danvan.yaml says nothing, or is not there. */
export function emptyOffice(file: string): Office {
  const span = fileSpan(file);
  const nguon = [{ value: '.', span }];
  return { file, nguon, ra: { value: 'out', span }, mau: 'templates', goi: [] };
}

function goiOf(id: string, set: z.output<ReturnType<typeof goi>>, office: Mapping): Goi {
  const { ten, co_quan, dong_cuoi, van_ban, dang, bia, muc_luc } = set;
  return {
    id,
    span: valueAt(office, ['goi', id])?.keySpan ?? office.span,
    ten: said(ten).value,
    ...(co_quan && { co_quan: said(co_quan).value }),
    ...(dong_cuoi && { dong_cuoi: said(dong_cuoi).value }),
    van_ban: van_ban.map(said),
    dang: dang ?? ['pdf'],
    bia: bia ?? true,
    muc_luc: muc_luc ?? true,
  };
}

function said({ text, span }: Scalar): Said<string> {
  return { value: text.trim(), span };
}
