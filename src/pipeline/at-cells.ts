import type { Diagnostic } from '../base/diagnostic.ts';
import type { Reference } from '../base/reference.ts';
import type { Mapping } from '../base/value.ts';

/**
 * Findings about what a row has put into a paper, moved to the cell that it came from: the paper is right for the other
 * rows; a cell that is used twice is told once. Those about the paper's own words stay.
 */
export function atCells(
  diagnostics: readonly Diagnostic[],
  references: readonly Reference[],
  row: Mapping,
): readonly Diagnostic[] {
  const ofRow = references.filter(({ at }) => at.file === row.span.file);
  const told = new Set<string>();
  const moved = diagnostics.map((each) => {
    const { span } = each;
    const from = ofRow.find(
      (reference) =>
        reference.from.file === span.file &&
        reference.from.start < Math.max(span.end, span.start + 1) &&
        span.start < reference.from.end,
    );
    return from ? { ...each, span: from.at, fix: undefined } : each;
  });
  return moved.filter(({ code, span, params }) => {
    if (span.file !== row.span.file) return true;
    const key = JSON.stringify([code, span.start, params]);
    return told.size < told.add(key).size;
  });
}
