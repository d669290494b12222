import type { Diagnostic } from '../base/diagnostic.ts';
import type { CheckedPaper } from './paper.ts';
import { everyReading, type Reading } from './reading.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules/index.ts';
import { doubtful } from './sound.ts';
import { type Surroundings, viewOf } from './view.ts';

/** What the rules find in a paper and in those attached to it, with the severity of each rule as it is written. */
export function runRules(
  reading: Reading,
  around: Surroundings,
  wanted: readonly Rule[] = rules,
): readonly Diagnostic[] {
  return viewsOf(reading, around).flatMap(({ paper }) => rulesOn(paper, wanted));
}

/** A paper as rules see it, with the file of the paper that it is attached to. */
export interface View {
  readonly paper: CheckedPaper;
  readonly main?: string;
}

/** A paper and those attached to it as rules see them; those whose kind is not known are left out. */
export function viewsOf(reading: Reading, around: Surroundings): readonly View[] {
  return everyReading(reading).flatMap((each) => {
    const paper = viewOf(each, around);
    const main = each === reading ? {} : { main: reading.file };
    return paper ? [{ paper, ...main }] : [];
  });
}

/** What the rules find in one paper. Where all are asked, sound paragraphs that were met before are not judged again. */
export function rulesOn(paper: CheckedPaper, wanted: readonly Rule[] = rules): readonly Diagnostic[] {
  if (wanted !== rules) return wanted.flatMap((rule) => runRule(rule, paper));
  const { paper: rest, done } = doubtful(paper);
  const found = rules.flatMap((rule) => runRule(rule, rule.byParagraph ? rest : paper));
  done();
  return found;
}

function runRule(rule: Rule, paper: CheckedPaper): readonly Diagnostic[] {
  if (rule.the_thuc !== undefined && rule.the_thuc !== paper.the_thuc) return [];
  const found = [...rule.check(paper)];
  if (found.length === 0) return [];
  const clause = clauseOf(rule, paper);
  return found.map(({ span, path, params, fix }) => ({
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
