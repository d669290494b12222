import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../src/verify/read-pdf.ts';
import { danvan, keHoach, office } from './office.ts';

const unsigned = keHoach.replace('so: 7', 'so: ~').replace('ngay: 2026-03-09', 'ngay: 2026-03  # chờ ký');
const danhBa = `# Sự kiện
su_kien:
  ngay: 2026-04-21   # thứ Ba
  dia_diem: 'Nhà văn hóa xã'
nguoi_ky:
  chu-tich: { thay_mat: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: Lò Thị Sao Mai }
`;

async function set(file: string, before: string, ...given: string[]) {
  const host = office({ 'danvan.yaml': 'phien_ban: 1\n', [file]: before });
  const code = await danvan(host, 'set', ...given, file);
  const bytes = host.files.get(`/van-thu/${file}`);
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return { code, text, said: host.said, acts: host.acts };
}

describe('danvan set', () => {
  it('puts number and date into a paper, and keeps every other byte', async () => {
    const { code, text } = await set('a.yaml', unsigned, 'so=32', 'ngay=2026-03-18');
    expect(code).toBe(0);
    expect(text).toBe(unsigned.replace('so: ~', 'so: 32').replace('ngay: 2026-03 ', 'ngay: 2026-03-18 '));
  });

  it('takes a new key that looks like a known one for a slip', async () => {
    const { code, text, said } = await set('danh-ba.yaml', danhBa, 'su_kien.ngya=2026-04-24');
    expect(code).toBe(1);
    expect(text).toBe(danhBa);
    expect(said.err).toContain('pipeline/khoa-gan-giong');
    expect(said.err).toContain('“ngay”');
  });

  it('keeps byte order mark, CRLF, letters in parts, quotes and comments', async () => {
    const raw = `\ufeff${danhBa.replace('Nhà', 'Nhà'.normalize('NFD')).replaceAll('\n', '\r\n')}`;
    const { code, text } = await set(
      'danh-ba.yaml',
      raw,
      'su_kien.ngay=2026-04-24',
      'danh_ba.su_kien.gio=07:30',
    );
    expect(code).toBe(0);
    const line = raw.slice(raw.indexOf('  dia_diem'), raw.indexOf('nguoi_ky'));
    expect(text).toBe(raw.replace('2026-04-21', '2026-04-24').replace(line, `${line}  gio: 07:30\r\n`));
  });

  it.each([
    [
      'a text in quotes stays in quotes',
      'danh-ba.yaml',
      danhBa,
      'su_kien.dia_diem=Sân vận động',
      "dia_diem: 'Sân vận động'",
    ],
    [
      'what YAML would cut is quoted',
      'danh-ba.yaml',
      danhBa,
      'su_kien.phong=Phòng họp #2',
      '  phong: "Phòng họp #2"\n',
    ],
    [
      'a key in braces',
      'danh-ba.yaml',
      danhBa,
      'nguoi_ky.chu-tich.quyen=true',
      'Lò Thị Sao Mai, quyen: true }',
    ],
    ['a comma in braces', 'danh-ba.yaml', danhBa, 'nguoi_ky.chu-tich.ho_ten=Mai, Lò', 'ho_ten: "Mai, Lò" }'],
    [
      'a group that is not there',
      'danh-ba.yaml',
      danhBa,
      'chu_tri.ten=Bà Mai',
      '\nchu_tri: { ten: Bà Mai }\n',
    ],
    ['a key in its place', 'a.yaml', keHoach, 'khan=khan', 'ho_ten: Lò Thị Sao Mai }\nkhan: khan\n'],
    [
      'a key in the middle',
      'a.yaml',
      keHoach.replace(/so: 7\n/, ''),
      'so=9',
      'dia_danh: Đồng Mây\nso: 9\nngay:',
    ],
    ['a blank', 'a.yaml', keHoach, 'so=', 'so: ~\n'],
    [
      'a fact of danvan.yaml',
      'danvan.yaml',
      'phien_ban: 1\n',
      'su_kien.ngay=2026-04-24',
      'danh_ba: { su_kien: { ngay: 2026-04-24 } }',
    ],
  ])('%s', async (_, file, before, given, wanted) => {
    const { code, text, said } = await set(file, before, given);
    expect([code, said.err]).toEqual([0, '']);
    expect(text).toContain(wanted);
  });

  it('writes nothing where the value is there already', async () => {
    const { code, acts } = await set('a.yaml', keHoach, 'so=7');
    expect(code).toBe(0);
    expect(acts.filter((act) => act.startsWith('rename'))).toEqual([]);
  });

  const issued = `${keHoach}trang_thai: da-ban-hanh\n`;
  it.each([
    ['an unknown key', keHoach, 'trich_yeuu=Về việc khác', 'schema/khoa-la', 1],
    ['no date', keHoach, 'ngay=2026-02-30', 'schema/ngay-khong-co', 1],
    ['a text of several lines', keHoach, 'noi_dung=Họp', '', 0],
    ['a list of several lines', keHoach, 'noi_nhan=[A]', 'pipeline/nhieu-dong', 1],
    ['a key of a text', keHoach, 'trich_yeu.a=1', 'pipeline/khong-co-khoa-con', 1],
    [
      'a value from elsewhere',
      keHoach.replace('so: 7', 'so: "{{nam ngay}}"'),
      'so=8',
      'pipeline/la-bieu-thuc',
      1,
    ],
    ['the words of an issued paper', issued, 'trich_yeu=Về việc khác', 'pipeline/da-ban-hanh', 1],
    ['the number of an issued paper', issued, 'so=8', 'pipeline/da-ban-hanh', 1],
    ['the blank number of an issued paper', issued.replace('so: 7', 'so: ~'), 'so=8', '', 0],
    ['the state of an issued paper', issued, 'trang_thai=cho-ky', '', 0],
    ['nothing to set', keHoach, 'khac.yaml', 'command/set-thieu', 2],
  ])('%s', async (_, paper, given, said, code) => {
    const done = await set('a.yaml', paper, given);
    expect(done.code).toBe(code);
    expect(done.said.err).toContain(said);
    if (code > 0) expect(done.text).toBe(paper);
  });

  it('changes all files or none, and with --dry-run shows the difference', async () => {
    const files = { 'a.yaml': keHoach, 'b.yaml': keHoach.replace(/noi_dung[\s\S]*?ket_thuc/, 'ket_thuc') };
    const host = office({ ...files, 'c.yaml': `${keHoach}trang_thai: da-ban-hanh\n` });
    expect(await danvan(host, 'set', 'so=8', 'a.yaml', 'b.yaml', 'c.yaml')).toBe(1);
    expect(host.text('/van-thu/a.yaml')).toBe(keHoach);
    expect(await danvan(host, 'set', 'so=8', 'a.yaml', 'b.yaml', '--dry-run')).toBe(0);
    expect(host.text('/van-thu/a.yaml')).toBe(keHoach);
    expect(host.said.out).toContain('-so: 7\n+so: 8\n');
    expect(await danvan(host, 'set', 'so=8', 'a.yaml', 'b.yaml')).toBe(0);
    expect(host.text('/van-thu/b.yaml')).toContain('so: 8\n');
  });

  it('leaves the lines and pages as they were signed, but for number and date', async () => {
    const lines = async (paper: string) => {
      const host = office({ 'a.yaml': paper });
      expect(await danvan(host, 'render', '-f', 'pdf', 'a.yaml')).toBe(0);
      const pdf = readPdf(host.files.get('/van-thu/a.pdf') ?? new Uint8Array());
      return pdf.pages.map(({ lines: all }) => all.map((runs) => runs.map(({ text }) => text).join('')));
    };
    const { text } = await set('a.yaml', unsigned, 'so=32', 'ngay=2026-03-18');
    const [before, after] = [await lines(unsigned), await lines(text)];
    const moved = before
      .flat()
      .flatMap((line, i) => (line === after.flat()[i] ? [] : [[line, after.flat()[i]]]));
    expect(after.map((page) => page.length)).toEqual(before.map((page) => page.length));
    expect(moved).toHaveLength(2);
    expect(moved.flat().every((line) => /^Số:|ngày/.test(line ?? ''))).toBe(true);
  });

  it('any text is read back as it was given, and nothing else changes', async () => {
    const word = fc.string({
      unit: fc.constantFrom(...'aĐ :#,[]{}\'"\\&*!|>%@-?~0'.split('')),
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(word, async (value) => {
        const { code, text } = await set('danh-ba.yaml', danhBa, `su_kien.dia_diem=${value}`);
        if (code !== 0) expect(text).toBe(danhBa);
        const rest = (yaml: string) => yaml.split('\n').filter((line) => !line.startsWith('  dia_diem'));
        expect(rest(text)).toEqual(rest(danhBa));
      }),
      { numRuns: 60 },
    );
  });
});

describe('render --set', () => {
  const paper = keHoach
    .replace('Trưng bày', 'Ngày {{ngay_so su_kien.ngay}}: trưng bày')
    .replace(/nguoi_ky.*/, 'nguoi_ky: chu-tich');
  const print = async (...given: string[]) => {
    const host = office({ 'a.yaml': paper, 'danh-ba.yaml': danhBa });
    const code = await danvan(
      host,
      'render',
      '--emit',
      'blocks',
      ...given.flatMap((g) => ['--set', g]),
      'a.yaml',
    );
    return { code, ...host.said };
  };

  it('prints with fields, facts and keys of profiles from the command line', async () => {
    const { code, out, err } = await print('so=32', 'su_kien.ngay=2026-05-02', 'nguoi_ky.ho_ten=Lê Thị Sông');
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Số: 32/KH-UBND');
    expect(out).toContain('Ngày 02/5/2026');
    expect(out).toContain('Lê Thị Sông');
  });

  it.each([
    ['ngay=2026-02-30', 1, '--set:1:7'],
    ['soo=1', 1, '--set:1'],
    ['trich_yeu.a=1', 1, 'source/dat-khong-duoc'],
    ['so', 2, 'source/gan-sai'],
  ])('%s is told at the argument', async (given, code, said) => {
    const found = await print(given);
    expect(found.code).toBe(code);
    expect(found.err).toContain(said);
  });
});
