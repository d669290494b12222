import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { danvan, keHoach, office } from './office.ts';

async function rendered() {
  const host = office({ 'ke-hoach.yaml': keHoach });
  await danvan(host, 'render', 'ke-hoach.yaml');
  host.said.out = '';
  return host;
}

describe('danvan verify', () => {
  it('finds its own files unchanged', async () => {
    const host = await rendered();
    expect(await danvan(host, 'verify', 'ke-hoach.docx', 'ke-hoach.pdf')).toBe(0);
    expect(host.said.out).toMatch(/^ke-hoach\.docx: .*\nke-hoach\.pdf: .*\n$/);
    expect(host.said.err).toBe('');
  });

  it('shows what a leader’s pen has changed in the .docx, paragraph by paragraph', async () => {
    const host = await rendered();
    const parts = unzipSync(host.files.get('/van-thu/ke-hoach.docx') ?? new Uint8Array());
    const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    parts['word/document.xml'] = strToU8(document.replace('thiết thực, tiết kiệm', 'thiết thực, an toàn'));
    host.files.set('/van-thu/ke-hoach.docx', zipSync(parts));
    expect(await danvan(host, 'verify', 'ke-hoach.docx')).toBe(1);
    expect(host.said.out).toContain(
      '  - 2. Tổ chức thiết thực, tiết kiệm.\n  + 2. Tổ chức thiết thực, an toàn.\n',
    );
  });

  it('knows a file that is not its own, a damaged one and a missing one', async () => {
    const host = office({ 'khac.pdf': '%PDF-1.7 khác', 'hong.docx': 'PK\u0003\u0004 hỏng' });
    expect(await danvan(host, 'verify', 'khac.pdf')).toBe(1);
    expect(await danvan(host, 'verify', 'hong.docx')).toBe(1);
    expect(await danvan(host, 'verify', 'khong-co.docx')).toBe(2);
    expect(host.said.err).toContain('command/khong-co-tep');
  });
});
