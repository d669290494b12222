import { rules } from './rules/index.ts';

const ids = new Set(rules.map(({ id }) => id));

/** Whether a code is a rule's; otherwise a stage's. */
export function isRule(code: string): boolean {
  return ids.has(code);
}
