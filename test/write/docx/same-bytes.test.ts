import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import type { Sheet } from '../../../src/block/block.ts';
import { writeDocx } from '../../../src/write/docx/write.ts';
import { zipped } from '../../../src/write/docx/zip.ts';
import { entriesOf } from './archive.ts';
import { paper, paragraph, section, sheet } from './paper.ts';

const other = sheet([
  section([paragraph('muc-1', 'NỘI DUNG', { number: { list: 'muc', level: 0, label: 'I.' } })]),
]);

async function sha256(own: Sheet): Promise<string> {
  const file = zipped(writeDocx(own, { b: '2', a: '1' }));
  return createHash('sha256').update(file).digest('hex');
}

describe('the same paper', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it('is the same file, whatever was written before it', async () => {
    const first = await sha256(paper);
    const others = [await sha256(other), await sha256(other)];
    expect(others[0]).toBe(others[1]);
    expect(others[0]).not.toBe(first);
    expect(await sha256(paper)).toBe(first);
  });

  it('is the same file with its properties in another order', async () => {
    const files = [
      zipped(writeDocx(paper, { a: '1', b: '2' })),
      zipped(writeDocx(paper, { b: '2', a: '1' })),
    ];
    expect(Buffer.from(files[0] ?? []).equals(Buffer.from(files[1] ?? []))).toBe(true);
  });

  it('is the same file in every time zone', async () => {
    const hashes = new Set<string>();
    for (const name of [
      'UTC',
      'Asia/Ho_Chi_Minh',
      'America/Los_Angeles',
      'Pacific/Kiritimati',
      'Pacific/Apia',
    ]) {
      process.env.TZ = name;
      expect(new Date(0).getTimezoneOffset() === 0).toBe(name === 'UTC');
      hashes.add(await sha256(paper));
    }
    expect(hashes).toHaveLength(1);
  });

  it('has entries of one date in 1980', async () => {
    const entries = entriesOf(zipped(writeDocx(paper, {})));
    expect(entries[0]?.name).toBe('[Content_Types].xml');
    // DOS words: day 1, month 1, year 1980 + 0; 12 o'clock.
    expect(new Set(entries.map((e) => e.date))).toEqual(new Set([(1 << 5) | 1]));
    expect(new Set(entries.map((e) => e.time))).toEqual(new Set([12 << 11]));
  });
});
