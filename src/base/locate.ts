import type { Span } from './span.ts';
import { entryOf, type Value } from './value.ts';

/**
 * The span of the value at a data path (`trinh_bay.le.trai`, `noi_nhan[2]`), or of the nearest value above it
 * where the path goes on further than the data do.
 */
export function locate(value: Value, path: string): Span {
  let at: Value = value;
  for (const step of path.match(/[^.[\]]+/g) ?? []) {
    const next: Value | undefined =
      at.type === 'mapping'
        ? entryOf(at, step)?.value
        : at.type === 'list'
          ? at.items[Number(step)]
          : undefined;
    if (next === undefined) break;
    at = next;
  }
  return at.span;
}
