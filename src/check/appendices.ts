import { pattern } from '../base/pattern.ts';
import type { CheckedPaper, Prose } from './paper.ts';

/** The parts of a paper that can refer to what is attached to it. */
const roles = new Set([
  'mo_dau',
  'noi_dung',
  'ket_thuc',
  'luu_y',
  'thanh_phan',
  'kinh_moi',
  'du',
  'thoi_gian',
  'dia_diem',
]);

/** The paragraphs in which a paper speaks of its attachments. */
export function referringProse({ prose }: CheckedPaper): readonly Prose[] {
  return prose.filter(({ role, nguyen_van }) => roles.has(role) && !nguyen_van);
}

/** A phụ lục of this paper that its text names with a number: `Phụ lục II`. */
export interface Reference {
  readonly piece: Prose;
  readonly so: string;
  readonly from: number;
  readonly to: number;
}

/**
 * `Phụ lục II` at the end of a clause, or followed by `kèm theo Kế hoạch này`: the paper's own. What goes on otherwise
 * may belong to a document that is cited.
 */
const own = pattern(
  String.raw`(?<!\p{L})[Pp]hụ lục(?: số)? ([IVXL]{1,6}|\d{1,2})(?=\s*(?:$|[.;)]|(?:ban hành )?(?:kèm theo|đính kèm|gửi kèm)(?: (?:\p{L}+ ){1,3}này)?\s*(?:$|[.;,)])))`,
  'gu',
);

/** Every reference of a paper to a numbered phụ lục of its own. */
export function referencesOf(paper: CheckedPaper): readonly Reference[] {
  return referringProse(paper).flatMap((piece) =>
    [...piece.text.matchAll(own)].map((match) => {
      const so = match[1] ?? '';
      const to = match.index + match[0].length;
      return { piece, so, from: to - so.length, to };
    }),
  );
}

const digits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/** The value of a number in either script. */
export function numberOf(so: string): number {
  if (/^\d+$/.test(so)) return Number(so);
  const values = [...so].map((digit) => digits[digit] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}
