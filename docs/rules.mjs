// Writes docs/rules.md from the rules as they are built: npm run docs.
import { writeFileSync } from 'node:fs';
import { printReference } from '../dist/check/reference.js';
import { rules } from '../dist/check/rules/index.js';

writeFileSync(new URL('rules.md', import.meta.url), printReference(rules));
