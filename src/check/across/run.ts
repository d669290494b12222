import type { Diagnostic } from '../../base/diagnostic.ts';
import type { Claims } from '../claims.ts';
import { rulesAcross } from './index.ts';
import type { RuleAcross } from './rule.ts';

/**
 * What the rules find among the papers of a workspace. `sets` are the files that belong together beside those that are
 * attached to one another: the papers of each `goi`, in its order.
 */
export function runAcross(
  papers: readonly Claims[],
  sets: readonly (readonly string[])[],
  wanted: readonly RuleAcross[] = rulesAcross,
): readonly Diagnostic[] {
  const seen = new Set<string>();
  const together = setsOf(papers, sets);
  return wanted
    .flatMap((rule) => (rule.reach === 'set' ? together : [papers]).flatMap((set) => runRule(rule, set)))
    .filter((diagnostic) => {
      const key = JSON.stringify(diagnostic);
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}

function runRule(rule: RuleAcross, papers: readonly Claims[]): readonly Diagnostic[] {
  const { clause } = rule;
  return [...rule.check(papers)].map(({ claims, span, path, params }) => ({
    code: rule.id,
    severity: rule.severity,
    span,
    path,
    params: params ?? {},
    clause: typeof clause === 'object' ? clause[claims.rulebook] : clause,
  }));
}

/** The papers of each set, a main paper followed by what is attached to it. */
function setsOf(
  papers: readonly Claims[],
  sets: readonly (readonly string[])[],
): readonly (readonly Claims[])[] {
  const attached = new Map<string, Claims[]>();
  const own = new Map<string, Claims>();
  for (const each of papers) {
    if (each.main === undefined) own.set(each.file, each);
    else attached.set(each.main, [...(attached.get(each.main) ?? []), each]);
  }
  const withAttached = (file: string): readonly Claims[] => {
    const main = own.get(file);
    return [...(main ? [main] : []), ...(attached.get(file) ?? [])];
  };
  const asked = sets.map((files) => files.flatMap(withAttached));
  const covered = new Set(sets.flat());
  const others = [...attached.keys()].filter((file) => !covered.has(file)).map(withAttached);
  return [...asked, ...others].filter((set) => set.length > 1);
}
