import { describe, expect, it } from 'vitest';
import { parseDate } from '../../src/base/parse-date.ts';
import { rules } from '../../src/check/rules/index.ts';
import { fixPaper } from '../../src/pipeline/fix.ts';
import { office } from '../command/office.ts';
import { paperFile } from './checked.ts';
import { inSample } from './samples.ts';

const papers = rules.flatMap(({ id, examples }) =>
  examples.map(({ wrong, without, files, today }, i) => ({
    name: `${id} ${i + 1}`,
    text: inSample(wrong, without),
    files,
    today: parseDate(today ?? '2026-11-22'),
  })),
);

async function fixedBy(
  text: string,
  files: Readonly<Record<string, string>> | undefined,
  today: (typeof papers)[0]['today'],
) {
  const host = office({ 'danvan.yaml': '{}', ...files, 'van-ban.yaml': text });
  if (!today.ok) throw new Error('no date');
  const fixed = await fixPaper(host, paperFile, { unsafe: true, today: today.date });
  return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(fixed?.after), count: fixed?.count };
}

describe('every fix of every rule together', () => {
  it.each(papers)('comes to rest, and does the same to CRLF and an order mark: $name', async (paper) => {
    const { text, files, today } = paper;
    const once = await fixedBy(text, files, today);
    if (once.count === 0) return;
    expect(await fixedBy(once.text, files, today)).toEqual({ text: once.text, count: 0 });
    const other = await fixedBy(`\ufeff${text.replaceAll('\n', '\r\n')}`, files, today);
    expect(other.text).toBe(`\ufeff${once.text.replaceAll('\n', '\r\n')}`);
  });
});
