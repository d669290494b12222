import type { Block, FootBlock, Paragraph, Rule } from '../block/block.ts';
import { drawnLine } from './dau-duoi.ts';
import { part } from './styled.ts';
import type { Work } from './work.ts';

/** The contact line under a line as wide as the text. */
function lines(work: Work): readonly (Rule | Paragraph)[] {
  const { lien_he } = work.document;
  if (!lien_he) return [];
  const rule = drawnLine(work, work.textWidth, { before: 0, after: 2 }, true);
  return [rule, part(work, 'lien-he', lien_he)];
}

/** At the foot of the first page, where the rulebook wants it there. */
export function lienHeFirst(work: Work): readonly FootBlock[] {
  return work.form.rulebook.wording.lien_he.page === 'first' ? lines(work) : [];
}

/** On the last page, after the signature, where the rulebook wants it there. */
export function lienHeAfter(work: Work): readonly Block[] {
  if (work.form.rulebook.wording.lien_he.page !== 'last') return [];
  return lines(work).map((block) =>
    block.type === 'rule' ? { ...block, before: work.form.footGap } : block,
  );
}
