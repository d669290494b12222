import { type Diagnostic, problem } from '../base/diagnostic.ts';
import { nearest } from '../base/suggest.ts';
import type { Mapping, Value } from '../base/value.ts';
import { type Grades, graded, gradesOf, isGradable } from './grade.ts';
import { allMessages } from './messages.ts';
import { isRule, isRuleAcross } from './rule-ids.ts';
import { covers, type Suppression, suppressionsOf } from './suppression.ts';

/** A finding that the author says is meant so. */
export interface Suppressed {
  readonly diagnostic: Diagnostic;
  readonly reason: string;
}

export interface Judged {
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressed: readonly Suppressed[];
}

/** A file as it was read. `judged`: rules have looked at it, so that a comment without effect is one too many. */
export interface JudgedFile {
  readonly file: string;
  readonly text: string;
  readonly value: Value;
  readonly judged: boolean;
}

/** Everything found in a paper, as its office grades it and without what comments in the files set aside. */
export function judge(
  found: readonly Diagnostic[],
  files: readonly JudgedFile[],
  office: Mapping | undefined,
): Judged {
  const grades = gradesOf(office);
  const given: Grades = grades.value ?? new Map();
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  const comments = files.flatMap((each) =>
    suppressionsOf(each.file, each.text, each.value).map((suppression) => ({ suppression, ...each })),
  );
  const used = new Set<string>();
  const suppressed: Suppressed[] = [];
  const diagnostics = found.flatMap((each): readonly Diagnostic[] => {
    const diagnostic = graded(each, given);
    if (!diagnostic) return [];
    const by = comments.filter(
      ({ suppression }) =>
        isSound(suppression) && covers(suppression, diagnostic, texts.get(diagnostic.span.file) ?? ''),
    );
    const [first] = by;
    if (!first) return [diagnostic];
    for (const { suppression } of by) used.add(key(suppression, diagnostic.code));
    if (!isGradable(each)) {
      const { span } = first.suppression;
      return [diagnostic, problem('check/bo-qua-loi', span, { ma: each.code }, { severity: 'warning' })];
    }
    suppressed.push({ diagnostic, reason: first.suppression.reason });
    return [];
  });
  const faults = comments.flatMap(({ suppression, judged }) => [
    ...faultsOf(suppression),
    ...(judged && isSound(suppression) ? unusedOf(suppression, used, given) : []),
  ]);
  return { diagnostics: [...diagnostics, ...grades.diagnostics, ...faults], suppressed };
}

function key({ span }: Suppression, code: string): string {
  return `${span.file} ${span.start} ${code}`;
}

function isSound({ codes, reason, inText }: Suppression): boolean {
  return codes.length > 0 && reason !== '' && !inText;
}

function faultsOf({ span, codes, reason, inText }: Suppression): readonly Diagnostic[] {
  if (inText) return [problem('check/bo-qua-trong-chu', span)];
  if (codes.length === 0 || reason === '') return [problem('check/bo-qua-thieu-ly-do', span)];
  return codes
    .filter((ma) => !Object.hasOwn(allMessages, ma))
    .map((ma) => {
      const goi_y = nearest(ma, Object.keys(allMessages)) ?? '';
      return problem('check/bo-qua-la', span, { ma, goi_y }, { severity: 'warning' });
    });
}

/** Codes of a comment that set nothing aside, unless the office has switched them off anyway. */
function unusedOf(suppression: Suppression, used: ReadonlySet<string>, given: Grades): readonly Diagnostic[] {
  return suppression.codes
    .filter(
      (ma) => isRule(ma) && !isRuleAcross(ma) && given.get(ma) !== 'off' && !used.has(key(suppression, ma)),
    )
    .map((ma) => problem('check/bo-qua-thua', suppression.span, { ma }, { severity: 'warning' }));
}
