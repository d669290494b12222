import { blankable, fail } from './leaf.ts';

/** The number of the paper: digits, kept as typed; `~` while it has none. */
export const so = blankable(
  (scalar, ctx): string => {
    const gia_tri = scalar.text.trim();
    if (/^\d{1,6}$/.test(gia_tri) && Number(gia_tri) > 0) return gia_tri;
    const goi_y = /^(\d{1,6})\s*[/-]/.exec(gia_tri)?.[1] ?? '';
    return fail(ctx, 'schema/so-sai', { gia_tri, goi_y });
  },
  {
    anyOf: [
      { type: 'integer', minimum: 1 },
      { type: 'string', pattern: '^\\d{1,6}$' },
    ],
  },
);
