import type { Span } from '../base/span.ts';
import { entryOf, type Mapping, type Value } from '../base/value.ts';

type Path = readonly PropertyKey[];

/** A value in the file, and the place of its key where it stands under one. */
export interface Place {
  readonly value: Value;
  readonly keySpan: Span | undefined;
}

/** What stands at a path, or undefined where nothing does. */
export function valueAt(root: Value, path: Path): Place | undefined {
  let place: Place = { value: root, keySpan: undefined };
  for (const step of path) {
    const { value } = place;
    if (value.type === 'mapping') {
      const entry = entryOf(value, String(step));
      if (!entry) return undefined;
      place = { value: entry.value, keySpan: entry.keySpan };
    } else if (value.type === 'list') {
      const item = value.items[Number(step)];
      if (!item) return undefined;
      place = { value: item, keySpan: undefined };
    } else return undefined;
  }
  return place;
}

/**
 * Where a missing value is shown: the key of the mapping that lacks it; for an item of a list and for the file
 * itself, which have none, their first key.
 */
export function parentSpan(root: Value, path: Path): Span {
  for (let length = path.length - 1; length >= 0; length--) {
    const place = valueAt(root, path.slice(0, length));
    if (place) return place.keySpan ?? firstKeySpan(place.value);
  }
  return root.span;
}

function firstKeySpan(value: Value): Span {
  return (value.type === 'mapping' && value.entries[0]?.keySpan) || value.span;
}

/** The span of a root mapping's first key. */
export function rootSpan(root: Mapping): Span {
  return firstKeySpan(root);
}

/** A path as people write it: `noi_nhan[2].nhom`. */
export function pathText(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? String(step) : `${text}.${String(step)}`;
  }, '');
}
