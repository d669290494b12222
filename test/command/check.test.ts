import { describe, expect, it } from 'vitest';
import { danvan, keHoach, office } from './office.ts';

const stray = keHoach
  .replace('trich_yeu: Tổ chức', 'trich_yeu: Tổ chức ,')
  .replace('Nhân dân.', 'Nhân dân .')
  .replace('trong Nhân', 'ngày 22/02/2022 (thứ Tư), trong Nhân');
const clean = keHoach
  .replace('trich_yeu: Tổ chức', 'trich_yeu: Tổ chức,')
  .replace('trong Nhân', 'ngày 22/02/2022 (thứ Tư), trong Nhân');

async function codes(host: ReturnType<typeof office>, ...argv: string[]) {
  const exit = await danvan(host, 'check', ...argv, '--format', 'json');
  const { diagnostics } = JSON.parse(host.said.out) as { diagnostics: { code: string }[] };
  return { exit, codes: diagnostics.map(({ code }) => code) };
}

describe('danvan check', () => {
  it('is content with a good paper, and writes nothing', async () => {
    const host = office({ 'a.yaml': keHoach });
    expect(await danvan(host, 'check', 'a.yaml')).toBe(0);
    expect(host.acts.filter((act) => !/^(read|stat|list)/.test(act))).toEqual([]);
  });

  it('tells what schema, profiles, templates and rules find in one pass', async () => {
    const paper = stray
      .replace('luu: [VT', 'lu: [VT')
      .replace(/^nguoi_ky:.*$/m, 'nguoi_ky: pho-chu-tich')
      .replace('Đồng Mây\nso', 'Đồng {{may}}\nso');
    const found = await codes(office({ 'a.yaml': paper }), 'a.yaml');
    expect(found.exit).toBe(1);
    expect(found.codes).toEqual(
      expect.arrayContaining([
        'schema/khoa-la',
        'source/khong-co-danh-ba',
        'dau-cau/cach-truoc-dau',
        'thoi-gian/sai-thu',
      ]),
    );
    expect(
      found.codes.some((code) => code.startsWith('source/bieu-thuc') || code.startsWith('template/')),
    ).toBe(true);
  });

  it('exits 0 for warnings alone', async () => {
    const paper = keHoach.replace('Nhân dân.', 'Nhân dân .');
    expect(await codes(office({ 'a.yaml': paper }), 'a.yaml')).toEqual({
      exit: 0,
      codes: ['dau-cau/cach-truoc-dau'],
    });
  });

  it('tells a fault of a shared file once for all papers', async () => {
    const paper = keHoach.replace(/^nguoi_ky:.*$/m, 'nguoi_ky: chu-tich');
    const danhBa = 'nguoi_ky:\n  chu-tich: { chuc_vu: "Chủ tịch , xã", ho_ten: Lò Thị Sao Mai }\n';
    const host = office({
      'a.yaml': paper,
      'b.yaml': paper.replace('so: 7', 'so: 8'),
      'danh-ba.yaml': danhBa,
      'danvan.yaml': '{}',
    });
    expect((await codes(host, 'a.yaml', 'b.yaml')).codes).toEqual(['dau-cau/cach-truoc-dau']);
  });

  it('holds the papers against one another, and a comment sets that aside', async () => {
    const found = await codes(
      office({ 'a.yaml': keHoach, 'b.yaml': keHoach, 'danvan.yaml': '{}' }),
      'a.yaml',
      'b.yaml',
    );
    expect(found).toEqual({ exit: 1, codes: ['tap/trung-so'] });
    const meant = keHoach.replace('so: 7', '# danvan-bo-qua tap/trung-so: bản sao để đối chiếu\nso: 7');
    const beside = () => office({ 'a.yaml': keHoach, 'b.yaml': meant, 'danvan.yaml': '{}' });
    expect(await codes(beside(), 'a.yaml', 'b.yaml')).toEqual({ exit: 0, codes: [] });
    expect(await codes(beside(), 'b.yaml')).toEqual({ exit: 0, codes: [] });
  });

  it('holds the papers of one set of danvan.yaml to one time', async () => {
    const invitation = keHoach
      .replace(
        'loai: ke-hoach',
        'loai: giay-moi\nthoi_gian: 8 giờ 00 phút, ngày 20 tháng 3 năm 2026 (thứ Sáu)',
      )
      .replace('so: 7', 'so: 8');
    const plan = keHoach.replace(
      /(noi_dung: \|\n)/,
      '$1  - Thời gian: 8 giờ 00 phút, ngày 21 tháng 3 năm 2026 (thứ Bảy).\n',
    );
    expect(plan).not.toBe(keHoach);
    const files = { 'a.yaml': invitation, 'b.yaml': plan };
    const set = 'phien_ban: 1\ngoi:\n  ngay-hoi: { ten: Ngày hội, van_ban: ["*.yaml"] }\n';
    const found = await codes(office({ ...files, 'danvan.yaml': set }), 'a.yaml', 'b.yaml');
    expect(found.codes).toContain('tap/thoi-gian-lech');
    const apart = await codes(office({ ...files, 'danvan.yaml': 'phien_ban: 1\n' }), 'a.yaml', 'b.yaml');
    expect(apart.codes).not.toContain('tap/thoi-gian-lech');
  });

  it('goes on after a file that is not there, with exit 2', async () => {
    const host = office({ 'a.yaml': stray });
    expect(await codes(host, 'khong-co.yaml', 'a.yaml')).toMatchObject({ exit: 2 });
    expect(host.said.err).toContain('command/khong-co-tep');
  });

  it.each([
    [['a.yaml', '--format', 'xml'], 'command/dang-bao-cao-la'],
    [['a.yaml', '--unsafe'], 'command/can-tuy-chon'],
    [['a.yaml', '--dry-run'], 'command/can-tuy-chon'],
    [['a.yaml', '--as-of', '2026-02-30'], 'command/ngay-la'],
    [['a.yaml', '--as-of', '2026'], 'command/ngay-la'],
  ])('refuses %j', async (argv, code) => {
    const host = office({ 'a.yaml': keHoach });
    expect(await danvan(host, 'check', ...argv)).toBe(2);
    expect(host.said.err).toContain(code);
  });

  it('judges an undated party paper as of the day asked for', async () => {
    const paper = keHoach.replace('nha-nuoc', 'dang').replace('2026-03-09', '~');
    const noteOn = async (day: string) => {
      const host = office({ 'a.yaml': paper });
      await danvan(host, 'check', 'a.yaml', '--as-of', day);
      return host.said.out;
    };
    expect(await noteOn('2026-01-02')).toContain('36-HD/VPTW');
    expect(await noteOn('2026-07-02')).toContain('05-HD/VPTW');
  });
});

describe('danvan check --fix', () => {
  it('puts right what is safe and leaves the rest, then finds nothing more to put right', async () => {
    const host = office({ 'a.yaml': stray });
    expect(await danvan(host, 'check', 'a.yaml', '--fix')).toBe(1);
    expect(host.text('/van-thu/a.yaml')).toBe(clean);
    const before = host.acts.length;
    await danvan(host, 'check', 'a.yaml', '--fix');
    expect(host.acts.slice(before).filter((act) => !/^(read|stat|list)/.test(act))).toEqual([]);
  });

  it('takes suggested fixes with --unsafe', async () => {
    const host = office({ 'a.yaml': stray });
    expect(await danvan(host, 'check', 'a.yaml', '--fix', '--unsafe')).toBe(0);
    expect(host.text('/van-thu/a.yaml')).toBe(clean.replace('thứ Tư', 'thứ Ba'));
  });

  it('keeps every other byte: order mark, line ends, letters in parts', async () => {
    const odd = (paper: string) =>
      `\ufeff${paper.replace('Khơi dậy', 'Khơi dậy'.normalize('NFD')).replaceAll('\n', '\r\n')}`;
    const host = office({ 'a.yaml': odd(stray) });
    await danvan(host, 'check', 'a.yaml', '--fix');
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(host.files.get('/van-thu/a.yaml'))).toBe(
      odd(clean),
    );
  });

  it('only shows the difference with --dry-run', async () => {
    const host = office({ 'a.yaml': stray });
    await danvan(host, 'check', 'a.yaml', '--fix', '--dry-run');
    expect(host.text('/van-thu/a.yaml')).toBe(stray);
    const changed = host.said.out.split('\n').filter((line) => /^[-+]/.test(line));
    expect(changed).toEqual([
      '--- a/a.yaml',
      '+++ b/a.yaml',
      '-trich_yeu: Tổ chức , Ngày hội đọc sách năm 2026',
      '+trich_yeu: Tổ chức, Ngày hội đọc sách năm 2026',
      '-  1. Khơi dậy thói quen đọc sách ngày 22/02/2022 (thứ Tư), trong Nhân dân .',
      '+  1. Khơi dậy thói quen đọc sách ngày 22/02/2022 (thứ Tư), trong Nhân dân.',
    ]);
  });

  it('leaves shared files and what a comment sets aside alone', async () => {
    const paper = keHoach
      .replace(/^nguoi_ky:.*$/m, 'nguoi_ky: chu-tich')
      .replace(
        'trich_yeu: Tổ chức',
        '# danvan-bo-qua dau-cau/cach-truoc-dau: nguyên văn\ntrich_yeu: Tổ chức ,',
      );
    const danhBa = 'nguoi_ky:\n  chu-tich: { chuc_vu: "Chủ tịch , xã", ho_ten: Lò Thị Sao Mai }\n';
    const host = office({ 'a.yaml': paper, 'danh-ba.yaml': danhBa, 'danvan.yaml': '{}' });
    await danvan(host, 'check', 'a.yaml', '--fix', '--unsafe');
    expect(host.text('/van-thu/a.yaml')).toBe(paper);
    expect(host.text('/van-thu/danh-ba.yaml')).toBe(danhBa);
  });
});

describe('--timings', () => {
  it('says on stderr how long each phase took, and leaves the report as it is', async () => {
    const host = office({ 'a.yaml': keHoach });
    expect(await danvan(host, 'check', 'a.yaml', '--format', 'json')).toBe(0);
    const timed = office({ 'a.yaml': keHoach });
    expect(await danvan(timed, 'check', 'a.yaml', '--format', 'json', '--timings')).toBe(0);
    expect(timed.said.out).toBe(host.said.out);
    expect(host.said.err).toBe('');
    expect(timed.said.err.match(/0\.0 ms +0\.0 ms/g)).toHaveLength(5);
  });
});
