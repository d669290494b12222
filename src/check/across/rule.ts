import type { Claims } from '../claims.ts';
import type { Finding, RuleText } from '../rule.ts';

/** A finding among several papers: the others that it is about are named in `params`. */
export interface FindingAcross extends Finding {
  /** The paper in which it stands. */
  readonly claims: Claims;
}

/**
 * One rule about papers that belong together. Its file is src/check/across/<area>/<slug>.ts, its id `area/slug`. In its
 * examples `files` are the other papers, each the keys that matter in a sample paper of its own.
 */
export interface RuleAcross extends RuleText {
  /** `set`: the papers of one set (a main paper and what is attached to it, a `goi`); `workspace`: every paper there is. */
  readonly reach: 'set' | 'workspace';
  check(papers: readonly Claims[]): Iterable<FindingAcross>;
}
