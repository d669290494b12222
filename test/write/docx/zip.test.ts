import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../../src/write/docx/write.ts';
import { zipped } from '../../../src/write/docx/zip.ts';
import { paper } from './paper.ts';

describe('zipped', () => {
  const parts = writeDocx(paper, { 'danvan-version': '0.1.0' });
  const archive = zipped(parts);

  it('holds every part, in their order', () => {
    const held = unzipSync(archive);
    expect(Object.keys(held)).toEqual(Object.keys(parts));
    for (const [path, bytes] of Object.entries(parts))
      expect(Buffer.compare(held[path] ?? new Uint8Array(), bytes)).toBe(0);
  });

  it('says of each part what a library says, but how long it is when packed', () => {
    // That writer takes the local reading of a date.
    const theirs = zipSync({ ...parts }, { mtime: new Date(1980, 0, 1, 12), level: 6 });
    expect(directory(archive)).toEqual(directory(theirs));
  });

  it('is the same archive whatever was compressed before', () => {
    expect(Buffer.compare(zipped(parts), archive)).toBe(0);
  });
});

/** The entries of the central directory without what compressing decides: packed lengths, and hence places. */
function directory(bytes: Uint8Array): readonly string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = bytes.length - 22;
  const entries: string[] = [];
  for (let at = view.getUint32(end + 16, true); at < end; ) {
    const entry = Buffer.from(bytes.subarray(at, at + 46 + view.getUint16(at + 28, true)));
    entry.fill(0, 20, 24).fill(0, 42, 46);
    entries.push(entry.toString('latin1'));
    at += entry.length;
  }
  return entries;
}
