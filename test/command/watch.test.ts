import { describe, expect, it, vi } from 'vitest';
import { danvan, keHoach, office } from './office.ts';

type Host = ReturnType<typeof office>;

const facts =
  'nguoi_ky: { chu-tich: { thay_mat: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: Lò Thị Sao Mai } }\n';
const byProfile = keHoach.replace(/nguoi_ky: .*/, 'nguoi_ky: chu-tich');

/** A watch that has printed once and waits. `until` waits for what is said after the last wait. */
async function watching(host: Host, ...argv: string[]) {
  const ended = danvan(host, ...argv, '--watch');
  const until = async (text: string): Promise<string> => {
    await vi.waitFor(() => expect(host.said.err).toContain(text), { timeout: 60_000 });
    await settled(host);
    const { err } = host.said;
    host.said.err = '';
    return err;
  };
  await until('Đang theo dõi');
  const stop = async (signal: 'SIGINT' | 'SIGTERM' = 'SIGINT'): Promise<number> => {
    host.signal(signal);
    return ended;
  };
  return { until, stop };
}

/** Lets everything that is under way come to its wait: nothing is read, written or said several times in a row. */
async function settled(host: Host): Promise<void> {
  let before = '';
  for (let quiet = 0; quiet < 4; quiet += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const now = `${host.acts.length} ${host.said.err.length} ${host.said.out.length}`;
    if (now !== before) quiet = -1;
    before = now;
  }
}

function pdf(host: Host, name: string): Uint8Array | undefined {
  return host.files.get(`/van-thu/${name}.pdf`);
}

describe('danvan render --watch', () => {
  it('prints again what a changed source, fact or template reaches, and nothing else', async () => {
    const files = { 'danh-ba.yaml': facts, 'a.yaml': byProfile, 'b.yaml': keHoach.replace('so: 7', 'so: 8') };
    const host = office({ 'danvan.yaml': 'phien_ban: 1\n', ...files });
    const { until, stop } = await watching(host, 'render', 'a.yaml', 'b.yaml');
    const [a, b] = [pdf(host, 'a'), pdf(host, 'b')];
    host.save('/van-thu/danh-ba.yaml', facts.replace('Lò Thị Sao Mai', 'Vàng A Páo'));
    expect(await until('danh-ba.yaml đã đổi → in lại 1 văn bản')).not.toContain('lỗi');
    expect(pdf(host, 'a')).not.toEqual(a);
    expect(pdf(host, 'b')).toEqual(b);
    const template = host.text('/danvan/templates/ke-hoach.hbs') ?? '';
    // The folder of own templates was looked for and not there.
    host.save(
      '/van-thu/templates/ke-hoach.hbs',
      template.replace('<noi-dung/>', '<doan>Thêm</doan><noi-dung/>'),
    );
    await until('in lại 2 văn bản');
    host.save('/van-thu/templates/ke-hoach.hbs', undefined);
    await until('in lại 2 văn bản');
    expect(pdf(host, 'b')).toEqual(b);
    expect(await stop()).toBe(130);
  });

  it('goes on over a paper that is wrong, or gone for a while', async () => {
    const host = office({ 'a.yaml': keHoach });
    const { until, stop } = await watching(host, 'render', 'a.yaml');
    const first = pdf(host, 'a');
    host.save('/van-thu/a.yaml', 'loai: [');
    await until('a.yaml:1:7');
    expect(pdf(host, 'a')).toEqual(first);
    host.save('/van-thu/a.yaml', undefined);
    await until('command/khong-co-tep');
    host.save('/van-thu/a.yaml', keHoach.replace('so: 7', 'so: 9'));
    await until('in lại 1 văn bản');
    expect(pdf(host, 'a')).not.toEqual(first);
    expect(await stop('SIGTERM')).toBe(143);
  });

  it('follows the rows of data', async () => {
    const host = office({
      'a.yaml': keHoach.replace('so: 7', 'so: "{{so_vb}}"'),
      'd.csv': 'Mã,Số vb\nx,1\n',
    });
    const argv = ['render', 'a.yaml', '--data', 'd.csv', '--name', 'kh-{{ma}}'];
    const { until, stop } = await watching(host, ...argv);
    host.save('/van-thu/d.csv', 'Mã,Số vb\nx,1\ny,2\n');
    await until('d.csv đã đổi → in lại 1 văn bản');
    expect(pdf(host, 'kh-y')).toBeDefined();
    expect(await stop()).toBe(130);
  });
});

describe('danvan build --watch', () => {
  it('notices papers that change, come and go, and tells no more than what happened', async () => {
    const host = office({ 'danvan.yaml': 'phien_ban: 1\n', 'danh-ba.yaml': facts, 'x/a.yaml': byProfile });
    const { until, stop } = await watching(host, 'build');
    host.save('/van-thu/danh-ba.yaml', facts.replace('Lò Thị Sao Mai', 'Vàng A Páo'));
    expect(await until('danh-ba.yaml đã đổi → in lại 1 văn bản')).toContain('1 văn bản đã in, 0 không đổi');
    host.save('/van-thu/x/b.yaml', keHoach.replace('so: 7', 'so: 8'));
    expect(await until('x/b.yaml đã đổi → in lại 1 văn bản')).toContain('1 văn bản đã in, 1 không đổi');
    host.save('/van-thu/x/ghi-chu.txt', 'chưa in gì');
    await settled(host);
    expect(host.said.err).toBe('');
    host.save('/van-thu/x/b.yaml', 'loai: [');
    await until('x/b.yaml:1:7');
    host.save('/van-thu/x/b.yaml', undefined);
    await until('0 văn bản đã in, 1 không đổi');
    expect(await stop()).toBe(130);
  });

  it('finds a fault where it lies, though the paper was never printed', async () => {
    const host = office({ 'danvan.yaml': 'phien_ban: 1\n', 'a.yaml': byProfile });
    const { until, stop } = await watching(host, 'build');
    expect(pdf(host, 'out/a')).toBeUndefined();
    host.save('/van-thu/danh-ba.yaml', facts);
    await until('danh-ba.yaml đã đổi → in lại 1 văn bản');
    expect(pdf(host, 'out/a')).toBeDefined();
    host.save('/van-thu/danvan.yaml', 'phien_ban: 1\nra: khac\n');
    await until('danvan.yaml đã đổi → in lại 1 văn bản');
    expect(pdf(host, 'khac/a')).toBeDefined();
    expect(await stop()).toBe(130);
  });
});
