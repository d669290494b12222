import { describe, expect, it } from 'vitest';
import { version } from '../../src/base/version.ts';
import { danvan, keHoach, office } from '../command/office.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const issued = `${keHoach}trang_thai: da-ban-hanh\n`;
const code = 'pipeline/da-ban-hanh-noi-khac';

type Office = ReturnType<typeof office>;

function printed(host: Office): string[] {
  return [...host.files.keys()].filter((path) => /^\/van-thu\/out\/.*\.(?:docx|pdf)$/.test(path)).sort();
}

function move(host: Office, from: string, to: string, edit = (text: string) => text): void {
  const text = host.text(`/van-thu/${from}`) ?? '';
  host.files.delete(`/van-thu/${from}`);
  host.files.set(`/van-thu/${to}`, bytes(edit(text)));
}

async function signed(more: Readonly<Record<string, string>> = {}): Promise<Office> {
  const host = office({ 'danvan.yaml': 'phien_ban: 1\n', 'a.yaml': issued, ...more });
  expect(await danvan(host, 'build')).toBe(0);
  return host;
}

describe('an issued paper whose source was moved or renamed', () => {
  it('is not printed a second time, also where its words were edited, and the old place is named', async () => {
    for (const edit of [undefined, (text: string) => text.replace('thói quen', 'nếp')]) {
      const host = await signed();
      const files = printed(host);
      move(host, 'a.yaml', 'moi/b.yaml', edit);
      for (const options of [[], ['--overwrite'], ['--prune'], ['--rebuild', '--prune']]) {
        host.said.err = '';
        expect(await danvan(host, 'build', ...options)).toBe(1);
        expect(host.said.err).toMatch(
          new RegExp(`moi/b\\.yaml[\\s\\S]*“a”[\\s\\S]*a\\.yaml[\\s\\S]*${code}`),
        );
        expect(printed(host)).toEqual(files);
      }
      host.said.out = '';
      expect(await danvan(host, 'plan', '--format', 'json')).toBe(1);
      const { papers, gone } = JSON.parse(host.said.out);
      expect(papers).toMatchObject([{ source: 'moi/b.yaml', action: 'held', problems: [{ code }] }]);
      expect(gone).toEqual([]);
    }
  });

  it('is the one that lies printed where it says so, comes back, or takes its files along', async () => {
    const host = await signed();
    const files = printed(host);
    const bytesOf = (path = '') => host.files.get(path);
    const [before] = [files.map(bytesOf)];
    move(host, 'a.yaml', 'b.yaml', (text) => `${text}ten_tep: a\n`);
    expect(await danvan(host, 'build')).toBe(0);
    expect(files.map(bytesOf)).toEqual(before);
    move(host, 'b.yaml', 'c.yaml', (text) => text.replace('ten_tep: a\n', ''));
    expect(await danvan(host, 'build')).toBe(1);
    move(host, 'c.yaml', 'a.yaml');
    expect(await danvan(host, 'build')).toBe(0);
    move(host, 'a.yaml', 'd.yaml');
    for (const format of ['docx', 'pdf']) {
      host.files.set(`/van-thu/out/d.${format}`, host.files.get(`/van-thu/out/a.${format}`) ?? bytes(''));
      host.files.delete(`/van-thu/out/a.${format}`);
    }
    expect(await danvan(host, 'build')).toBe(0);
    expect(printed(host)).toEqual(['/van-thu/out/d.docx', '/van-thu/out/d.pdf']);
  });

  it('is remembered by another danvan, and a build with nothing else to do has nothing to do', async () => {
    const host = await signed({ 'k.yaml': keHoach.replace('so: 7', 'so: 8') });
    host.files.delete('/van-thu/a.yaml');
    expect(await danvan(host, 'build')).toBe(0);
    host.acts.length = 0;
    expect(await danvan(host, 'build')).toBe(0);
    expect(host.acts.filter((act) => /^(?:put|rename|remove) /.test(act))).toEqual([]);
    const state = '/van-thu/.danvan/state';
    host.files.set(state, bytes((host.text(state) ?? '').replace(` ${version} `, ' 0.0.9 ')));
    host.files.set('/van-thu/b.yaml', bytes(issued));
    expect(await danvan(host, 'build')).toBe(1);
    expect(printed(host)).not.toContain('/van-thu/out/b.docx');
  });

  it('is another paper with another number, organ or row, and with none of its files left', async () => {
    const host = await signed();
    move(host, 'a.yaml', 'b.yaml', (text) => text.replace('so: 7', 'so: 17'));
    expect(await danvan(host, 'build')).toBe(0);
    host.files.set('/van-thu/c.yaml', bytes(issued.replace('ky_hieu: UBND', 'ky_hieu: HĐND')));
    expect(await danvan(host, 'build')).toBe(0);
    expect(printed(host)).toHaveLength(6);
    for (const format of ['docx', 'pdf']) host.files.delete(`/van-thu/out/a.${format}`);
    host.files.set('/van-thu/d.yaml', bytes(issued));
    expect(await danvan(host, 'build')).toBe(0);
    expect(printed(host)).toContain('/van-thu/out/d.docx');
  });

  it('is known row by row', async () => {
    const rows = 'Mã,Nơi\na1,bản Mây\na2,bản Suối\n';
    const many = issued
      .replace('Trưng bày', 'Tại {{noi}}: trưng bày')
      .concat('du_lieu: noi.csv\nten_tep: "kh-{{ma}}"\n');
    const host = await signed({ 'a.yaml': many, 'noi.csv': rows });
    expect(printed(host)).toHaveLength(4);
    for (const name of ['a.yaml', 'noi.csv']) move(host, name, `moi/${name}`);
    host.files.set('/van-thu/moi/noi.csv', bytes(`${rows}a3,bản Đá\n`));
    host.said.err = '';
    expect(await danvan(host, 'build')).toBe(1);
    expect(host.said.err.match(new RegExp(code, 'g'))).toHaveLength(2);
    expect(printed(host).filter((path) => path.includes('/moi/'))).toEqual([
      '/van-thu/out/moi/kh-a3.docx',
      '/van-thu/out/moi/kh-a3.pdf',
    ]);
  });
});

describe('what papers said when they were printed', () => {
  const kept = (host: Office) => [...host.files.keys()].filter((path) => path.includes('/.danvan/printed/'));

  it('is forgotten with the paper, but not of one that was issued', async () => {
    const host = await signed({
      'b.yaml': keHoach.replace('so: 7', 'so: 8'),
      'c.yaml': keHoach.replace('so: 7', 'so: 9'),
    });
    const [all] = [kept(host)];
    expect(all).toHaveLength(3);
    move(host, 'b.yaml', 'd.yaml');
    expect(await danvan(host, 'build', '--shard', '1/1')).toBe(0);
    expect(kept(host)).toHaveLength(4);
    for (const name of ['a', 'c']) host.files.delete(`/van-thu/${name}.yaml`);
    host.files.set('/van-thu/d.yaml', bytes(keHoach.replace('so: 7', 'so: 10')));
    expect(await danvan(host, 'build')).toBe(0);
    expect(kept(host)).toHaveLength(2);
    expect(all.filter((path) => host.files.has(path))).toHaveLength(1);
  });
});
