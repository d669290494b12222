import { describe, expect, it } from 'vitest';
import { danvan, keHoach, office } from '../command/office.ts';

const giayMoi = `loai: giay-moi
the_thuc: nha-nuoc
co_quan: { ten: Ủy ban nhân dân xã Đồng Mây, ky_hieu: UBND }
dia_danh: Đồng Mây
so: 9
ngay: 2026-03-09
trich_yeu: Dự Ngày hội đọc sách năm 2026
du_lieu: khach.csv
ten_tep: "gm-{{ma}}"
kinh_moi: "{{ong_ba}}"
du: Ngày hội đọc sách năm 2026
thoi_gian: 07 giờ 30, thứ Sáu ngày 20/3/2026
dia_diem: Hội trường Ủy ban nhân dân xã Đồng Mây
noi_nhan: [Như trên]
luu: [VT, VHXH]
nguoi_ky: { chuc_vu: Chủ tịch, thay_mat: Ủy ban nhân dân, ho_ten: Lò Thị Sao Mai }
`;
const guests = ['a1,Bà Lò Thị Mận', 'a2,Ông Vàng A Páo', 'a3,Bà Bế Thị Lan'];
const table = (rows: readonly string[]) => `Mã,Ông bà\n${rows.join('\n')}\n`;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const withGuests = (rows: readonly string[] = guests, more: Readonly<Record<string, string>> = {}) =>
  office({
    'danvan.yaml': 'phien_ban: 1\n',
    'moi/giay-moi.yaml': giayMoi,
    'moi/khach.csv': table(rows),
    'ke-hoach.yaml': keHoach,
    ...more,
  });

type Office = ReturnType<typeof withGuests>;

/** Runs a build and tells what it came to, apart from everything before it. */
async function build(host: Office, ...argv: string[]) {
  host.said.out = '';
  host.said.err = '';
  host.acts.length = 0;
  return danvan(host, 'build', ...argv);
}

const put = (host: Office, rows: readonly string[]) => {
  host.files.set('/van-thu/moi/khach.csv', bytes(table(rows)));
};

function written(host: Office): string[] {
  return host.acts.filter((act) => /^rename .*\.pdf$/.test(act)).map((act) => act.slice(20));
}

function outputs(host: Office): string[] {
  return [...host.files.keys()].filter((path) => path.startsWith('/van-thu/out/') && path.endsWith('.pdf'));
}

describe('danvan build of rows', () => {
  it('prints a paper for every row where the paper itself would be, and reads no data that have not changed', async () => {
    const host = withGuests();
    expect(await build(host)).toBe(0);
    expect(host.said.out.split('\n').filter((path) => path.endsWith('.pdf'))).toEqual([
      'out/ke-hoach.pdf',
      'out/moi/gm-a1.pdf',
      'out/moi/gm-a2.pdf',
      'out/moi/gm-a3.pdf',
    ]);
    expect(await build(host)).toBe(0);
    expect(await build(host)).toBe(0);
    const read = host.acts.filter((act) => act.startsWith('read '));
    expect(read).toEqual(['read /van-thu/.danvan/state', 'read /van-thu/out/manifest.json']);
    expect(host.said.err).toContain('4 không đổi');
  });

  it('prints again only the rows that say something else, wherever they stand', async () => {
    const host = withGuests();
    await build(host);
    put(host, ['a0,Ông Hầu Mí Sính', guests[2] ?? '', 'a2,Ông Vàng A Phử', guests[0] ?? '']);
    expect(await build(host)).toBe(0);
    expect(written(host)).toEqual(['moi/gm-a0.pdf', 'moi/gm-a2.pdf']);
    host.files.set('/van-thu/moi/giay-moi.yaml', bytes(giayMoi.replace('so: 9', 'so: 10')));
    expect(await build(host)).toBe(0);
    expect(written(host)).toHaveLength(4);
  });

  it('leaves what removed rows made to --prune', async () => {
    const host = withGuests();
    await build(host);
    put(host, guests.slice(0, 2));
    expect(await build(host)).toBe(0);
    expect(outputs(host)).toContain('/van-thu/out/moi/gm-a3.pdf');
    expect(await build(host, '--prune')).toBe(0);
    expect(host.said.out).toBe('- out/moi/gm-a3.docx\n- out/moi/gm-a3.pdf\n');
    expect(outputs(host)).not.toContain('/van-thu/out/moi/gm-a3.pdf');
  });

  it('tells a bad row at its cell each time, prints the others, and takes away nothing of the paper', async () => {
    const host = withGuests();
    await build(host);
    put(host, [guests[0] ?? '', 'a2', 'a/4,Ông Sùng Mí Dế', 'a5,Bà Giàng Thị Mỷ']);
    for (const fresh of [['moi/gm-a5.pdf'], []]) {
      expect(await build(host, '--prune')).toBe(1);
      expect(host.said.err).toContain('moi/khach.csv:3:1');
      expect(host.said.err).toContain('rows/thieu-o');
      expect(host.said.err).toContain('moi/khach.csv:4:1');
      expect(host.said.err).toContain('rows/ten-tep');
      expect(host.said.err).toContain('2 có lỗi');
      expect(written(host)).toEqual(fresh);
      expect(outputs(host)).toHaveLength(5);
    }
    put(host, guests.slice(0, 1));
    expect(await build(host, '--prune')).toBe(0);
    expect(outputs(host)).toEqual(['/van-thu/out/ke-hoach.pdf', '/van-thu/out/moi/gm-a1.pdf']);
  });

  it('goes on beside data that are missing, and keeps what they made', async () => {
    const host = withGuests();
    await build(host);
    host.files.delete('/van-thu/moi/khach.csv');
    expect(await build(host, '--prune')).toBe(1);
    expect(host.said.err).toContain('moi/giay-moi.yaml:8:10');
    expect(outputs(host)).toHaveLength(4);
    put(host, guests);
    expect(await build(host)).toBe(0);
    expect(written(host)).toEqual([]);
  });

  it('writes nothing at all where two rows, or a row and a paper, have one name', async () => {
    const twice = withGuests([...guests, 'A2,Ông Sùng Mí Dế']);
    expect(await build(twice)).toBe(2);
    expect(twice.said.err).toContain('moi/khach.csv:5:1');
    expect(outputs(twice)).toEqual([]);
    const beside = withGuests(guests, { 'moi/GM-a1.yaml': keHoach });
    expect(await build(beside)).toBe(2);
    expect(beside.said.err).toContain('workspace/trung-ten');
    expect(outputs(beside)).toEqual([]);
  });

  it('refuses a pattern that names no column', async () => {
    const host = withGuests(guests, { 'moi/giay-moi.yaml': giayMoi.replace('{{ma}}', '{{ghe}}') });
    expect(await build(host)).toBe(2);
    expect(host.said.err).toContain('moi/giay-moi.yaml:9:10');
  });

  it('does not change rows of an issued paper', async () => {
    const host = withGuests();
    await build(host);
    host.files.set('/van-thu/moi/giay-moi.yaml', bytes(`${giayMoi}trang_thai: da-ban-hanh\n`));
    expect(await build(host)).toBe(0);
    put(host, ['a1,Bà Lò Thị Mơ', ...guests.slice(1)]);
    expect(await build(host, '--overwrite')).toBe(1);
    expect(host.said.err).toContain('moi/khach.csv:2:1');
    expect(host.said.err).toContain('pipeline/giu-ban-da-ban-hanh');
    expect(written(host)).toEqual([]);
  });

  it('says once what is wrong with the paper itself, and stops when no row can be printed', async () => {
    const many = Array.from({ length: 40 }, (_, i) => `b${i},Ông Vàng A ${i}`);
    const host = withGuests(many, { 'moi/giay-moi.yaml': giayMoi.replace('dia_danh:', 'dia_dan:') });
    expect(await build(host, '--jobs', '1')).toBe(1);
    expect(host.said.err.match(/dia_dan/g)?.length).toBeLessThan(6);
    expect(host.said.err).toContain(' chưa làm');
  });

  it('gives of three shards, merged, what one build gives, byte for byte', async () => {
    const rows = Array.from({ length: 8 }, (_, i) => `c${i},Bà Giàng Thị ${i}`);
    const whole = withGuests(rows);
    expect(await build(whole)).toBe(0);
    const parts = withGuests(rows);
    const sizes: number[] = [];
    for (const shard of ['2/3', '3/3', '1/3']) {
      expect(await build(parts, '--shard', shard)).toBe(0);
      sizes.push(written(parts).length);
    }
    expect(sizes).toEqual([3, 3, 3]);
    expect(await build(parts, '--merge')).toBe(0);
    const [one, merged] = [whole, parts].map((host) =>
      [...host.files].filter(([path]) => path.startsWith('/van-thu/out/')).sort(),
    );
    expect(merged).toEqual(one);
    expect(one).toHaveLength(19);
  });
});
