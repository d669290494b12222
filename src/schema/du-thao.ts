import { fail, leaf } from './leaf.ts';

/** Dự thảo: `true` for a draft without a number (0), the number of the draft, `false` for none (undefined). */
export const duThao = leaf(
  (scalar, ctx): number | undefined => {
    const gia_tri = scalar.text.trim();
    if (gia_tri === 'true') return 0;
    if (gia_tri === 'false') return undefined;
    return /^[1-9]\d{0,2}$/.test(gia_tri) ? Number(gia_tri) : fail(ctx, 'schema/du-thao-sai', { gia_tri });
  },
  { anyOf: [{ type: 'boolean' }, { type: 'integer', minimum: 1 }] },
);
