import type { Diagnostic } from '../base/diagnostic.ts';
import type { Reference } from '../base/reference.ts';
import type { Mapping } from '../base/value.ts';
import { withDefaults } from '../source/defaults.ts';
import { resolveExpressions } from '../source/expressions.ts';
import { type Directory, resolveProfiles } from '../source/profiles.ts';

/** What the fields of a paper are worked out among. */
export interface Surroundings {
  /** Nearest first. */
  readonly directories: readonly Directory[];
  /** The row of data that this printing is for. */
  readonly row: Mapping | undefined;
  /** Whether the paper has a place for a key that only a default gives. */
  readonly fits: (key: string) => boolean;
}

/** A paper's fields with everything that they leave out or refer to put in: defaults, then profiles, then `{{ }}`. */
export function resolveFields(
  paper: Mapping,
  { directories, row, fits }: Surroundings,
): { value: Mapping; diagnostics: readonly Diagnostic[]; references: readonly Reference[] } {
  const whole = withDefaults(paper, directories, fits);
  const profiled = resolveProfiles(whole.value, directories);
  const named = profiled.value ?? whole.value;
  const resolved = resolveExpressions({ paper: named, row, directories });
  return {
    value: resolved.value ?? named,
    diagnostics: [...profiled.diagnostics, ...resolved.diagnostics],
    references: [...whole.references, ...profiled.references, ...resolved.references],
  };
}
