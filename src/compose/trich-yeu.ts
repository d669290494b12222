import type { Rich } from '../base/inline.ts';
import { plain, text } from '../base/inline.ts';
import type { Paragraph } from '../block/block.ts';
import type { Letters, PartId } from '../rulebook/part.ts';
import { balance } from './balance.ts';
import { inLetters } from './letters.ts';
import { widthOf } from './measure.ts';
import { partForm, partStyle, styled } from './styled.ts';
import type { Work } from './work.ts';

/** The share of the text width that a centred title fills before it goes on to another line. */
const fill = 0.97;

/** A centred title over as few even lines as fit: what it prints, and its paragraph. */
export function title(
  work: Work,
  id: PartId,
  content: Rich,
  letters: Letters = partForm(work, id)?.letters ?? 'nhu-go',
): { readonly printed: Rich; readonly block: Paragraph } {
  const style = partStyle(work, id);
  const wide = (rich: Rich): number => widthOf(work.face, inLetters(rich, letters), style);
  const lines = balance(content, wide, Math.round(work.textWidth * fill));
  const printed = inLetters(lines, letters);
  return { printed, block: styled(work, style, printed) };
}

/** Trích yếu of a công văn, which has no tên loại: in the left block under the number. */
export function trichYeuCongVan(work: Work): readonly Paragraph[] {
  const { trich_yeu } = work.document;
  if (!trich_yeu || work.elements.has('ten-loai')) return [];
  const { lead } = work.form.rulebook.wording.trich_yeu_cong_van;
  const id = 'trich-yeu-cong-van';
  const begun = plain(trich_yeu).toLowerCase().startsWith(lead.trim().toLowerCase());
  if (lead === '' || begun) return [title(work, id, trich_yeu).block];
  const lettered = inLetters(trich_yeu, partForm(work, id)?.letters ?? 'nhu-go');
  return [title(work, id, [text(lead), ...lettered], 'nhu-go').block];
}
