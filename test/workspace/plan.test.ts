import { describe, expect, it } from 'vitest';
import { danvan, keHoach, office } from '../command/office.ts';

const facts = `su_kien: { ngay: 2026-06-22, gio: 07 giờ 30 }
nguoi_ky:
  chu-tich: { thay_mat: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: Lò Thị Sao Mai }
`;
const invitation = `loai: giay-moi
the_thuc: nha-nuoc
co_quan: { ten: Ủy ban nhân dân xã Đồng Mây, ky_hieu: UBND }
dia_danh: Đồng Mây
so: 12
ngay: 2026-06-09
mo_dau: Ủy ban nhân dân xã trân trọng kính mời đại biểu dự Hội nghị tổng kết công tác dân vận năm 2026, cụ thể như sau
kinh_moi: [Đồng chí Bí thư Đảng ủy xã]
thoi_gian: "{{su_kien.gio}}, {{thu su_kien.ngay}} {{ngay_so su_kien.ngay}}"
dia_diem: Hội trường A, Trung tâm hành chính xã Đồng Mây
noi_nhan: [Như trên]
luu: [VT]
nguoi_ky: chu-tich
`;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

type Host = ReturnType<typeof office>;

async function built(more: Readonly<Record<string, string>> = {}): Promise<Host> {
  const files = { 'danvan.yaml': 'phien_ban: 1\n', 'danh-ba.yaml': facts, 'moi.yaml': invitation };
  const host = office({ ...files, 'ke-hoach.yaml': keHoach, ...more });
  expect(await danvan(host, 'build')).toBe(0);
  return host;
}

function edit(host: Host, name: string, from: string | RegExp, to: string): void {
  host.files.set(`/van-thu/${name}`, bytes((host.text(`/van-thu/${name}`) ?? '').replace(from, to)));
}

/** The plan as JSON; nothing may have been written for it. */
async function planned(host: Host, code = 0) {
  host.said.out = '';
  host.acts.length = 0;
  expect(await danvan(host, 'plan', '--format', 'json')).toBe(code);
  expect(host.acts.filter((act) => /^(?:put|rename|create|remove|makeFolder) /.test(act))).toEqual([]);
  return JSON.parse(host.said.out);
}

describe('danvan plan', () => {
  it('says nothing of papers that stay, and does not look into them', async () => {
    const host = await built();
    expect(await planned(host)).toEqual({
      ...{ version: 1, papers: [], unchanged: 2, issued: 0, gone: [], packs: [], across: [] },
    });
    expect(host.acts.filter((act) => act.startsWith('read '))).toEqual([
      'read /van-thu/.danvan/state',
      'read /van-thu/.danvan/claims',
      'read /van-thu/danvan.yaml',
      'read /van-thu/out/manifest.json',
    ]);
  });

  it('leads from a changed fact through its reference to what changes, by meaning', async () => {
    const host = await built();
    edit(host, 'danh-ba.yaml', '2026-06-22, gio: 07 giờ 30', '2026-06-24, gio: 14 giờ 00');
    const { papers, unchanged } = await planned(host);
    expect(unchanged).toBe(1);
    expect(papers).toMatchObject([
      { source: 'moi.yaml', outputs: ['out/moi.docx', 'out/moi.pdf'], action: 'change', problems: [] },
    ]);
    expect(papers[0].causes).toContainEqual({
      kind: 'fact',
      name: 'su_kien.gio',
      ...{ file: 'danh-ba.yaml', line: 1, old: '07 giờ 30', now: '14 giờ 00' },
      through: [{ file: 'moi.yaml', line: 9, path: 'thoi_gian' }],
    });
    expect(papers[0].changes).toEqual([
      {
        part: expect.any(String),
        label: 'Thời gian',
        within: null,
        ...{ old: '07 giờ 30, thứ Hai 22/6/2026', now: '14 giờ 00, thứ Tư 24/6/2026' },
      },
    ]);
    await danvan(host, 'plan');
    expect(host.said.out).toContain('Thời gian: 07 giờ 30, thứ Hai 22/6/2026 → 14 giờ 00, thứ Tư 24/6/2026');
    expect(await danvan(host, 'build')).toBe(0);
    expect((await planned(host)).papers).toEqual([]);
  });

  it('leads to a profile, and lists what is typed in the paper itself', async () => {
    const host = await built();
    edit(host, 'danh-ba.yaml', 'Lò Thị Sao Mai', 'Vàng A Páo');
    edit(host, 'ke-hoach.yaml', /noi_nhan:\n.*\n/, 'noi_nhan:\n  - Hội Cựu chiến binh xã\n');
    const { papers } = await planned(host);
    const [plan, moi] = papers;
    expect(plan.causes).toEqual([{ kind: 'file', file: 'ke-hoach.yaml', how: 'changed' }]);
    expect(plan.changes).toEqual([
      { part: 'noi-nhan-dong', label: null, within: null, old: '- Thường trực Đảng ủy (b/c);', now: null },
      { part: 'noi-nhan-dong', label: null, within: null, old: null, now: '- Hội Cựu chiến binh xã;' },
    ]);
    expect(moi.causes).toMatchObject([{ name: 'nguoi_ky.chu-tich', file: 'danh-ba.yaml', line: 3 }]);
    expect(moi.changes).toMatchObject([{ part: 'ho-ten', old: 'Lò Thị Sao Mai', now: 'Vàng A Páo' }]);
  });

  it('leads through the place in a profile or default that names the fact, not through the paper that has taken them', async () => {
    const host = await built({
      'danh-ba.yaml': [
        'xa: Đồng Mây',
        'co_quan:',
        '  xa: { ten: "Ủy ban nhân dân xã {{danh_ba.xa}}", ky_hieu: UBND }',
        'nguoi_ky: { chu-tich: { chuc_vu: Chủ tịch, ho_ten: Lò Thị Sao Mai } }',
        'mac_dinh:',
        '  dia_danh: "{{danh_ba.xa}}"',
        facts.split('\n')[0],
        '',
      ].join('\n'),
      'ke-hoach.yaml': keHoach.replace(/co_quan: .*/, 'co_quan: xa').replace('dia_danh: Đồng Mây\n', ''),
    });
    edit(host, 'danh-ba.yaml', 'xa: Đồng Mây', 'xa: Suối Mây');
    const { papers } = await planned(host);
    expect(papers).toHaveLength(1);
    expect(papers[0].causes[0]).toMatchObject({ name: 'xa', file: 'danh-ba.yaml', line: 1 });
    expect(papers[0].causes[0].through).toEqual([
      { file: 'danh-ba.yaml', line: 3, path: 'co_quan.ten' },
      { file: 'danh-ba.yaml', line: 6, path: 'dia_danh' },
    ]);
  });

  it('tells other words from another form, a lost file, a new paper and one that is gone', async () => {
    const host = await built();
    edit(host, 'ke-hoach.yaml', 'so: 7', 'so: 7\ntrinh_bay: { thut_dau_dong: 1.27 }');
    host.files.delete('/van-thu/out/moi.pdf');
    host.files.set('/van-thu/a.yaml', bytes(keHoach.replace('so: 7', 'so: 9')));
    expect((await planned(host)).papers.map(({ action }: { action: string }) => action)).toEqual([
      'new',
      'form',
      'restore',
    ]);
    host.files.delete('/van-thu/moi.yaml');
    expect((await planned(host)).gone).toEqual(['out/moi.docx']);
  });

  it('lists an issued paper with what is held back, an edited output and a wrong paper, with the exit code of a build', async () => {
    const host = await built();
    edit(host, 'ke-hoach.yaml', 'so: 7', 'so: 8\ntrang_thai: da-ban-hanh');
    expect((await planned(host, 1)).papers).toMatchObject([
      { action: 'held', changes: [{ label: 'Số', old: '07/KH-UBND', now: '08/KH-UBND' }] },
    ]);
    host.files.set('/van-thu/out/moi.docx', bytes('bút tích'));
    host.files.set('/van-thu/a.yaml', bytes('loai: ke-hoach\nso: [\n'));
    const { papers } = await planned(host, 2);
    expect(papers.map(({ action }: { action: string }) => action)).toEqual(['wrong', 'held', 'edited']);
    expect(papers[0].problems[0]).toMatchObject({ code: expect.stringMatching(/^source\//), file: 'a.yaml' });
  });

  it('looks into the rows that changed, and names the cell', async () => {
    const rows = (name: string) => `Mã,Ông bà,Hết hạn\na1,${name},\na2,Bà Bế Thị Lan,\n`;
    const merge = invitation.replace('[Đồng chí Bí thư Đảng ủy xã]', '"{{ong_ba}}"');
    const heading = 'du_lieu: khach.csv\nten_tep: "gm-{{ma}}"\n';
    const host = await built({ 'moi.yaml': heading + merge, 'khach.csv': rows('Ông Vàng A Páo') });
    host.files.set('/van-thu/khach.csv', bytes(rows('Bà Lò Thị Mận')));
    const { papers, unchanged } = await planned(host);
    expect(unchanged).toBe(2);
    expect(papers).toMatchObject([{ outputs: ['out/gm-a1.docx', 'out/gm-a1.pdf'], action: 'change' }]);
    expect(papers[0].causes).toMatchObject([
      { kind: 'fact', file: 'khach.csv', line: 2, old: 'Ông Vàng A Páo', now: 'Bà Lò Thị Mận' },
    ]);
    host.files.set('/van-thu/khach.csv', bytes(rows('Bà Lò Thị Mận').replace('Bà Bế Thị Lan', '')));
    expect((await planned(host, 1)).papers).toMatchObject([{ action: 'change' }, { action: 'wrong' }]);
  });

  it('compares with the .docx that is there where nothing else is known', async () => {
    const host = await built();
    for (const path of [...host.files.keys()].filter((each) => each.includes('/.danvan/'))) {
      host.files.delete(path);
    }
    expect(await planned(host)).toMatchObject({ papers: [], unchanged: 2 });
    edit(host, 'danh-ba.yaml', 'gio: 07 giờ 30', 'gio: 14 giờ 00');
    expect((await planned(host)).papers).toMatchObject([
      { action: 'change', changes: [{ label: 'Thời gian', now: '14 giờ 00, thứ Hai 22/6/2026' }] },
    ]);
  });

  it('names another danvan as the cause, also where the workspace is made for that one', async () => {
    const host = await built();
    for (const [path, held] of host.files) {
      if (!path.includes('/.danvan/')) continue;
      host.files.set(path, bytes(new TextDecoder().decode(held).replace(/0\.1\.0/, '0.0.9')));
    }
    edit(host, 'danvan.yaml', 'phien_ban: 1', 'phien_ban: 1\ndanvan: 0.0.9');
    edit(host, 'ke-hoach.yaml', 'so: 7', 'so: 8');
    const [paper] = (await planned(host)).papers;
    expect(paper.causes).toEqual([{ kind: 'danvan', old: '0.0.9', now: '0.1.0' }]);
  });

  it('refuses a form of result that it does not know', async () => {
    const host = await built();
    expect(await danvan(host, 'plan', '--format', 'sarif')).toBe(2);
  });
});
