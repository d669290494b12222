import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rulebooks } from '../../src/rulebook/rulebooks.ts';
import { overview } from './overview.ts';

test.each(Object.values(rulebooks))('$id reads as the golden overview', (rulebook) => {
  const file = join(import.meta.dirname, `${rulebook.id}.golden.txt`);
  if (process.env.UPDATE === '1' && !process.env.CI) writeFileSync(file, overview(rulebook));
  expect(overview(rulebook)).toBe(readFileSync(file, 'utf8'));
});
