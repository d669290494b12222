import { basename } from '../../base/path.ts';
import type { Claim, Claims } from '../claims.ts';
import type { FindingAcross } from './rule.ts';

/**
 * Holds what each paper says against what the first of the set says of the same matter, and tells the later ones that
 * differ: params `day` and `truoc` are the two texts, `tap_tin` the earlier paper.
 */
export function* againstFirst<C extends Claim>(
  papers: readonly Claims[],
  said: (paper: Claims) => readonly C[],
  agree: (one: C, other: C) => boolean,
): Iterable<FindingAcross> {
  const speaking = papers.filter((paper) => said(paper).length > 0);
  const [first, ...later] = speaking;
  if (!first) return;
  for (const paper of later) {
    const own = said(paper);
    if (paper.file === first.file || own.some((one) => said(first).some((other) => agree(one, other))))
      continue;
    const [one] = own;
    const [other] = said(first);
    if (!one || !other) continue;
    const params = { day: one.text, truoc: other.text, tap_tin: basename(first.file) };
    yield { claims: paper, span: one.span, params };
  }
}
