import { expect, test } from 'vitest';
import { type Entry, entryOf, type Mapping } from '../../src/base/value.ts';

const span = { file: '/danh-ba.yaml', start: 0, end: 1 };

function mappingOf(keys: readonly string[]): Mapping {
  const entries = keys.map((key, at): Entry => {
    const value = { type: 'scalar', text: String(at), blank: false, span, offsets: [[0, 0]] } as const;
    return { key, keySpan: span, value };
  });
  return { type: 'mapping', entries, span };
}

test.each([3, 63, 64, 500])(
  'a key of %i is found, the first of those written twice, and no other',
  (count) => {
    const keys = Array.from({ length: count }, (_, i) => `khoa_${i}`);
    const mapping = mappingOf([...keys, 'khoa_1']);
    for (const [at, key] of keys.entries()) expect(entryOf(mapping, key)).toBe(mapping.entries[at]);
    for (const other of ['khoa', '__proto__', 'constructor']) expect(entryOf(mapping, other)).toBeUndefined();
  },
);
