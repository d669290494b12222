import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../src/pipeline/issued.ts';
import { danvan, keHoach, office } from '../command/office.ts';

const facts = `su_kien:
  ngay: 2026-06-22
  ten: Ngày hội **Sách & Trẻ em**
  diem: [Nhà văn hóa bản Mây, Trường Tiểu học Sông Thượng]
  loi_moi: "{{su_kien.ten}}, {{thu su_kien.ngay}}"
duong_day_nong: 0209 3 870 000
`;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const partial = '<doan>Đường dây nóng: {{duong_day_nong}}</doan>';

/** A workspace whose own template prints shared facts that the paper itself never names. */
function own(before: string, files: Readonly<Record<string, string>> = {}) {
  const host = office({
    'danvan.yaml': 'phien_ban: 1\n',
    'danh-ba.yaml': facts,
    'ke-hoach.yaml': keHoach,
    'templates/partials/nong.hbs': partial,
    ...files,
  });
  const template = host.text('/danvan/templates/ke-hoach.hbs') ?? '';
  host.files.set(
    '/van-thu/templates/ke-hoach.hbs',
    bytes(template.replace('<noi-dung/>', `${before}<noi-dung/>`)),
  );
  const printed = () => (wordsIn(host.files.get('/van-thu/out/ke-hoach.docx')) ?? []).map(({ text }) => text);
  const edit = (from: string, to: string) => {
    host.files.set(
      '/van-thu/danh-ba.yaml',
      bytes((host.text('/van-thu/danh-ba.yaml') ?? '').replace(from, to)),
    );
  };
  return { host, printed, edit };
}

const lines = [
  '<doan>{{su_kien.ten}}, {{ngay_so danh_ba.su_kien.ngay}}</doan>',
  '{{#each su_kien.diem}}<doan>Điểm: {{this}}</doan>{{/each}}',
  '{{> nong}}',
].join('');

describe('shared facts in a template of the office', () => {
  it('are printed by name, in loops and partials, with their marks', async () => {
    const { host, printed } = own(lines);
    expect(await danvan(host, 'build')).toBe(0);
    expect(printed()).toEqual(
      expect.arrayContaining([
        'Ngày hội Sách & Trẻ em, 22/6/2026',
        'Điểm: Nhà văn hóa bản Mây',
        'Điểm: Trường Tiểu học Sông Thượng',
        'Đường dây nóng: 0209 3 870 000',
      ]),
    );
    host.said.out = '';
    expect(await danvan(host, 'render', 'ke-hoach.yaml', '--emit', 'blocks')).toBe(0);
    expect(host.said.out).toContain('<b>Sách & Trẻ em</>');
  });

  it('are references: the plan leads from the fact through the template to what changes', async () => {
    const { host, edit, printed } = own(lines);
    expect(await danvan(host, 'build')).toBe(0);
    edit('2026-06-22', '2026-06-24');
    edit('0209 3 870 000', '0209 3 999 111');
    expect(await danvan(host, 'plan', '--format', 'json')).toBe(0);
    const { papers } = JSON.parse(host.said.out.slice(host.said.out.indexOf('{')));
    expect(papers).toMatchObject([
      {
        action: 'change',
        causes: [
          {
            ...{ name: 'duong_day_nong', line: 6 },
            through: [{ file: 'templates/partials/nong.hbs', line: 1, path: null }],
          },
          {
            ...{ kind: 'fact', name: 'su_kien.ngay', file: 'danh-ba.yaml', line: 2 },
            ...{ old: '2026-06-22', now: '2026-06-24' },
            through: [{ file: 'templates/ke-hoach.hbs', path: null }],
          },
        ],
        changes: [{ now: 'Ngày hội Sách & Trẻ em, 24/6/2026' }, { label: 'Đường dây nóng' }],
      },
    ]);
    expect(await danvan(host, 'build')).toBe(0);
    expect(printed()).toContain('Ngày hội Sách & Trẻ em, 24/6/2026');
  });

  it('follow facts that are made of others, and leave papers alone whose template asks for none that changed', async () => {
    const { host, edit } = own('<doan>{{su_kien.loi_moi}}</doan>');
    expect(await danvan(host, 'build')).toBe(0);
    edit('0209 3 870 000', '0209 3 999 111');
    host.said.out = '';
    expect(await danvan(host, 'plan', '--format', 'json')).toBe(0);
    expect(JSON.parse(host.said.out)).toMatchObject({ papers: [], unchanged: 1 });
    edit('2026-06-22', '2026-06-24');
    host.said.out = '';
    expect(await danvan(host, 'plan', '--format', 'json')).toBe(0);
    const { papers } = JSON.parse(host.said.out);
    expect(papers[0].causes).toMatchObject([{ name: 'su_kien.ngay', old: '2026-06-22' }]);
  });

  it('hold an issued paper as it was signed', async () => {
    const { host, edit, printed } = own(lines);
    expect(await danvan(host, 'build')).toBe(0);
    host.files.set('/van-thu/ke-hoach.yaml', bytes(`${keHoach}trang_thai: da-ban-hanh\n`));
    expect(await danvan(host, 'build')).toBe(0);
    edit('2026-06-22', '2026-06-24');
    host.said.err = '';
    expect(await danvan(host, 'build')).toBe(1);
    expect(host.said.err).toContain('pipeline/giu-ban-da-ban-hanh');
    expect(printed()).toContain('Ngày hội Sách & Trẻ em, 22/6/2026');
  });

  it('are behind the fields of the paper, and one that is not there or goes in a circle is an error', async () => {
    const shadowed = own('<doan>{{dia_danh}}</doan>', { 'danh-ba.yaml': 'dia_danh: Nơi khác\n' });
    shadowed.host.files.set('/van-thu/templates/partials/nong.hbs', bytes('<doan>x</doan>'));
    expect(await danvan(shadowed.host, 'build')).toBe(0);
    expect(shadowed.printed()).toContain('Đồng Mây');
    for (const [asked, code] of [
      ['su_kien.ngayx', 'template/khong-ro-ten'],
      ['su_kien', 'template/khong-in-duoc'],
      ['vong.a', 'source/bieu-thuc-vong'],
    ]) {
      const { host } = own(`<doan>{{${asked}}}</doan>`, {
        'danh-ba.yaml': `${facts}vong: { a: "{{vong.b}}", b: "{{vong.a}}" }\n`,
      });
      expect(await danvan(host, 'build'), asked).toBe(1);
      expect(host.said.err).toContain(code);
    }
  });
});
