import type { Rich } from '../base/inline.ts';
import { text } from '../base/inline.ts';
import type { Paragraph } from '../block/block.ts';
import type { NguoiKy } from '../model/document.ts';
import type { PartId } from '../rulebook/part.ts';
import { balance } from './balance.ts';
import { inLetters } from './letters.ts';
import { widthOf } from './measure.ts';
import { partForm, partStyle, styled } from './styled.ts';
import type { Work } from './work.ts';

/** The share of its column that a line of the signature fills before it goes on to another line. */
const fill = 0.985;

interface SignatureLine {
  readonly id: PartId;
  readonly words: string;
  readonly bold?: boolean;
}

/** One signature: authority, position, room for signing, other title, name. A blank name keeps its line. */
export function chuKy(work: Work, signer: NguoiKy): readonly Paragraph[] {
  const above = linesAbove(work, signer).map((line) => signatureLine(work, line));
  const below: readonly SignatureLine[] = [
    ...(signer.chuc_danh_khac ? [{ id: 'chuc-danh' as const, words: signer.chuc_danh_khac }] : []),
    { id: 'ho-ten', words: signer.ho_ten ?? '' },
  ];
  const named = below.map((line, i) =>
    signatureLine(work, line, i === 0 ? work.form.signatureGap : undefined),
  );
  return [...above, ...named];
}

function linesAbove(work: Work, signer: NguoiKy): readonly SignatureLine[] {
  const { quyen_han, lien_tich } = work.form.rulebook.wording;
  const authority = authorityLines(work, signer);
  const organ: readonly SignatureLine[] = signer.co_quan ? [{ id: 'quyen-han', words: signer.co_quan }] : [];
  const bold = authority.length === 0 || quyen_han.chuc_vu_bold;
  const held = signer.chuc_vu ?? '';
  const words = signer.quyen ? prefixed(quyen_han.quyen, held) : held;
  const position: readonly SignatureLine[] = held ? [{ id: 'chuc-vu', words, bold }] : [];
  const both: readonly SignatureLine[] = signer.kiem
    ? [
        ...(quyen_han.kiem ? [{ id: 'kiem' as const, words: quyen_han.kiem }] : []),
        { id: 'chuc-vu', words: signer.kiem, bold },
      ]
    : [];
  if (lien_tich.organ === 'above-position') return [...organ, ...authority, ...position, ...both];
  if (authority.length > 0) return [...authority, ...organ, ...position, ...both];
  return [...position, ...both, ...organ];
}

function authorityLines(work: Work, signer: NguoiKy): readonly SignatureLine[] {
  const { thay_mat, thua_lenh, thua_uy_quyen, ky_thay } = work.form.rulebook.wording.quyen_han;
  const pairs = [
    [thay_mat, signer.thay_mat],
    [thua_lenh, signer.thua_lenh],
    [thua_uy_quyen, signer.thua_uy_quyen],
    [ky_thay, signer.ky_thay],
  ] as const;
  return pairs.flatMap(([prefix, name]): SignatureLine[] =>
    prefix && name ? [{ id: 'quyen-han', words: prefixed(prefix, name) }] : [],
  );
}

/** The abbreviation, one space and the name; as it is where it begins so already. */
function prefixed(prefix: string, name: string): string {
  return name.toUpperCase().startsWith(prefix.toUpperCase()) ? name : `${prefix} ${name}`;
}

function signatureLine(work: Work, line: SignatureLine, before?: number): Paragraph {
  const style = partStyle(work, line.id);
  const look = {
    ...(line.bold === undefined ? {} : { bold: line.bold }),
    ...(before === undefined ? {} : { before: style.before + before }),
  };
  const letters = partForm(work, line.id)?.letters ?? 'nhu-go';
  const wide = (rich: Rich): number => widthOf(work.face, inLetters(rich, letters), { ...style, ...look });
  const content =
    line.words === '' ? [] : balance([text(line.words)], wide, Math.round(work.textWidth * fill));
  return styled(work, style, inLetters(content, letters), look);
}
