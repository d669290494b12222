import { describe, expect, it } from 'vitest';
import { danvan, keHoach, office } from './office.ts';

const outputs = ['/van-thu/out/ke-hoach.docx', '/van-thu/out/ke-hoach.pdf'];

describe('danvan render', () => {
  it('writes both files and says where', async () => {
    const host = office({ 'ke-hoach.yaml': keHoach });
    expect(await danvan(host, 'render', 'ke-hoach.yaml', '-o', 'out')).toBe(0);
    expect(host.said).toEqual({ out: 'out/ke-hoach.docx\nout/ke-hoach.pdf\n', err: '' });
    for (const path of outputs) expect(host.files.get(path)?.length).toBeGreaterThan(5000);
  });

  it('writes beside the source, and one format, where asked', async () => {
    const host = office({ 'ke-hoach.yaml': keHoach });
    expect(await danvan(host, 'render', 'ke-hoach.yaml', '-f', 'pdf')).toBe(0);
    expect(host.said.out).toBe('ke-hoach.pdf\n');
    expect(host.files.has('/van-thu/ke-hoach.docx')).toBe(false);
  });

  it('renders again over its own files, to the same bytes', async () => {
    const host = office({ 'ke-hoach.yaml': keHoach });
    await danvan(host, 'render', 'ke-hoach.yaml', '-o', 'out');
    const first = outputs.map((path) => host.files.get(path));
    expect(await danvan(host, 'render', 'ke-hoach.yaml', '-o', 'out')).toBe(0);
    expect(outputs.map((path) => host.files.get(path))).toEqual(first);
  });

  it('tells every mistake at once, with places, and writes nothing', async () => {
    const wrong = keHoach
      .replace('ngay: 2026-03-09', 'ngay: 2026-02-30')
      .replace('trich_yeu:', 'trich_yeuu:')
      .replace('the_thuc: nha-nuoc', 'the_thuc: nhanuoc')
      .replace('Trưng bày', 'Trưng bày 📚');
    const host = office({ 'ke-hoach.yaml': wrong });
    expect(await danvan(host, 'render', 'ke-hoach.yaml', '-o', 'out')).toBe(1);
    expect(host.said.out).toBe('');
    for (const place of ['2:11', '6:7', '7:1', '14:15'])
      expect(host.said.err).toContain(`ke-hoach.yaml:${place}`);
    expect([...host.files.keys()].filter((path) => path.startsWith('/van-thu/out'))).toEqual([]);
  });

  it('keeps a good file where the paper has become wrong', async () => {
    const host = office({ 'ke-hoach.yaml': keHoach });
    await danvan(host, 'render', 'ke-hoach.yaml', '-o', 'out');
    const before = host.files.get(outputs[0] ?? '');
    host.files.set('/van-thu/ke-hoach.yaml', new TextEncoder().encode(keHoach.replace('so: 7', 'so: bảy')));
    expect(await danvan(host, 'render', 'ke-hoach.yaml', '-o', 'out')).toBe(1);
    expect(host.files.get(outputs[0] ?? '')).toBe(before);
  });

  it('renders the good ones of several papers and reports the worst', async () => {
    const host = office({ 'a.yaml': 'loai: [', 'b.yaml': keHoach });
    expect(await danvan(host, 'render', 'a.yaml', 'b.yaml', 'khong-co.yaml')).toBe(2);
    expect(host.said.out).toBe('b.docx\nb.pdf\n');
    expect(host.said.err).toContain('khong-co.yaml');
  });

  it('refuses to overwrite what someone has edited, unless told to', async () => {
    const host = office({ 'ke-hoach.yaml': keHoach, 'out/ke-hoach.docx': 'một tệp Word khác' });
    expect(await danvan(host, 'render', 'ke-hoach.yaml', '-o', 'out')).toBe(2);
    expect(host.text('/van-thu/out/ke-hoach.docx')).toBe('một tệp Word khác');
    expect(host.files.has('/van-thu/out/ke-hoach.pdf')).toBe(false);
    expect(await danvan(host, 'render', 'ke-hoach.yaml', '-o', 'out', '--overwrite')).toBe(0);
  });

  it('refuses two papers that would print the same file', async () => {
    const host = office({ 'a/ke-hoach.yaml': keHoach, 'b/ke-hoach.yaml': keHoach });
    expect(await danvan(host, 'render', 'a/ke-hoach.yaml', 'b/ke-hoach.yaml', '-o', 'out')).toBe(2);
    expect(host.said.out).toBe('out/ke-hoach.docx\nout/ke-hoach.pdf\n');
  });

  it('says in one line that a full disk refused, and leaves the old files', async () => {
    const failures = [{ act: 'create', path: '/van-thu/out', code: 'ENOSPC' }] as const;
    const host = office({ 'ke-hoach.yaml': keHoach }, { failures });
    expect(await danvan(host, 'render', 'ke-hoach.yaml', '-o', 'out')).toBe(2);
    expect(host.said.err).toContain('ENOSPC');
    expect([...host.files.keys()].filter((path) => path.startsWith('/van-thu/out'))).toEqual([]);
  });

  it('prints the intermediate forms', async () => {
    const host = office({ 'ke-hoach.yaml': keHoach });
    expect(await danvan(host, 'render', 'ke-hoach.yaml', '--emit', 'blocks')).toBe(0);
    expect(host.said.out).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(await danvan(host, 'render', 'ke-hoach.yaml', '--emit', 'document')).toBe(0);
    expect([...host.files.keys()].filter((path) => /\.(docx|pdf)$/.test(path))).toEqual([]);
  });
});
