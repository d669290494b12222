import type { Paragraph } from '../block/block.ts';
import { framed } from './khung.ts';
import type { Work } from './work.ts';

/** `DỰ THẢO`, or `Dự thảo lần 2` where the draft has a number. */
export function duThao(work: Work): readonly Paragraph[] {
  const { du_thao } = work.document;
  if (du_thao === undefined) return [];
  const { label, numbered } = work.form.rulebook.wording.du_thao;
  return framed(work, 'du-thao', du_thao > 0 ? numbered.replace('{lan}', String(du_thao)) : label);
}

/** The degree of secrecy. */
export function mat(work: Work): readonly Paragraph[] {
  const { mat: degree } = work.document;
  return degree ? framed(work, 'mat', work.form.rulebook.wording.mat[degree], degree) : [];
}

/** The degree of urgency, in the frame of its own width where the rulebook draws one. */
export function khan(work: Work): readonly Paragraph[] {
  const { khan: degree } = work.document;
  return degree ? framed(work, 'khan', work.form.rulebook.wording.khan[degree], degree) : [];
}
