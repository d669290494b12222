import { expect, it } from 'vitest';
import { rules } from '../../src/check/rules/index.ts';
import { messages } from '../../src/report/message/index.ts';
import { danvan, office } from './office.ts';

async function explained(code: string, ...more: string[]) {
  const host = office({});
  return { exit: await danvan(host, 'explain', code, ...more), ...host.said };
}

it.each(rules.map((rule) => [rule.id, rule] as const))('explains %s with its examples', async (id, rule) => {
  const { exit, out } = await explained(id);
  expect(exit).toBe(0);
  expect(out).toContain(rule.about.vi.title);
  for (const text of [rule.examples[0].wrong, rule.examples[0].right]) {
    for (const line of text.trimEnd().split('\n')) expect(out).toContain(line);
  }
  expect(out).not.toMatch(/(?<!\{)\{\w+\}(?!\})/);
});

it('explains the codes of every stage without open slots', async () => {
  for (const code of Object.keys(messages)) {
    const { exit, out } = await explained(code, '--lang', 'en');
    expect([code, exit, /(?<!\{)\{\w+\}(?!\})/.test(out)]).toEqual([code, 0, false]);
  }
});

it('suggests the nearest code, exit 2', async () => {
  const { exit, err, out } = await explained('dau-cau/cach-truoc-dấu');
  expect({ exit, out }).toEqual({ exit: 2, out: '' });
  expect(err).toContain('command/ma-la');
  expect(err).toContain('dau-cau/cach-truoc-dau');
  expect((await explained('constructor')).exit).toBe(2);
});
