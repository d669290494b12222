import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { pageCount } from '../../src/write/pack/merge.ts';
import { danvan, keHoach, office } from '../command/office.ts';
import { withPack } from './pack.ts';

const second = keHoach.replace('so: 7', 'so: 8');
const files = { 'danvan.yaml': withPack, 'a/mot.yaml': keHoach, 'b/hai.yaml': second };
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

type Office = ReturnType<typeof office>;

async function build(host: Office, ...argv: string[]) {
  host.said.out = '';
  host.said.err = '';
  return danvan(host, 'build', ...argv);
}

const file = (host: Office, name: string): Uint8Array =>
  host.files.get(`/van-thu/out/${name}`) ?? new Uint8Array();
const said = (host: Office) => host.said.out.split('\n').filter(Boolean);

describe('packs of danvan build', () => {
  it('are a ZIP and one .pdf of the papers, in the order of danvan.yaml', async () => {
    const host = office(files);
    expect(await build(host)).toBe(0);
    expect(said(host).slice(-2)).toEqual(['out/hoi-nghi.zip', 'out/hoi-nghi.pdf']);
    expect(Object.keys(unzipSync(file(host, 'hoi-nghi.zip')))).toEqual([
      'b/hai.docx',
      'b/hai.pdf',
      'a/mot.docx',
      'a/mot.pdf',
    ]);
    const pages = (await pageCount(file(host, 'a/mot.pdf'))) + (await pageCount(file(host, 'b/hai.pdf')));
    expect(await pageCount(file(host, 'hoi-nghi.pdf'))).toBe(pages + 2);
    const manifest = JSON.parse(new TextDecoder().decode(file(host, 'manifest.json')));
    expect(manifest.outputs.map(({ path }: { path: string }) => path)).toContain('hoi-nghi.zip');
  });

  it('are made again only where a paper of theirs has changed, and put back where they are gone', async () => {
    const host = office({ ...files, 'c/ba.yaml': keHoach.replace('so: 7', 'so: 9') });
    await build(host);
    host.files.set('/van-thu/c/ba.yaml', bytes(keHoach.replace('so: 7', 'so: 10')));
    expect(await build(host)).toBe(0);
    expect(said(host)).toEqual(['out/c/ba.docx', 'out/c/ba.pdf']);
    host.files.set('/van-thu/a/mot.yaml', bytes(keHoach.replace('so: 7', 'so: 11')));
    expect(await build(host)).toBe(0);
    expect(said(host)).toEqual(['out/a/mot.docx', 'out/a/mot.pdf', 'out/hoi-nghi.zip', 'out/hoi-nghi.pdf']);
    const whole = file(host, 'hoi-nghi.pdf');
    host.files.delete('/van-thu/out/hoi-nghi.pdf');
    expect(await build(host)).toBe(0);
    expect(said(host)).toEqual(['out/hoi-nghi.pdf']);
    expect(file(host, 'hoi-nghi.pdf')).toEqual(whole);
    expect(await build(host)).toBe(0);
    expect(said(host)).toEqual([]);
  });

  it('are not written over what somebody else has put there', async () => {
    const host = office(files);
    await build(host);
    host.files.set('/van-thu/out/hoi-nghi.zip', bytes('của người khác'));
    host.files.set('/van-thu/a/mot.yaml', bytes(keHoach.replace('so: 7', 'so: 11')));
    expect(await build(host)).toBe(1);
    expect(file(host, 'hoi-nghi.zip')).toEqual(bytes('của người khác'));
    expect(await build(host, '--overwrite')).toBe(0);
    expect(Object.keys(unzipSync(file(host, 'hoi-nghi.zip')))).toHaveLength(4);
  });

  it('wait for a paper that is wrong, and name a path that means none', async () => {
    const host = office({ ...files, 'b/hai.yaml': second.replace('ngay: 2026-03-09', 'ngay: 2026-02-30') });
    expect(await build(host)).toBe(1);
    expect(host.files.has('/van-thu/out/hoi-nghi.pdf')).toBe(false);
    const none = office({ ...files, 'danvan.yaml': withPack.replace('a/mot', 'a/khong-co') });
    expect(await build(none)).toBe(1);
    expect(none.files.has('/van-thu/out/hoi-nghi.pdf')).toBe(false);
    expect(none.files.has('/van-thu/out/a/mot.pdf')).toBe(true);
  });

  it('are the same from shards, once these are merged', async () => {
    const whole = office(files);
    await build(whole);
    const shards = office(files);
    for (const shard of ['1/2', '2/2']) expect(await build(shards, '--shard', shard)).toBe(0);
    expect(await build(shards, '--merge')).toBe(0);
    for (const name of ['hoi-nghi.zip', 'hoi-nghi.pdf', 'manifest.json']) {
      expect(file(shards, name)).toEqual(file(whole, name));
    }
  });

  it('go with --prune where danvan.yaml asks for them no more', async () => {
    const host = office(files);
    await build(host);
    host.files.set('/van-thu/danvan.yaml', bytes('phien_ban: 1\n'));
    expect(await build(host, '--prune')).toBe(0);
    expect(host.files.has('/van-thu/out/hoi-nghi.pdf')).toBe(false);
    expect(host.files.has('/van-thu/out/a/mot.pdf')).toBe(true);
  });
});

describe('papers that speak against one another', () => {
  const twice = { 'danvan.yaml': 'phien_ban: 1\n', 'a.yaml': keHoach, 'b.yaml': keHoach };

  it('fail the build again and again until they agree, without being printed again', async () => {
    const host = office(twice);
    expect(await build(host)).toBe(1);
    expect(await build(host)).toBe(1);
    expect(said(host)).toEqual([]);
    host.files.set('/van-thu/b.yaml', bytes(second));
    expect(await build(host)).toBe(0);
    expect(await build(host)).toBe(0);
  });

  it('are still known where what they said was lost', async () => {
    const host = office(twice);
    await build(host);
    host.files.set('/van-thu/.danvan/claims', bytes('{'));
    expect(await build(host)).toBe(1);
    expect(host.said.err).not.toBe('');
  });
});
