import { describe, expect, it } from 'vitest';
import { danvan, keHoach, office } from '../command/office.ts';
import { withPack } from './pack.ts';

const numbered = (so: number) => keHoach.replace('so: 7', `so: ${so}`);
const files = {
  'danvan.yaml': withPack,
  'a/mot.yaml': keHoach,
  'b/hai.yaml': numbered(8),
  'c/ba.yaml': numbered(9),
};
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

type Office = ReturnType<typeof office>;

async function planned(host: Office) {
  host.said.out = '';
  host.acts.length = 0;
  const code = await danvan(host, 'plan', '--format', 'json');
  expect(host.acts.filter((act) => /^(?:put|rename|create|remove|makeFolder) /.test(act))).toEqual([]);
  return { ...JSON.parse(host.said.out), code };
}

async function built(): Promise<Office> {
  const host = office(files);
  expect(await danvan(host, 'build')).toBe(0);
  return host;
}

const write = (host: Office, name: string, text: string): void =>
  void host.files.set(`/van-thu/${name}`, bytes(text));
const both = (rest: object) =>
  ['zip', 'pdf'].map((form) => ({ path: `out/hoi-nghi.${form}`, problems: [], ...rest }));

/** What the build after a plan comes to: its exit code and the packs that it wrote. */
async function comesTo(host: Office) {
  host.said.out = '';
  const code = await danvan(host, 'build');
  return { code, packs: host.said.out.split('\n').filter((path) => path.startsWith('out/hoi-nghi')) };
}

describe('danvan plan of packs', () => {
  it('names those that would be made, with the papers that they change with, as the build then does', async () => {
    const host = office(files);
    expect(await planned(host)).toMatchObject({
      code: 0,
      packs: both({ action: 'new', because: ['b/hai.yaml', 'a/mot.yaml'] }),
    });
    expect(await danvan(host, 'build')).toBe(0);
    expect(await planned(host)).toMatchObject({ papers: [], packs: [] });
    write(host, 'c/ba.yaml', numbered(19));
    expect(await planned(host)).toMatchObject({ packs: [] });
    write(host, 'a/mot.yaml', numbered(17));
    expect(await planned(host)).toMatchObject({
      code: 0,
      packs: both({ action: 'change', because: ['a/mot.yaml'] }),
    });
    await danvan(host, 'plan');
    expect(host.said.out).toContain('out/hoi-nghi.zip: làm lại tập tài liệu (vì a/mot.yaml)');
    expect(await comesTo(host)).toEqual({ code: 0, packs: ['out/hoi-nghi.zip', 'out/hoi-nghi.pdf'] });
    expect(await planned(host)).toMatchObject({ packs: [] });
  });

  it('tells what danvan.yaml changes, what is gone, what is edited and what cannot be made', async () => {
    const host = await built();
    write(host, 'danvan.yaml', withPack.replace('[b/*.yaml, a/mot.yaml]', '[a/mot.yaml, b/*.yaml]'));
    expect(await planned(host)).toMatchObject({
      papers: [],
      packs: both({ action: 'change', because: ['danvan.yaml'] }),
    });
    write(host, 'danvan.yaml', withPack);
    host.files.delete('/van-thu/out/hoi-nghi.pdf');
    write(host, 'out/hoi-nghi.zip', 'bút tích');
    expect(await planned(host)).toMatchObject({
      code: 1,
      packs: [
        { path: 'out/hoi-nghi.zip', action: 'edited' },
        { path: 'out/hoi-nghi.pdf', action: 'restore', because: [] },
      ],
    });
    expect(await comesTo(host)).toEqual({ code: 1, packs: ['out/hoi-nghi.pdf'] });
    write(host, 'b/hai.yaml', numbered(8).replace('ngay: 2026-03-09', 'ngay: 2026-02-30'));
    const { code, packs } = await planned(host);
    expect(code).toBe(1);
    expect(packs).toMatchObject(both({ action: 'wrong', problems: ['workspace/goi-thieu'] }));
  });
});

describe('danvan plan of papers that would speak against one another', () => {
  it('says so before they are printed, holds back their packs, and is silent once they agree', async () => {
    const host = await built();
    write(host, 'b/hai.yaml', keHoach);
    host.said.err = '';
    const { code, across, packs } = await planned(host);
    expect(code).toBe(1);
    expect(across).toMatchObject([{ severity: 'error', file: 'b/hai.yaml', line: 5 }]);
    expect(host.said.err).toContain(across[0].code);
    expect(packs).toMatchObject(both({ action: 'wrong' }));
    expect(await comesTo(host)).toEqual({ code: 1, packs: [] });
    expect((await planned(host)).across).toEqual(across);
    write(host, 'b/hai.yaml', numbered(18));
    expect(await planned(host)).toMatchObject({ code: 0, across: [] });
    expect(await comesTo(host)).toEqual({ code: 0, packs: ['out/hoi-nghi.zip', 'out/hoi-nghi.pdf'] });
  });
});
