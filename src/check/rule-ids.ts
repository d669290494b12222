import { rulesAcross } from './across/index.ts';
import { rules } from './rules/index.ts';

const across = new Set(rulesAcross.map(({ id }) => id));
const ids = new Set([...rules.map(({ id }) => id), ...across]);

/** Whether a code is a rule's; otherwise a stage's. */
export function isRule(code: string): boolean {
  return ids.has(code);
}

/** Whether a code is that of a rule across papers, which a paper alone neither keeps nor breaks. */
export function isRuleAcross(code: string): boolean {
  return across.has(code);
}
