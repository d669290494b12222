import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { messages } from '../../src/report/message/index.ts';

const src = join(import.meta.dirname, '../../src');
const areas =
  'source|schema|markdown|rows|rulebook|template|compose|paginate|pipeline|command|verify|check|face|write|workspace';
const code = new RegExp(`'((?:${areas})/[a-z0-9-]+)'`, 'g');

/** Every diagnostic code that stands in the sources outside report/, with a file that it stands in. */
function codes(): Map<string, string> {
  const found = new Map<string, string>();
  for (const name of readdirSync(src, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts') || name.startsWith('report')) continue;
    for (const match of readFileSync(join(src, name), 'utf8').matchAll(code)) found.set(match[1] ?? '', name);
  }
  return found;
}

test('every code has a message', () => {
  const emitted = codes();
  expect(emitted.size).toBeGreaterThan(20);
  const missing = [...emitted].filter(([id]) => !(id in messages)).map(([id, file]) => `${id} (${file})`);
  expect(missing).toEqual([]);
});

test('no area overwrites the code of another, and no two languages share their words', () => {
  for (const [id, { vi, en }] of Object.entries(messages)) {
    expect(id).toMatch(new RegExp(`^(${areas})/[a-z0-9-]+$`));
    expect(vi.what, id).not.toBe(en.what);
    expect(vi.what.normalize('NFC'), id).toBe(vi.what);
  }
});

test('both languages tell the same facts', () => {
  const slots = (sentence: object): string[] =>
    [...new Set(JSON.stringify(sentence).match(/(?<!\{)\{\w+\}(?!\})/g) ?? [])].sort();
  for (const [id, { vi, en }] of Object.entries(messages)) expect(slots(en), id).toEqual(slots(vi));
});
