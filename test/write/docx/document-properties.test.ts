import { describe, expect, it } from 'vitest';
import { paper, section, sheet } from './paper.ts';
import { all, at } from './tree.ts';
import { written } from './written.ts';

/** What the file says of its making, for a paper of this date. */
async function created(date: string, properties: Record<string, string> = {}): Promise<string> {
  const { part } = await written(sheet([section([])], { info: { ...paper.info, date } }), properties);
  const core = part('docProps/core.xml');
  expect(at(core, 'dcterms:modified').text).toBe(at(core, 'dcterms:created').text);
  return at(core, 'dcterms:created').text;
}

describe('document properties', () => {
  it('name the paper', async () => {
    const info = { ...paper.info, title: 'Kế hoạch "A & B" <1>', author: "Tổ 'Đồng Mây'" };
    const { part } = await written(sheet([section([])], { info }));
    const core = part('docProps/core.xml');
    expect(
      ['dc:title', 'dc:creator', 'dc:subject', 'dc:language'].map((name) => at(core, name).text),
    ).toEqual(['Kế hoạch "A & B" <1>', "Tổ 'Đồng Mây'", 'Kế hoạch', 'vi-VN']);
  });

  it.each([
    ['2025-01-16', '2025-01-16T00:00:00Z'],
    ['2025-01', '2025-01-01T00:00:00Z'],
    ['2025', '2025-01-01T00:00:00Z'],
    ['', '1980-01-01T00:00:00Z'],
  ])('of a paper dated %j are dated %s', async (date, moment) => {
    expect(await created(date)).toBe(moment);
  });

  it('are dated by the source-date-epoch where it is given', async () => {
    expect(await created('2025-01-16', { 'source-date-epoch': '1700000000' })).toBe('2023-11-14T22:13:20Z');
    await expect(created('', { 'source-date-epoch': 'nay' })).rejects.toThrow(RangeError);
  });

  it('carry what they are given, in the order of their names', async () => {
    const { part } = await written(paper, { z: 'a & b', a: '', 'source-date-epoch': '0' });
    const found = all(part('docProps/custom.xml'), 'property').map((p) => [
      p.attributes.pid,
      p.attributes.name,
      at(p, 'vt:lpwstr').text,
    ]);
    expect(found).toEqual([
      ['2', 'a', ''],
      ['3', 'z', 'a & b'],
    ]);
  });
});
