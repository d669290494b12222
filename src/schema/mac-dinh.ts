import { lazily } from '../base/lazily.ts';
import { anything, mapping } from './leaf.ts';
import { partForms, type SharedPart, sharedParts } from './shape.ts';
import { trinhBay } from './trinh-bay.ts';

/** What one paper says of itself and no other paper can share. */
const ownOnly: readonly SharedPart[] = ['loai', 'van_ban_chinh', 'du_lieu', 'trang_thai'];

const keys = sharedParts.filter((key) => !ownOnly.includes(key) && key !== 'trinh_bay');

/** Default values of paper keys. The values are judged in the papers that take them, at the place where they stand. */
export const macDinh = lazily(() =>
  mapping({
    ...Object.fromEntries(keys.map((key) => [key, anything(() => partForms()[key] ?? {}).optional()])),
    trinh_bay: trinhBay.optional(),
  }),
);
