import type { Diagnostic } from '../base/diagnostic.ts';
import { inOrder, Places } from './place.ts';
import type { Report } from './report.ts';
import { sentenceOf } from './sentence.ts';

/**
 * A report as JSON, `{"version": 1, "diagnostics": [...], "suppressed": [...]}`. Columns count characters as people see
 * them, from 1, the end exclusive; `path`, `hint` and `clause` are null where there are none. In a spreadsheet `cell` is
 * the cell, as `B12`.
 */
export function printJson(report: Report): string {
  const places = new Places(report.texts);
  const reasons = new Map(report.suppressed.map(({ diagnostic, reason }) => [diagnostic, reason]));
  const diagnostics = inOrder(report.diagnostics).map((each) => itemOf(each, places, report));
  const suppressed = inOrder([...reasons.keys()]).map((each) => ({
    ...itemOf(each, places, report),
    reason: reasons.get(each),
  }));
  return `${JSON.stringify({ version: 1, diagnostics, suppressed }, undefined, 2)}\n`;
}

function itemOf(diagnostic: Diagnostic, places: Places, { lang, messages }: Report) {
  const { code, severity, span, path, clause } = diagnostic;
  const { what, why, fix } = sentenceOf(diagnostic, lang, messages);
  const { line, column, endLine, endColumn } = places.of(span) ?? wholeFile(span.cell);
  return {
    ...{ code, severity, file: span.file, line, column, endLine, endColumn },
    ...(span.cell !== undefined && { cell: span.cell }),
    path: path || null,
    message: why === undefined ? what : `${what} ${why}`,
    hint: fix ?? null,
    clause: clause ?? null,
  };
}

/** A sheet has rows where a text has lines. */
function wholeFile(cell = 'A1') {
  const line = Number(/\d+$/.exec(cell)?.[0]);
  return { line, column: 1, endLine: line, endColumn: 1 };
}
