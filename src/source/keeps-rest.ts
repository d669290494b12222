import type { Edit } from '../base/fix.ts';
import type { Value } from '../base/value.ts';

/**
 * True where a file, changed by edits, still holds every value that they do not touch, in the same order and under the
 * same keys: what a changed text did to its own quotes or line must not reach into others.
 */
export function keepsRest(before: Value, after: Value, edits: readonly Edit[]): boolean {
  const rest = leavesOf(before, '').filter(
    ({ start, end }) => !edits.some(({ span }) => span.start <= end && start <= span.end),
  );
  const now = leavesOf(after, '');
  const gone = leavesOf(before, '').filter(({ start, end }) =>
    edits.some(({ span, text }) => span.start <= start && end <= span.end && text === ''),
  );
  if (now.length < leavesOf(before, '').length - gone.length) return false;
  let at = 0;
  for (const { line } of rest) {
    while (at < now.length && now[at]?.line !== line) at += 1;
    if (at === now.length) return false;
    at += 1;
  }
  return true;
}

interface Leaf {
  /** Key and text. */
  readonly line: string;
  readonly start: number;
  readonly end: number;
}

function leavesOf(value: Value, key: string): readonly Leaf[] {
  switch (value.type) {
    case 'scalar': {
      const { span, text, blank } = value;
      return [{ line: JSON.stringify([key, blank, text]), start: span.start, end: span.end }];
    }
    case 'list':
      return value.items.flatMap((item) => leavesOf(item, key));
    case 'mapping':
      return value.entries.flatMap((entry) => leavesOf(entry.value, entry.key));
  }
}
