import { pattern } from '../base/pattern.ts';
import type { CheckedPaper, Prose } from './paper.ts';

/** The keys under which danvan writes an authority, and how people abbreviate each in either style. */
const keys: Readonly<Record<string, string>> = {
  TM: 'thay_mat',
  'T/M': 'thay_mat',
  KT: 'ky_thay',
  'K/T': 'ky_thay',
  TL: 'thua_lenh',
  'T/L': 'thua_lenh',
  TUQ: 'thua_uy_quyen',
  'T/UQ': 'thua_uy_quyen',
  'T/U': 'thua_uy_quyen',
};

const typed = pattern(String.raw`^\s*((?:TUQ|T/UQ|T/U|TM|T/M|KT|K/T|TL|T/L)(?![\p{L}\d/])\.?)(\s*)`, 'u');

/** An abbreviation of authority that begins a line of the signature. */
export interface Authority {
  readonly piece: Prose;
  /** As typed, its dot included. */
  readonly typed: string;
  readonly from: number;
  readonly to: number;
  /** Where the words after it begin. */
  readonly rest: number;
  /** The key that carries this authority. */
  readonly key: string;
  /** How this style writes it; undefined where the style knows no such authority. */
  readonly right: string | undefined;
}

/** Every such abbreviation that is typed in a paper's signatures. */
export function authoritiesOf({ prose, rulebook }: CheckedPaper): readonly Authority[] {
  const { thay_mat, thua_lenh, thua_uy_quyen, ky_thay } = rulebook.wording.quyen_han;
  const own: Readonly<Record<string, string | undefined>> = { thay_mat, thua_lenh, thua_uy_quyen, ky_thay };
  return prose.flatMap((piece) => {
    if (piece.role !== 'nguoi_ky' || piece.nguyen_van) return [];
    const match = typed.exec(piece.text);
    const [whole = '', mark = '', blank = ''] = match ?? [];
    if (!match) return [];
    const key = keys[mark.replace('.', '')] ?? '';
    const to = whole.length - blank.length;
    return [{ piece, typed: mark, from: to - mark.length, to, rest: whole.length, key, right: own[key] }];
  });
}
