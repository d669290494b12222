import { describe, expect, it } from 'vitest';
import { danvan, keHoach, office } from './office.ts';

const whole = `phien_ban: 1
danvan: 0.1.0
quy_dinh: [nd30, hd05]
nguon: [van-ban, "giay-moi/*.yaml"]
ra: xuat
ten_tep: "{{loai}}-{{so}}"
mau: mau
trinh_bay: { co_chu: 13 }
kiem_tra: { trich-yeu/qua-dai: tat }
mac_dinh: { the_thuc: nha-nuoc, co_quan: ubnd-xa, dia_danh: Đồng Mây, luu: [VT, VHXH], kinh_gui: [Các thôn] }
co_quan: { ubnd-xa: { ten: Ủy ban nhân dân xã Đồng Mây, ky_hieu: UBND } }
nguoi_ky: { chu-tich: { thay_mat: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: Lò Thị Sao Mai } }
danh_ba: { su_kien: { ngay: 2026-04-21, gio: "07:30", dia_diem: Nhà văn hóa xã } }
goi: { hoi-nghi: { ten: Tài liệu Ngày hội, van_ban: [van-ban/ke-hoach.yaml], dang: [zip, pdf] } }
`;
const bare = keHoach
  .replace(/the_thuc.*\n|co_quan.*\n|dia_danh.*\n|luu.*\n/g, '')
  .replace(/nguoi_ky.*\n/, 'nguoi_ky: chu-tich\n')
  .replace(
    'Trưng bày',
    '{{gio_phut su_kien.gio}}, ngày {{ngay_so su_kien.ngay}}, tại {{danh_ba.su_kien.dia_diem}}: trưng bày',
  );

async function check(yaml: string, paper = keHoach) {
  const host = office({ 'danvan.yaml': yaml, 'ke-hoach.yaml': paper });
  const code = await danvan(host, 'check', '--format', 'json', 'ke-hoach.yaml');
  const { diagnostics } = JSON.parse(host.said.out) as {
    diagnostics: { code: string; file: string; line: number; severity: string }[];
  };
  const found = diagnostics.map((d) => `${d.code} ${d.file}:${d.line} ${d.severity}`);
  return { code, found };
}

describe('danvan.yaml', () => {
  it('gives papers what they leave out, and facts for their {{ }}', async () => {
    expect(await check(whole, bare)).toEqual({ code: 0, found: [] });
    const host = office({ 'danvan.yaml': whole, 'ke-hoach.yaml': bare });
    expect(await danvan(host, 'render', '--emit', 'blocks', 'ke-hoach.yaml')).toBe(0);
    expect(host.said.out).toContain('07 giờ 30, ngày 21/4/2026, tại Nhà văn hóa xã: trưng bày');
    expect(host.said.out).toContain('Lưu: VT, VHXH.');
    expect(host.said.out).not.toContain('Các thôn');
  });

  it.each([
    ['an unknown key', 'nguoon: van-ban', 'schema/khoa-la danvan.yaml:1 error'],
    ['a key of another pack', 'goi: { a: { ten: A, van_bann: [] } }', 'schema/khoa-la danvan.yaml:1 error'],
    ['a default of no paper', 'mac_dinh: { dia_dan: A }', 'schema/khoa-la danvan.yaml:1 error'],
    ['another format', 'phien_ban: 2', 'schema/phien-ban-la danvan.yaml:1 error'],
    ['no date', 'danh_ba: { su_kien: { ngay: 2026-02-30 } }', 'schema/ngay-khong-co danvan.yaml:1 error'],
    ['no time', 'danh_ba: { su_kien: { gio: sáng } }', 'schema/gio-sai danvan.yaml:1 error'],
    ['a size that no law allows', 'trinh_bay: { co_chu: 20 }', 'rulebook/ngoai-khoang danvan.yaml:1 error'],
    ['facts that are a list', 'danh_ba: [a]', 'schema/sai-kieu danvan.yaml:1 error'],
  ])('%s is told at its place, and nothing is printed', async (_, yaml, found) => {
    expect(await check(yaml)).toEqual({ code: 2, found: [found] });
    const host = office({ 'danvan.yaml': yaml, 'ke-hoach.yaml': keHoach });
    expect(await danvan(host, 'render', 'ke-hoach.yaml')).toBe(2);
    expect(host.files.has('/van-thu/ke-hoach.pdf')).toBe(false);
  });

  it('has a JSON Schema that names every key', async () => {
    const host = office({});
    expect(await danvan(host, 'schema', 'danvan')).toBe(0);
    const { properties } = JSON.parse(host.said.out) as { properties: Record<string, object> };
    expect(Object.keys(properties)).toEqual(
      expect.arrayContaining([...whole.matchAll(/^\w+/gm)].map(String)),
    );
    expect(properties.mac_dinh).toMatchObject({ properties: { the_thuc: { enum: ['nha-nuoc', 'dang'] } } });
    expect(await danvan(host, 'schema', 'danh-ba')).toBe(0);
  });

  it('a wrong default is told where it stands, and is no fault of the paper', async () => {
    const { code, found } = await check('mac_dinh: { khan: gap }');
    expect({ code, found }).toEqual({ code: 2, found: ['schema/sai-lua-chon danvan.yaml:1 error'] });
  });

  it('a house choice that only the other style allows is told where it stands, and left out', async () => {
    for (const yaml of [
      'trinh_bay: { gian_dong: 20, co_chu: 13 }',
      'mac_dinh: { trinh_bay: { gian_dong: 20, co_chu: 13 } }',
    ]) {
      const { code, found } = await check(yaml);
      expect({ code, found }).toEqual({ code: 0, found: ['rulebook/ngoai-khoang danvan.yaml:1 info'] });
    }
    const printed = async (yaml: string) => {
      const host = office({ 'danvan.yaml': yaml, 'ke-hoach.yaml': keHoach });
      await danvan(host, 'render', '--emit', 'blocks', 'ke-hoach.yaml');
      return host.said.out;
    };
    const without = await printed('trinh_bay: { co_chu: 13 }');
    expect(await printed('trinh_bay: { gian_dong: 20, co_chu: 13 }')).toBe(without);
    expect(without).not.toBe(await printed('phien_ban: 1'));
    const { code, found } = await check('phien_ban: 1', `${keHoach}trinh_bay: { gian_dong: 20 }\n`);
    expect({ code, found }).toEqual({ code: 1, found: ['rulebook/ngoai-khoang ke-hoach.yaml:20 error'] });
  });

  it('gives a paper its date', async () => {
    const yaml = 'danh_ba: { su_kien: { ngay: 2026-04-21 } }';
    const host = office({
      'danvan.yaml': yaml,
      'ke-hoach.yaml': keHoach.replace('ngay: 2026-03-09', 'ngay: "{{su_kien.ngay}}"'),
    });
    expect(await danvan(host, 'render', '--emit', 'blocks', 'ke-hoach.yaml')).toBe(0);
    expect(host.said.out).toContain('ngày 21 tháng 4 năm 2026');
  });

  it('warns of another danvan and of a rulebook that was not taken up', async () => {
    const yaml = 'danvan: 0.0.9\nquy_dinh: [hd36]\n';
    const host = office({ 'danvan.yaml': yaml, 'ke-hoach.yaml': keHoach });
    expect(await danvan(host, 'render', 'ke-hoach.yaml')).toBe(0);
    expect(host.said.err).toContain('pipeline/ban-danvan-khac');
    expect(host.said.err).toContain('pipeline/quy-dinh-chua-nhan');
  });

  it('facts of danh-ba.yaml are typed as well', async () => {
    const danhBa = 'su_kien:\n  ngay: 21/4/2026\nmac_dinh: { luuu: [VT] }\n';
    const host = office({ 'danh-ba.yaml': danhBa, 'ke-hoach.yaml': keHoach });
    expect(await danvan(host, 'check', 'ke-hoach.yaml')).toBe(1);
    expect(host.said.out).toContain('danh-ba.yaml:2:9');
    expect(host.said.out).toContain('danh-ba.yaml:3:13');
  });
});
