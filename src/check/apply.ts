import type { Edit, Fix } from '../base/fix.ts';

/** What came of a number of fixes for one text. */
export interface Applied {
  readonly text: string;
  /** The fixes that are in it. The others touch what an earlier one changed: they wait for the next round. */
  readonly fixes: readonly Fix[];
  /** The edits that are in it, in the order of the file. */
  readonly edits: readonly Edit[];
}

/** Fixes of one file put into its text, first come first served; a fix is taken whole or not at all. */
export function applyFixes(text: string, fixes: readonly Fix[]): Applied {
  const edits: Edit[] = [];
  const taken: Fix[] = [];
  for (const fix of fixes) {
    const own = fix.edits.filter((edit) => !edits.some((other) => isSame(edit, other)));
    if (own.some((edit) => edits.some((other) => touch(edit, other)))) continue;
    edits.push(...own);
    taken.push(fix);
  }
  edits.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let out = '';
  let at = 0;
  for (const { span, text: replacement } of edits) {
    out += text.slice(at, span.start) + replacement;
    at = span.end;
  }
  return { text: out + text.slice(at), fixes: taken, edits };
}

function isSame(a: Edit, b: Edit): boolean {
  return a.span.start === b.span.start && a.span.end === b.span.end && a.text === b.text;
}

/** Overlapping, or so close that one of them is unsure of its surroundings. */
function touch(a: Edit, b: Edit): boolean {
  return a.span.start <= b.span.end && b.span.start <= a.span.end;
}
