/**
 * Where a text quotes: between “ and ”, or between two straight marks. What “ opens and nothing closes is quoted to the
 * end. Each pair is [first, after], ascending; nested quotations count as one.
 */
export function quotedStretches(text: string): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  let open = -1;
  let depth = 0;
  let straight = -1;
  for (const { 0: mark, index } of text.matchAll(/[“”"]/g)) {
    if (mark === '"') {
      if (depth > 0) continue;
      if (straight >= 0) found.push([straight, index + 1]);
      straight = straight >= 0 ? -1 : index;
    } else if (mark === '“') {
      if (depth === 0) open = index;
      depth += 1;
    } else if (depth > 0) {
      depth -= 1;
      if (depth === 0) found.push([open, index + 1]);
    }
  }
  if (depth > 0) found.push([open, text.length]);
  return found;
}

/** Answers for ascending places of one text whether they are quoted. */
export function quotedIn(text: string): (index: number) => boolean {
  const stretches = quotedStretches(text);
  let at = 0;
  return (index) => {
    while (at < stretches.length && (stretches[at]?.[1] ?? 0) <= index) at += 1;
    return (stretches[at]?.[0] ?? text.length) <= index;
  };
}
