import type { CalendarDate } from '../base/calendar.ts';
import { parseDate } from '../base/parse-date.ts';
import { blankable, fail } from './leaf.ts';

/** The issue date as far as it is known; `~` is a date deliberately blank. */
export const ngay = blankable(
  (scalar, ctx): CalendarDate => {
    const gia_tri = scalar.text.trim();
    const read = parseDate(gia_tri);
    if (read.ok) return read.date;
    const goi_y = read.suggestion ?? '';
    switch (read.reason) {
      case 'form':
        return fail(ctx, 'schema/ngay-sai-dang', { gia_tri, goi_y });
      case 'ambiguous':
        return fail(ctx, 'schema/ngay-hai-nghia', { gia_tri, goi_y });
      default:
        return fail(ctx, 'schema/ngay-khong-co', { gia_tri });
    }
  },
  {
    anyOf: [
      { type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' },
      { type: 'integer', minimum: 1900, maximum: 2999 },
    ],
  },
).transform((date): CalendarDate => date ?? {});
