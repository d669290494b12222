import * as z from 'zod';
import type { Scalar } from '../base/value.ts';
import { isMapping, isScalar, type MappingNode } from './node.ts';
import { readNode } from './read-node.ts';

type Params = Readonly<Record<string, string | number>>;
type Context = z.core.$RefinementCtx;

/** Adds a finding of our own: code `ma` with what its sentence needs. */
export function fail(ctx: Context, ma: string, params: Params = {}): never {
  ctx.addIssue({ code: 'custom', params: { ma, ...params } });
  return z.NEVER;
}

/** What a place holds, as YAML writes it. */
const kieu = { chu: '"…"', 'danh-sach': '[…]', nhom: '{…}' } as const;

/** Says that another shape of value is wanted; unions of several such branches add up what they want. */
export function wrongShape(ctx: Context, wanted: keyof typeof kieu): never {
  return fail(ctx, 'schema/sai-kieu', { kieu: kieu[wanted] });
}

/** What an editor may be told of a leaf, as JSON Schema: the functions that read it cannot be looked into. */
export const jsonForms = z.registry<{ readonly form: JsonForm }>();
export type JsonForm = Readonly<Record<string, unknown>>;

const anyText: JsonForm = { type: ['string', 'number', 'boolean'] };

/** A scalar read by a function of its own; blank or empty text is an error before it. */
export function leaf<T>(read: (scalar: Scalar, ctx: Context) => T, form: JsonForm = anyText) {
  const schema = z.unknown().transform((node, ctx): T => {
    if (!isScalar(node)) return wrongShape(ctx, 'chu');
    if (node.blank || node.text.trim() === '') return fail(ctx, 'schema/de-trong');
    return read(node, ctx);
  });
  return schema.register(jsonForms, { form });
}

/** A scalar that may be left blank with `~`: null. Empty quotes are still an error. */
export function blankable<T>(read: (scalar: Scalar, ctx: Context) => T, form: JsonForm = anyText) {
  const schema = z.unknown().transform((node, ctx): T | null => {
    if (!isScalar(node)) return wrongShape(ctx, 'chu');
    if (node.blank) return null;
    if (node.text.trim() === '') return fail(ctx, 'schema/de-trong');
    return read(node, ctx);
  });
  return schema.register(jsonForms, { form: { anyOf: [form, { type: 'null' }] } });
}

/**
 * The id of a profile that no directory holds. The source has said so where it looked; the paper is wrong without a
 * second finding.
 */
export const lostProfile = leaf((_, ctx): never => fail(ctx, ''), { type: 'string' });

/** What is read, and judged, elsewhere. `formOf` is asked for by an editor's schema only. */
export function anything(formOf: () => JsonForm = () => ({})) {
  return z.unknown().register(jsonForms, {
    get form() {
      return formOf();
    },
  });
}

/** A text as it stands in the file. */
export const scalar = leaf((node) => node);

/** A text that may be empty: a cell. */
export const cellText = z
  .unknown()
  .transform((node, ctx): Scalar => {
    if (!isScalar(node)) return wrongShape(ctx, 'chu');
    return node.blank ? { ...node, text: '' } : node;
  })
  .register(jsonForms, { form: { type: ['string', 'number', 'boolean', 'null'] } });

/** One of a few words. The value that a person most likely meant is found when the message is made. */
export function oneOf<const T extends string>(words: readonly T[]) {
  return leaf(
    (node, ctx): T => {
      const text = node.text.trim();
      return (
        words.find((word) => word === text) ??
        fail(ctx, 'schema/sai-lua-chon', { gia_tri: text, cho_phep: words.join('|') })
      );
    },
    { enum: words },
  );
}

export const yesOrNo = leaf(
  (node, ctx): boolean => {
    const text = node.text.trim();
    if (text === 'true') return true;
    return text === 'false' ? false : fail(ctx, 'schema/khong-phai-dung-sai', { gia_tri: text });
  },
  { type: 'boolean' },
);

/** A whole number from 1 up, in digits. */
export const count = leaf(
  (node, ctx): number => {
    const text = node.text.trim();
    return /^[1-9]\d{0,5}$/.test(text)
      ? Number(text)
      : fail(ctx, 'schema/khong-phai-so-dem', { gia_tri: text });
  },
  { type: 'integer', minimum: 1 },
);

/** A measure: digits with a point, `1.27`. A Vietnamese comma is an error that shows the point. */
export const measure = leaf(
  (node, ctx): number => {
    const text = node.text.trim();
    if (/^\d{1,4}(?:\.\d{1,4})?$/.test(text)) return Number(text);
    const goi_y = /^\d+,\d+$/.test(text) ? text.replace(',', '.') : '';
    return fail(ctx, 'schema/khong-phai-so', { gia_tri: text, goi_y });
  },
  { type: 'number', minimum: 0 },
);

/**
 * A mapping with these keys and no others. `neighbours` are keys of like mappings at the same place: a misspelt key
 * may be nearest to one of them.
 */
export function mapping<S extends z.core.$ZodLooseShape>(shape: S, neighbours: readonly string[] = []) {
  // The schema alone knows its keys, and an issue keeps nothing of its schema but a message: it names them.
  const known = [...new Set([...Object.keys(shape), ...neighbours])].join(' ');
  const error: z.core.$ZodErrorMap = (issue) => (issue.code === 'unrecognized_keys' ? known : undefined);
  const object: z.ZodType<z.output<z.ZodObject<S>>> = z.strictObject(shape, { error });
  return z
    .unknown()
    .transform((node, ctx): unknown => (isMapping(node) ? node : wrongShape(ctx, 'nhom')))
    .pipe(object);
}

/** A list; other shapes are named in our own words. */
export function list<T extends z.ZodType>(item: T) {
  return z
    .unknown()
    .transform((node, ctx): z.input<T>[] => (Array.isArray(node) ? node : wrongShape(ctx, 'danh-sach')))
    .pipe(z.array(item));
}

/** A mapping with keys of the author's own, each value read alike. */
export function entries<T extends z.ZodType>(keyFits: (key: string) => boolean, item: T) {
  return z.unknown().transform((node, ctx): readonly (readonly [string, z.output<T>])[] => {
    if (!isMapping(node)) return wrongShape(ctx, 'nhom');
    return Object.entries<MappingNode[string]>(node).flatMap(([key, inner]) => {
      if (!keyFits(key)) {
        ctx.addIssue({ code: 'custom', path: [key], params: { ma: 'schema/ten-khoa-sai', khoa: key } });
        return [];
      }
      const read = readNode(item, inner);
      for (const issue of read.error?.issues ?? []) {
        ctx.issues.push({ ...issue, path: [key, ...issue.path] } as never);
      }
      return read.success ? [[key, read.data] as const] : [];
    });
  });
}
