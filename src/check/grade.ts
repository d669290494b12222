import { type Diagnostic, problem, type Severity } from '../base/diagnostic.ts';
import type { Outcome } from '../base/outcome.ts';
import { nearest } from '../base/suggest.ts';
import { entryOf, type Mapping } from '../base/value.ts';
import { allMessages } from './messages.ts';
import { isRule } from './rule-ids.ts';

/** The key of danvan.yaml under which an office grades rules: `kiem_tra: { chinh-ta/viet-hoa: tat }`. */
export const gradesKey = 'kiem_tra';

const grades: Readonly<Record<string, Severity | 'off'>> = {
  tat: 'off',
  loi: 'error',
  'canh-bao': 'warning',
  'luu-y': 'info',
};

export type Grades = ReadonlyMap<string, Severity | 'off'>;

/** The grades that an office gives in danvan.yaml. An unknown code or grade is an error at its place. */
export function gradesOf(office: Mapping | undefined): Outcome<Grades> {
  const found = new Map<string, Severity | 'off'>();
  const diagnostics: Diagnostic[] = [];
  const entry = office && entryOf(office, gradesKey);
  if (!entry) return { value: found, diagnostics };
  if (entry.value.type !== 'mapping') {
    diagnostics.push(problem('check/kiem-tra-sai-kieu', entry.value.span, {}, { path: gradesKey }));
    return { value: found, diagnostics };
  }
  for (const { key, keySpan, value } of entry.value.entries) {
    const path = `${gradesKey}.${key}`;
    const muc = value.type === 'scalar' ? value.text.trim() : '';
    const grade = Object.hasOwn(grades, muc) ? grades[muc] : undefined;
    if (!Object.hasOwn(allMessages, key)) {
      const goi_y = nearest(key, Object.keys(allMessages)) ?? '';
      diagnostics.push(problem('check/kiem-tra-la', keySpan, { ma: key, goi_y }, { path }));
    } else if (grade === undefined) {
      const cho_phep = Object.keys(grades).join(', ');
      diagnostics.push(problem('check/kiem-tra-muc', value.span, { muc, cho_phep }, { path }));
    } else found.set(key, grade);
  }
  return { value: found, diagnostics };
}

/** Whether an office may have its way with a finding: rules always, of the stages what stops nothing. */
export function isGradable({ code, severity }: Diagnostic): boolean {
  return isRule(code) || severity !== 'error';
}

/** A finding as the office grades it; undefined where it is switched off. */
export function graded(diagnostic: Diagnostic, given: Grades): Diagnostic | undefined {
  const grade = isGradable(diagnostic) ? given.get(diagnostic.code) : undefined;
  if (grade === 'off') return undefined;
  return grade === undefined ? diagnostic : { ...diagnostic, severity: grade };
}
