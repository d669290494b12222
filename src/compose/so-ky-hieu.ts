import { text } from '../base/inline.ts';
import type { Paragraph } from '../block/block.ts';
import type { Wording } from '../rulebook/wording.ts';
import { part } from './styled.ts';
import type { Work } from './work.ts';

const noBreakSpace = '\u00A0';

/** Blank room for what is filled in by hand later; it neither stretches nor breaks. */
function blanks(count: number): string {
  return noBreakSpace.repeat(count);
}

/** `Số: 21/KH-UBND`, `Số 05-KH/TU`; a missing number prints as blanks. */
export function soKyHieuText(wording: Wording, so: string | null, ky_hieu: string): string {
  return filled(wording, wording.so_ky_hieu.pattern, so, ky_hieu);
}

/** The number as another paper cites it: `21/KH-UBND`, `05-KH/TU`. */
export function soKyHieuCited(wording: Wording, so: string | null, ky_hieu: string): string {
  return filled(wording, wording.so_ky_hieu.cited, so, ky_hieu);
}

function filled(wording: Wording, pattern: string, so: string | null, ky_hieu: string): string {
  const { blank, padBelow } = wording.so_ky_hieu;
  const number = so === null ? blanks(blank) : Number(so) < padBelow ? so.padStart(2, '0') : so;
  return pattern.replace('{so}', () => number).replace('{ky_hieu}', () => ky_hieu);
}

/** The number line under the issuer. */
export function soKyHieu(work: Work): readonly Paragraph[] {
  const { so, ky_hieu } = work.document;
  return [part(work, 'so-ky-hieu', [text(soKyHieuText(work.form.rulebook.wording, so, ky_hieu))])];
}
