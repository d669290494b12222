import { describe, expect, it } from 'vitest';
import { danvan, keHoach, office } from './office.ts';

describe('the command line', () => {
  it('prints help in the person’s language', async () => {
    const host = office({});
    expect(await danvan(host, '--help')).toBe(0);
    expect(host.said.out).toContain('Cách dùng:');
    const english = office({}, { env: { DANVAN_LANG: 'en' } });
    expect(await danvan(english, 'render', '--help')).toBe(0);
    expect(english.said.out).toContain('Usage:');
  });

  it.each([
    ['an unknown command', ['xuat-ban'], 'command/lenh-la'],
    ['an unknown option', ['render', 'a.yaml', '--xuat'], 'command/tuy-chon-la'],
    ['a missing operand', ['render'], 'command/thieu-tham-so'],
    ['an option without its value', ['render', 'a.yaml', '-o'], 'command/tuy-chon-thieu-gia-tri'],
    ['an unknown format', ['render', 'a.yaml', '-f', 'odt'], 'command/dinh-dang-la'],
    ['an unknown intermediate form', ['render', 'a.yaml', '--emit', 'html'], 'command/emit-la'],
  ])('exits 2 for %s', async (_, argv, code) => {
    const host = office({ 'a.yaml': keHoach });
    expect(await danvan(host, ...argv)).toBe(2);
    expect(host.said.err).toContain(code);
    expect(host.said.out).toBe('');
  });

  it('prints the version', async () => {
    const host = office({});
    expect(await danvan(host, '--version')).toBe(0);
    expect(host.said.out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
