import { describe, expect, it } from 'vitest';
import { version } from '../../src/base/version.ts';
import { danvan, keHoach, office } from '../command/office.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const [docx, pdf] = ['/van-thu/out/a.docx', '/van-thu/out/a.pdf'];
const state = '/van-thu/.danvan/state';

/** A workspace with one paper that was printed, then issued; what was said so far is forgotten. */
async function issued(paper = keHoach) {
  const host = office({ 'danvan.yaml': 'phien_ban: 1\n', 'a.yaml': paper });
  expect(await danvan(host, 'build')).toBe(0);
  host.files.set('/van-thu/a.yaml', bytes(`${paper}trang_thai: da-ban-hanh\n`));
  host.said.err = '';
  const signed = [host.files.get(docx), host.files.get(pdf)];
  const files = () => [host.files.get(docx), host.files.get(pdf)];
  const edit = (from: string, to: string) => {
    host.files.set('/van-thu/a.yaml', bytes((host.text('/van-thu/a.yaml') ?? '').replace(from, to)));
  };
  return { host, signed, files, edit };
}

/** The state as another danvan would have left it, and the number of the manifest too. */
function asOlder(host: ReturnType<typeof office>): void {
  host.files.set(state, bytes((host.text(state) ?? '').replace(` ${version} `, ' 0.0.9 ')));
}

describe('an issued paper', () => {
  it('is left alone by a changed source, which is told, also where no state is left, and stays in the manifest', async () => {
    for (const forget of [false, true]) {
      const { host, signed, files, edit } = await issued();
      if (forget) host.files.delete(state);
      edit('thói quen đọc sách', 'thói quen viết');
      for (const options of [[], ['--overwrite'], ['--rebuild']]) {
        host.said.err = '';
        expect(await danvan(host, 'build', ...options)).toBe(1);
        expect(host.said.err).toContain('pipeline/giu-ban-da-ban-hanh');
        expect(files()).toEqual(signed);
        expect(host.text('/van-thu/out/manifest.json')).toContain('a.pdf');
      }
    }
  });

  it('is left alone by a changed template, and printed again only as it was', async () => {
    const { host, signed, files } = await issued();
    const template = host.text('/danvan/templates/ke-hoach.hbs') ?? '';
    const own = template.replace('<noi-dung/>', '<doan>Thêm một dòng</doan><noi-dung/>');
    host.files.set('/van-thu/templates/ke-hoach.hbs', bytes(own));
    expect(await danvan(host, 'build')).toBe(0);
    expect(files()).toEqual(signed);
    host.files.delete(pdf);
    expect(await danvan(host, 'build')).toBe(1);
    expect(host.said.err).toContain('pipeline/mat-ban-da-ban-hanh');
    expect(host.files.get(docx)).toEqual(signed[0]);
    expect(host.files.has(pdf)).toBe(false);
    host.files.delete('/van-thu/templates/ke-hoach.hbs');
    expect(await danvan(host, 'build')).toBe(0);
    expect(files()).toEqual(signed);
  });

  it('keeps what it is known by over another danvan and --rebuild', async () => {
    const { host, signed, files, edit } = await issued();
    expect(await danvan(host, 'build')).toBe(0);
    asOlder(host);
    expect(await danvan(host, 'build', '--rebuild')).toBe(0);
    expect(files()).toEqual(signed);
    asOlder(host);
    for (const path of [docx, pdf]) host.files.delete(path);
    edit('thói quen đọc sách', 'thói quen viết');
    expect(await danvan(host, 'build')).toBe(1);
    expect(host.said.err).toContain('pipeline/giu-ban-da-ban-hanh');
    expect(files()).toEqual([undefined, undefined]);
  });

  it('leaves a file that was signed since, and says so once', async () => {
    const { host, signed, edit } = await issued();
    const sealed = new Uint8Array([...(signed[1] ?? []), ...bytes('\n% chữ ký số\n')]);
    host.files.set(pdf, sealed);
    expect(await danvan(host, 'build')).toBe(0);
    expect(host.said.err).toContain('pipeline/tep-da-ban-hanh-khac');
    host.said.err = '';
    expect(await danvan(host, 'build')).toBe(0);
    expect(host.said.err).not.toContain('pipeline/tep-da-ban-hanh-khac');
    host.files.delete(docx);
    expect(await danvan(host, 'build')).toBe(0);
    expect(host.files.get(docx)).toEqual(signed[0]);
    expect(host.files.get(pdf)).toEqual(sealed);
    edit('thói quen', 'lề thói');
    expect(await danvan(host, 'build')).toBe(1);
    expect(host.files.get(pdf)).toEqual(sealed);
  });

  it('takes the number and date that were left blank, and no others', async () => {
    const blank = keHoach.replace('so: 7', 'so: ~').replace('ngay: 2026-03-09', 'ngay: 2026-03');
    const { host, signed, files, edit } = await issued(blank);
    expect(await danvan(host, 'set', 'so=32', 'a.yaml')).toBe(0);
    expect(await danvan(host, 'build')).toBe(0);
    expect(files()).not.toEqual(signed);
    edit('ngay: 2026-03', 'ngay: 2026-03-18');
    expect(await danvan(host, 'build')).toBe(0);
    const whole = files();
    edit('so: 32', 'so: 33');
    expect(await danvan(host, 'build')).toBe(1);
    expect(files()).toEqual(whole);
  });
});

describe('a workspace made for another danvan, or without the rulebook of a paper', () => {
  it('is not built unless that is asked for', async () => {
    for (const [line, code, refused] of [
      ['danvan: 0.0.9', 'pipeline/ban-danvan-khac', 2],
      ['quy_dinh: [hd36]', 'pipeline/quy-dinh-chua-nhan', 1],
    ] as const) {
      const host = office({ 'danvan.yaml': `phien_ban: 1\n${line}\n`, 'a.yaml': keHoach });
      expect(await danvan(host, 'build')).toBe(refused);
      expect(host.said.err).toContain(code);
      expect(host.files.has(docx)).toBe(false);
      expect(await danvan(host, 'build', '--rebuild')).toBe(0);
      expect(host.files.has(docx)).toBe(true);
    }
  });
});
