import type { Diagnostic } from '../base/diagnostic.ts';
import type { CheckedPaper } from './paper.ts';
import { everyReading, type Reading } from './reading.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules/index.ts';
import { type Surroundings, viewOf } from './view.ts';

/** What the rules find in a paper and in those attached to it, with the severity of each rule as it is written. */
export function runRules(
  reading: Reading,
  around: Surroundings,
  wanted: readonly Rule[] = rules,
): readonly Diagnostic[] {
  return everyReading(reading).flatMap((each) => {
    const paper = viewOf(each, around);
    return paper ? wanted.flatMap((rule) => runRule(rule, paper)) : [];
  });
}

function runRule(rule: Rule, paper: CheckedPaper): readonly Diagnostic[] {
  if (rule.the_thuc !== undefined && rule.the_thuc !== paper.the_thuc) return [];
  const clause = clauseOf(rule, paper);
  return [...rule.check(paper)].map(({ span, path, params, fix }) => ({
    code: rule.id,
    severity: rule.severity,
    span,
    path,
    params: params ?? {},
    clause,
    fix,
  }));
}

function clauseOf({ clause }: Rule, { rulebook }: CheckedPaper): string | undefined {
  return typeof clause === 'object' ? clause[rulebook.id] : clause;
}
