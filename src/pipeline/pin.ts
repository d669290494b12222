import { type Diagnostic, problem, type Severity } from '../base/diagnostic.ts';
import { version } from '../base/version.ts';
import type { RulebookId } from '../model/document.ts';
import type { Office } from '../model/office.ts';

/**
 * What stands against printing again under this danvan: a workspace made for another version, which every printed file
 * names. An error for whoever rebuilds a workspace, a warning for whoever prints one paper.
 */
export function pinProblem(
  { danvan }: Office,
  severity: Severity,
  running: string = version,
): Diagnostic | undefined {
  if (!danvan || danvan.value === running) return undefined;
  const params = { ghim: danvan.value, dang_chay: running };
  return problem('pipeline/ban-danvan-khac', danvan.span, params, { path: 'danvan', severity });
}

/** A paper that follows a rulebook which the office has not taken up; see pinProblem for the severity. */
export function rulebookProblem(
  { quy_dinh }: Office,
  id: RulebookId,
  severity: Severity,
): Diagnostic | undefined {
  if (!quy_dinh || quy_dinh.value.includes(id)) return undefined;
  const params = { quy_dinh: id, co: quy_dinh.value.join(', ') };
  return problem('pipeline/quy-dinh-chua-nhan', quy_dinh.span, params, { path: 'quy_dinh', severity });
}
