import fc from 'fast-check';
import { keyed, listed, type Part, plainText, shortText, text } from './body.ts';
import type { Stream } from './source.ts';
import { names } from './words.ts';

export type Choice = Readonly<Record<string, unknown>>;

export function maybe<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined });
}

/** Words that may be printed again by danvan, in other lines. */
export const name: fc.Arbitrary<Part> = names.map(
  (seeds): Part =>
    (words) => {
      const { text: typed, words: printed } = words.line(seeds, { often: 'repeated', marked: false });
      return { yaml: typed, units: [[printed]] };
    },
);

/** Everything of a part printed side by side with everything else of it. */
export function apart(part: Part): Part {
  return (words) => {
    const { yaml, units } = part(words);
    return { yaml, units: [units.flat(2).map((word): Stream => [word])] };
  };
}

export function keys(fields: Readonly<Record<string, Part | undefined>>, more: Choice = {}): Part {
  const given = Object.entries(fields).flatMap(([key, part]) => (part ? [[key, part] as const] : []));
  return keyed(given, more);
}

export const organ = fc
  .record({ chu_quan: maybe(name), ten: fc.oneof(name, listed(name, 1, 3)) })
  // Joint papers print no parent organs.
  .map(
    ({ chu_quan, ten }) =>
      (joint: boolean) =>
        apart(keys(joint ? { ten } : { chu_quan, ten }, { ky_hieu: 'UBND' })),
  );

/** Whose stead a signer may sign in, by style; `undefined`: in nobody's. */
const ways = {
  'nha-nuoc': ['thay_mat', 'thua_lenh', 'ky_thay', 'thua_uy_quyen', undefined],
  dang: ['thay_mat', 'thua_lenh', 'ky_thay', undefined],
} as const;
export const rulebooks = { 'nha-nuoc': ['nd30', undefined], dang: ['hd36', 'hd05', undefined] } as const;
export type Style = keyof typeof ways;

export const signer = fc
  .record({
    way: fc.nat(),
    by: plainText,
    chuc_vu: plainText,
    quyen: fc.boolean(),
    kiem: maybe(plainText),
    chuc_danh_khac: maybe(plainText),
    ho_ten: maybe(plainText),
  })
  .map(({ way, by, chuc_vu, quyen, kiem, chuc_danh_khac, ho_ten }) => (style: Style) => {
    const key = ways[style][way % ways[style].length];
    const said = {
      ...(key && { [key]: by }),
      chuc_vu,
      ...(style === 'dang' ? { kiem } : { chuc_danh_khac }),
    };
    return apart(keys({ ...said, ho_ten }, { ...(quyen && { quyen }), ...(!ho_ten && { ho_ten: null }) }));
  });

export const receiver = fc.oneof(
  { weight: 4, arbitrary: shortText },
  fc
    .record({ nhom: shortText, gom: maybe(listed(shortText, 1, 3)) })
    .map(({ nhom, gom }) => keys({ nhom, gom })),
);

export const row = fc.oneof(
  { weight: 1, arbitrary: shortText.map((nhom) => apart(keys({ nhom }))) },
  {
    weight: 5,
    arbitrary: fc
      .record({ thoi_gian: maybe(shortText), noi_dung: text, thuc_hien: maybe(shortText) })
      .map((fields) => keys(fields))
      .map(
        (part): Part =>
          (words) => {
            const { yaml, units } = part(words);
            return { yaml, units: [units.flat()] };
          },
      ),
  },
);

export const head = {
  co_quan: organ,
  organs: fc.constantFrom(1, 1, 1, 1, 2, 3),
  dia_danh: name,
  so: fc.constantFrom(null, 7, 1234, '08'),
  ngay: fc.constantFrom(null, '2026-03-09', '2026-12', '2026', '2024-02-29', '2025-12-30'),
  nguoi_ky: signer,
  noi_nhan: listed(receiver, 1, 12),
  luu: maybe(listed(plainText, 1, 3)),
};
