import { describe, expect, it } from 'vitest';
import type { Edit } from '../../src/base/fix.ts';
import { spliceBytes } from '../../src/source/original.ts';
import { readSource } from '../../src/source/read-source.ts';

const encoder = new TextEncoder();
const file = '/a.yaml';

/** Edits the read text where `old` stands in it, and gives the raw text that comes out. */
function replaced(raw: string, old: string, text: string): string | undefined {
  const bytes = encoder.encode(raw);
  const start = readSource(file, bytes).text.indexOf(old);
  const edits: Edit[] = [{ span: { file, start, end: start + old.length }, text }];
  const out = spliceBytes(bytes, edits);
  return out && new TextDecoder('utf-8', { ignoreBOM: true }).decode(out);
}

describe('an edit of the bytes that were read', () => {
  it.each([
    ['a byte order mark', '\ufeffa: một\n', 'một', 'hai', '\ufeffa: hai\n'],
    ['a byte order mark before the edit itself', '\ufeffa: một\n', 'a', 'b', '\ufeffb: một\n'],
    ['CRLF', 'a: một\r\nb: hai\r\n', 'hai', 'ba', 'a: một\r\nb: ba\r\n'],
    [
      'letters in parts elsewhere',
      `a: ${'Tổ'.normalize('NFD')}\nb: hai\n`,
      'hai',
      'ba',
      `a: ${'Tổ'.normalize('NFD')}\nb: ba\n`,
    ],
    ['an invisible character beside the edit', 'a: hai\u200b ba\n', 'hai', 'bốn', 'a: bốn\u200b ba\n'],
  ])('keeps %s', (_, raw, old, text, wanted) => {
    expect(replaced(raw, old, text)).toBe(wanted);
  });

  it('replaces a letter that is saved in parts', () => {
    const raw = `a: ${'quý'.normalize('NFD')} I\n`;
    expect(replaced(raw, 'ý', 'í')).toBe('a: quí I\n');
  });

  it('ends new lines as the file does', () => {
    expect(replaced('a: 1\r\nb: 2\r\n', 'b: 2', 'b: 2\nc: 3')).toBe('a: 1\r\nb: 2\r\nc: 3\r\n');
  });

  it('inserts between two characters', () => {
    const bytes = encoder.encode('\ufeffa: 5\r\n');
    const out = spliceBytes(bytes, [{ span: { file, start: 3, end: 3 }, text: '0' }]);
    expect(out && new TextDecoder('utf-8', { ignoreBOM: true }).decode(out)).toBe('\ufeffa: 05\r\n');
  });

  it('refuses edits that overlap, and bytes that are no UTF-8', () => {
    const edit = (start: number, end: number): Edit => ({ span: { file, start, end }, text: 'x' });
    expect(spliceBytes(encoder.encode('a: một'), [edit(3, 5), edit(4, 6)])).toBeUndefined();
    expect(spliceBytes(new Uint8Array([0x61, 0xff]), [edit(0, 1)])).toBeUndefined();
  });
});
