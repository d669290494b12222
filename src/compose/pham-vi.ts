import { text } from '../base/inline.ts';
import { mmToTwips } from '../base/units.ts';
import type { Block, Paragraph } from '../block/block.ts';
import { framed } from './khung.ts';
import { lookOf, part, relook } from './styled.ts';
import { type Work, within } from './work.ts';

/** The scope note in the upper margin of the first page, over the right block of the header. */
export function phamVi(work: Work): readonly Paragraph[] {
  const { pham_vi } = work.document;
  if (!pham_vi || apart(work)) return [];
  const column = Math.min(work.textWidth, mmToTwips(work.form.rulebook.header.widths[1].value));
  const beside = work.textWidth - column;
  return framed(within(work, column), 'pham-vi', pham_vi).map((paragraph) => {
    const { indent } = lookOf(work, paragraph);
    return relook(work, paragraph, { indent: { ...indent, left: indent.left + beside } });
  });
}

/** The note against spreading a paper, which has a place of its own on the last page. */
export function khongPhoBien(work: Work): readonly Block[] {
  const { pham_vi } = work.document;
  const wording = apart(work);
  if (!pham_vi || !wording) return [];
  if (wording.place === 'signature') return [part(work, 'khong-pho-bien', [text(pham_vi)])];
  const paragraph = part(work, 'khong-pho-bien', [text(pham_vi)], { before: 0 });
  return [{ type: 'frame', fromBottom: mmToTwips(wording.fromBottom), paragraph }];
}

function apart(work: Work) {
  const wording = work.form.rulebook.wording.khong_pho_bien;
  const begins = wording && work.document.pham_vi?.toLowerCase().startsWith(wording.lead.toLowerCase());
  return begins ? wording : undefined;
}
