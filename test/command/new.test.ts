import { describe, expect, it } from 'vitest';
import { danvan, office } from './office.ts';

const kinds = ['ke-hoach', 'giay-moi', 'chuong-trinh', 'thong-bao'];

async function begun(kind: string) {
  const host = office({ 'danvan.yaml': '{}' });
  expect(await danvan(host, 'new', kind, 'nam-2026/a.yaml')).toBe(0);
  return { host, text: host.text('/van-thu/nam-2026/a.yaml') ?? '' };
}

describe.each(kinds)('danvan new %s', (kind) => {
  it('says of every key what it is for', async () => {
    const { text } = await begun(kind);
    const lines = text.split('\n');
    const keys = lines.flatMap((line, i) =>
      /^(# )?[a-z_]+:/.test(line) && !line.includes('yaml-language') ? i : [],
    );
    expect(keys.length).toBeGreaterThan(10);
    for (const at of keys) expect(lines[at - 1], lines[at]).toMatch(/^# \p{Lu}/u);
  });

  it('is refused for its slots and for nothing of its form', async () => {
    const { host, text } = await begun(kind);
    expect(await danvan(host, 'check', 'nam-2026/a.yaml', '--format', 'json')).toBe(1);
    const from = host.said.out.indexOf('{');
    const { diagnostics } = JSON.parse(host.said.out.slice(from)) as {
      diagnostics: { code: string; severity: string; line: number; column: number }[];
    };
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    const lines = text.split('\n');
    expect(errors.filter(({ code }) => code.startsWith('schema/') || code.startsWith('source/'))).toEqual([]);
    for (const { line, code } of errors) expect(`${code} ${lines[line - 1]}`).toContain('[');
    const slots = lines.flatMap((each, i) =>
      !each.startsWith('#') && each.includes('[') && !each.startsWith('luu') ? i + 1 : [],
    );
    expect(slots.filter((line) => !errors.some((each) => each.line === line))).toEqual([]);
  });

  it('names the schema that it lays at the root of the workspace', async () => {
    const { host, text } = await begun(kind);
    expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=../.danvan/van-ban.schema.json');
    const schema = JSON.parse(host.text('/van-thu/.danvan/van-ban.schema.json') ?? '');
    expect(schema.properties.loai.enum).toEqual(expect.arrayContaining(kinds));
  });
});

it('overwrites nothing, and knows no other kind', async () => {
  const host = office({ 'ke-hoach.yaml': 'loai: ke-hoach\n' });
  expect(await danvan(host, 'new', 'ke-hoach')).toBe(2);
  expect(host.said.err).toContain('command/da-co');
  expect(host.text('/van-thu/ke-hoach.yaml')).toBe('loai: ke-hoach\n');
  expect(await danvan(host, 'new', 'ke-hoat')).toBe(2);
  expect(host.said.err).toContain('command/loai-la');
});
