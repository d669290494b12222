import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** The faults that a person or a machine may do to danvan, by number; each is a test of this folder, `row 7: …`. */
const rows: Readonly<Record<string, string>> = {
  '1': 'YAML syntax',
  '2': 'numbers that YAML would alter',
  '3': 'directives, tags, several documents',
  '4': 'a key twice',
  '5': 'no mapping at the root',
  '5a': 'prose that YAML reads otherwise',
  '5b': 'prose that Markdown reads otherwise',
  '6': 'nesting and masses',
  '7': 'names of JavaScript',
  '8': 'unknown keys, wrong values',
  '9': 'spellings of one file',
  '10': 'other encodings',
  '11': 'text for old fonts',
  '12': 'characters that no document holds',
  '13': 'characters that the face lacks',
  '14': 'days that do not exist',
  '15': 'zone and locale',
  '16': 'marks of markup',
  '17': 'expressions that reach out',
  '18': 'templates that go wrong',
  '19': 'papers too large',
  '20': 'taller than a page',
  '21': 'tables out of shape',
  '22': 'paths that lead out',
  '23': 'ways to the same bytes',
  '24': 'names of outputs',
  '25': 'output folders',
  '26': 'disks that refuse',
  '27': 'renames that are refused',
  '28': 'signals in a batch',
  '29': 'killed on the way',
  '30': 'two danvan at once',
  '31': 'what danvan keeps, spoilt',
  '32': 'outputs edited by hand',
  '33': 'workers that are lost',
  '34': 'tables and workbooks',
  '35': 'no network, no home',
  '36': 'an old Node',
};

test('every row has a test, and every test a row', () => {
  const texts = readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.faults.ts') && name !== 'rows.faults.ts')
    .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'));
  const named = texts.flatMap((text) => [
    ...[...text.matchAll(/\brow (\d{1,2}[ab]?)\b/g)].map(([, row]) => row),
    ...[...text.matchAll(/^ +\[?'(\d{1,2}[ab]?)', *$|\['(\d{1,2}[ab]?)', [`'"]/gm)].map(
      ([, one, two]) => one ?? two,
    ),
  ]);
  expect([...new Set(named)].sort()).toEqual(Object.keys(rows).sort());
});
