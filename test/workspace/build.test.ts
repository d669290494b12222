import { describe, expect, it } from 'vitest';
import { version } from '../../src/base/version.ts';
import { danvan, keHoach, office } from '../command/office.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const second = keHoach.replace('so: 7', 'so: 8');
const files = { 'danvan.yaml': 'phien_ban: 1\n', 'a/mot.yaml': keHoach, 'b/hai.yaml': second };
const outputs = ['a/mot.docx', 'a/mot.pdf', 'b/hai.docx', 'b/hai.pdf'].map((name) => `/van-thu/out/${name}`);

/** Runs a build and tells what it came to, apart from everything that was said before it. */
async function build(host: ReturnType<typeof office>, ...argv: string[]) {
  host.said.out = '';
  host.said.err = '';
  host.acts.length = 0;
  return danvan(host, 'build', ...argv);
}

function written(host: ReturnType<typeof office>): string[] {
  return host.acts.filter((act) => act.startsWith('rename /van-thu/out')).map((act) => act.slice(20));
}

describe('danvan build', () => {
  it('prints every paper of the workspace, and nothing again while nothing changes', async () => {
    const host = office(files);
    expect(await build(host)).toBe(0);
    expect(host.said.out.split('\n').filter(Boolean)).toEqual(outputs.map((path) => path.slice(9)));
    const first = outputs.map((path) => host.files.get(path));
    expect(first).not.toContain(undefined);
    expect(await build(host)).toBe(0);
    expect(written(host)).toEqual([]);
    expect(await build(host)).toBe(0);
    // Nothing but the state and the manifest is read any more.
    const read = host.acts.filter((act) => act.startsWith('read '));
    expect(read).toEqual(['read /van-thu/.danvan/state', 'read /van-thu/out/manifest.json']);
    expect(outputs.map((path) => host.files.get(path))).toEqual(first);
  });

  it('leaves templates, shared files, hidden folders, other YAML and outputs alone', async () => {
    const host = office({
      ...files,
      'danh-ba.yaml': 'co_quan: {}\n',
      'templates/la.yaml': keHoach,
      'node_modules/x/la.yaml': keHoach,
      '.cu/la.yaml': keHoach,
      'out/la.yaml': keHoach,
      'ci.yaml': 'jobs: { build: { steps: [] } }\n',
      'khac/danvan.yaml': 'phien_ban: 1\n',
      'khac/la.yaml': keHoach,
    });
    expect(await build(host)).toBe(0);
    expect(host.said.out.split('\n').filter(Boolean)).toEqual(outputs.map((path) => path.slice(9)));
  });

  it('prints only what a change reaches', async () => {
    const host = office(files);
    await build(host);
    host.files.set('/van-thu/b/hai.yaml', bytes(second.replace('so: 8', 'so: 9')));
    expect(await build(host)).toBe(0);
    expect(written(host)).toEqual(['b/hai.docx', 'b/hai.pdf', 'manifest.json']);
    host.files.delete('/van-thu/out/a/mot.pdf');
    expect(await build(host)).toBe(0);
    expect(written(host)).toEqual(['a/mot.docx', 'a/mot.pdf']);
  });

  it('prints what a new directory or an own template reaches, though neither was there before', async () => {
    const host = office({ ...files, 'a/mot.yaml': keHoach.replace(/nguoi_ky: .*/, 'nguoi_ky: chu-tich') });
    expect(await build(host)).toBe(1);
    const directory =
      'nguoi_ky: { chu-tich: { thay_mat: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: Lò Thị Sao Mai } }\n';
    host.files.set('/van-thu/a/danh-ba.yaml', bytes(directory));
    expect(await build(host)).toBe(0);
    expect(written(host)).toEqual(['a/mot.docx', 'a/mot.pdf', 'manifest.json']);
    const template = host.text('/danvan/templates/ke-hoach.hbs') ?? '';
    host.files.set(
      '/van-thu/b/templates/ke-hoach.hbs',
      bytes(template.replace('<noi-dung/>', '<doan>Thêm một dòng</doan><noi-dung/>')),
    );
    expect(await build(host)).toBe(0);
    expect(written(host)).toEqual(['b/hai.docx', 'b/hai.pdf', 'manifest.json']);
  });

  it('takes a state that is truncated, changed, foreign or of another danvan for none', async () => {
    const host = office(files);
    await build(host);
    const path = '/van-thu/.danvan/state';
    const state = host.files.get(path) ?? new Uint8Array();
    const flipped = state.map((byte, at) => (at === state.length - 40 ? byte ^ 1 : byte));
    const older = bytes((host.text(path) ?? '').replace(` ${version} `, ' 0.0.9 '));
    for (const spoilt of [
      state.slice(0, state.length / 2),
      flipped,
      bytes('cái khác'),
      new Uint8Array(),
      older,
    ]) {
      host.files.set(path, spoilt);
      expect(await build(host)).toBe(0);
      expect(host.said.err).toContain('2 không đổi');
      expect(written(host)).toEqual([]);
      expect(host.files.get(path)?.length).toBeGreaterThan(100);
    }
  });

  it('goes on beside a wrong paper, and says so again the next time', async () => {
    const host = office({ ...files, 'a/hong.yaml': 'loai: [' });
    for (let time = 0; time < 2; time += 1) {
      expect(await build(host)).toBe(1);
      expect(host.said.err).toContain('a/hong.yaml:1:7');
    }
    for (const path of outputs) expect(host.files.has(path)).toBe(true);
  });

  it('writes nothing where two papers have one name, whatever their case', async () => {
    const host = office({ ...files, 'A/MOT.yaml': keHoach });
    expect(await build(host)).toBe(2);
    expect(host.said.err).toContain('workspace/trung-ten');
    expect([...host.files.keys()].filter((path) => path.includes('/out/'))).toEqual([]);
  });

  it('names outputs by the pattern of danvan.yaml, and refuses a name that leads away', async () => {
    const host = office({
      ...files,
      'danvan.yaml': 'ra: pho-bien\nten_tep: "{{loai}}-{{so}}"\nnguon: [a, b]\n',
    });
    expect(await build(host)).toBe(0);
    expect(host.files.has('/van-thu/pho-bien/ke-hoach-8.pdf')).toBe(true);
    const away = office({ ...files, 'danvan.yaml': 'ten_tep: "../{{ten}}"\n' });
    expect(await build(away)).toBe(2);
    const outside = office({ ...files, 'danvan.yaml': 'ra: ../out\n' });
    expect(await build(outside)).toBe(2);
    expect(outside.said.err).toContain('workspace/thu-muc-ra');
  });

  it('does not overwrite an output that someone has edited', async () => {
    const host = office(files);
    await build(host);
    host.files.set(outputs[0] ?? '', bytes('bút tích'));
    expect(await build(host)).toBe(2);
    expect(host.said.err).toContain('pipeline/tep-la');
    expect(host.text(outputs[0] ?? '')).toBe('bút tích');
    expect(await build(host, '--overwrite')).toBe(0);
    expect(host.text(outputs[0] ?? '')).not.toBe('bút tích');
  });

  it('gives one manifest of three shards, byte for byte that of one build', async () => {
    const papers = Object.fromEntries(
      [1, 2, 3, 4].map((n) => [`${n}.yaml`, keHoach.replace('so: 7', `so: ${n}`)]),
    );
    const whole = office({ 'danvan.yaml': 'phien_ban: 1\n', ...papers });
    await build(whole);
    const parts = office({ 'danvan.yaml': 'phien_ban: 1\n', ...papers });
    for (const shard of ['3/3', '1/3', '2/3']) expect(await build(parts, '--shard', shard)).toBe(0);
    expect(await build(parts, '--merge')).toBe(0);
    const packs = [whole, parts].map((host) =>
      [...host.files].filter(([path]) => path.startsWith('/van-thu/out/')).sort(),
    );
    expect(packs[1]).toEqual(packs[0]);
    expect(packs[0]).toHaveLength(9);
  });

  it('refuses to merge where a shard is missing or a file is another', async () => {
    const host = office(files);
    await build(host, '--shard', '1/2');
    expect(await build(host, '--merge')).toBe(2);
    expect(host.said.err).toContain('workspace/thieu-phan');
    await build(host, '--shard', '2/2');
    host.files.set(outputs[0] ?? '', bytes('khác'));
    expect(await build(host, '--merge')).toBe(2);
    expect(host.said.err).toContain('workspace/phan-lech');
  });

  it('prunes what it wrote and nobody changed, and nothing else', async () => {
    const host = office(files);
    await build(host);
    host.files.set('/van-thu/out/cua-toi.pdf', bytes('của tôi'));
    for (const path of ['/van-thu/a/mot.yaml', '/van-thu/b/hai.yaml']) host.files.delete(path);
    host.files.set(outputs[2] ?? '', bytes('bút tích'));
    expect(await build(host)).toBe(0);
    expect(await build(host, '--prune')).toBe(0);
    const left = [...host.files.keys()].filter((path) => path.startsWith('/van-thu/out/')).sort();
    expect(left).toEqual([
      '/van-thu/out/b/hai.docx',
      '/van-thu/out/cua-toi.pdf',
      '/van-thu/out/manifest.json',
    ]);
  });

  it('clears what a killed build left half-written, but not what a living one is at', async () => {
    const host = office(
      { ...files, 'out/a/.danvan-77-0-0.tmp': 'dở', 'out/a/.danvan-78w2-0-0.old': 'dở' },
      { running: [78] },
    );
    expect(await build(host)).toBe(0);
    expect(host.files.has('/van-thu/out/a/.danvan-77-0-0.tmp')).toBe(false);
    expect(host.files.has('/van-thu/out/a/.danvan-78w2-0-0.old')).toBe(true);
  });

  it('names the danvan that holds the lock, and takes that of a dead one', async () => {
    const held = office({ ...files, '.danvan/lock': '78' }, { running: [78] });
    expect(await build(held)).toBe(2);
    expect(held.said.err).toContain('78');
    expect(written(held)).toEqual([]);
    const left = office({ ...files, '.danvan/lock': '77' });
    expect(await build(left)).toBe(0);
  });

  it('stops at a signal between two papers, says what is left, and finishes the next time', async () => {
    const host = office(files);
    const replace = host.replace;
    let sent = false;
    const stopping = {
      ...host,
      replace: async (wanted: Parameters<typeof replace>[0]) => {
        await replace(wanted);
        if (!sent) host.signal('SIGTERM');
        sent = true;
      },
    };
    expect(await build(stopping)).toBe(143);
    expect(host.said.err).toContain('1 chưa làm');
    expect(await build(host)).toBe(0);
    expect(host.said.out).toBe('out/b/hai.docx\nout/b/hai.pdf\n');
  });
});
