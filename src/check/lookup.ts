import type { Span } from '../base/span.ts';
import { entryOf, type Value } from '../base/value.ts';

/** The value at a data path (`noi_nhan[2].nhom`), with its key's span; undefined where the path leads nowhere. */
export function valueAt(root: Value, path: string): { value: Value; keySpan?: Span } | undefined {
  let found: { value: Value; keySpan?: Span } | undefined = { value: root };
  for (const step of path.match(/[^.[\]]+/g) ?? []) {
    const at: Value | undefined = found?.value;
    if (at?.type === 'mapping') found = entryOf(at, step);
    else if (at?.type === 'list') {
      const item: Value | undefined = at.items[Number(step)];
      found = item && { value: item };
    } else return undefined;
  }
  return found;
}
