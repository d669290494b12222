// Writes docs/rules.md from the rules as they are built: npm run docs.
import { writeFileSync } from 'node:fs';
import { load } from '../bin/load.cjs';

const { printReference } = load('reference.cjs');
const { rules } = load('rules.cjs');
const { rulesAcross } = load('rules-across.cjs');

writeFileSync(new URL('rules.md', import.meta.url), printReference([...rules, ...rulesAcross]));
