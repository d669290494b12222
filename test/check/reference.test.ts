import { expect, it } from 'vitest';
import { rulesAcross } from '../../src/check/across/index.ts';
import { printReference } from '../../src/check/reference.ts';
import { rules } from '../../src/check/rules/index.ts';
import { textOf } from '../house/source-files.ts';

it('docs/rules.md is what the rules say now (npm run docs)', () => {
  expect(textOf('docs/rules.md')).toBe(printReference([...rules, ...rulesAcross]));
});
