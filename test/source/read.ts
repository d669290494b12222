import type { Value } from '../../src/base/value.ts';
import { readSource } from '../../src/source/read-source.ts';

export const file = 'ke-hoach.yaml';

/** Reads YAML text and shows what came of it plainly: null for blank, the code and the source text of each finding. */
export function read(yaml: string) {
  const source = readSource(file, new TextEncoder().encode(yaml));
  const found = source.diagnostics.map((d) => [d.code, source.text.slice(d.span.start, d.span.end)]);
  return { ...source, data: source.value && plain(source.value), found };
}

export function plain(value: Value): unknown {
  switch (value.type) {
    case 'scalar':
      return value.blank ? null : value.text;
    case 'list':
      return value.items.map(plain);
    case 'mapping':
      return value.typed
        ? { typed: value.typed.text }
        : Object.fromEntries(value.entries.map((entry) => [entry.key, plain(entry.value)]));
  }
}
