import { expect, it } from 'vitest';
import { danvan, office } from './office.ts';

it('makes a workspace in which only blanks are left to fill', async () => {
  const host = office({ 'moi/.gitignore': 'cua-toi\n' });
  expect(await danvan(host, 'init', 'moi')).toBe(0);
  expect(host.said.out.split('\n').sort()).toEqual([
    '',
    'moi/.danvan/danvan.schema.json',
    'moi/.danvan/van-ban.schema.json',
    'moi/danvan.yaml',
    'moi/van-ban/giay-moi.yaml',
    'moi/van-ban/ke-hoach.yaml',
  ]);
  expect(host.text('/van-thu/moi/.gitignore')).toBe('cua-toi\n');
  host.said.out = '';
  await danvan(host, 'check', '--format', 'json', 'moi/van-ban/ke-hoach.yaml', 'moi/van-ban/giay-moi.yaml');
  const { diagnostics } = JSON.parse(host.said.out) as { diagnostics: { code: string; severity: string }[] };
  const codes = diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code);
  expect(codes.length).toBeGreaterThan(0);
  expect(codes.filter((code) => !/^(con-sot|so-ky-hieu)\//.test(code))).toEqual([]);
  expect(await danvan(host, 'init', 'moi')).toBe(2);
});

it('every optional part of danvan.yaml is right once its comment marks are gone', async () => {
  const host = office({});
  expect(await danvan(host, 'init')).toBe(0);
  const yaml = host.text('/van-thu/danvan.yaml') ?? '';
  const live = yaml.replace(/^# ([a-z_]+:| {2})/gm, '$1').replace(/phong_chu:\n(?: {2}.*\n)+/, '');
  const all = office({
    'danvan.yaml': live,
    'van-ban/ke-hoach.yaml': host.text('/van-thu/van-ban/ke-hoach.yaml') ?? '',
  });
  await danvan(all, 'check', 'van-ban/ke-hoach.yaml');
  expect(live).toContain('\ngoi:\n  hoi-nghi:\n');
  expect(all.said.out).not.toContain('danvan.yaml');
});
