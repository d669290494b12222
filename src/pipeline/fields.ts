import type { Diagnostic } from '../base/diagnostic.ts';
import type { Reference } from '../base/reference.ts';
import type { Mapping } from '../base/value.ts';
import { withDefaults } from '../source/defaults.ts';
import { resolveExpressions } from '../source/expressions.ts';
import { type Directory, resolveProfiles } from '../source/profiles.ts';
import type { SharedFacts } from '../source/shared-facts.ts';
import { type Given, layOver } from './given.ts';

/** What the fields of a paper are worked out among. */
export interface Surroundings {
  /** Nearest first. */
  readonly directories: readonly Directory[];
  /** The row of data that this printing is for. */
  readonly row: Mapping | undefined;
  /** Whether the paper has a place for a key that only a default gives. */
  readonly fits: (key: string) => boolean;
  /** Values of the command line, over everything else. */
  readonly given?: Given;
}

export interface Fields {
  readonly value: Mapping;
  readonly diagnostics: readonly Diagnostic[];
  readonly references: readonly Reference[];
  readonly facts: SharedFacts;
}

/**
 * A paper's fields with everything that they leave out or refer to put in: what the command line gives, defaults, then
 * profiles, then `{{ }}`.
 */
export function resolveFields(
  paper: Mapping,
  { directories: shared, row, fits, given }: Surroundings,
): Fields {
  const directories = given?.directory ? [given.directory, ...shared] : shared;
  const typed = layOver(paper, given?.fields ?? []);
  const whole = withDefaults(typed.value, directories, fits);
  const profiled = resolveProfiles(whole.value, directories);
  const named = layOver(profiled.value ?? whole.value, given?.inside ?? []);
  const resolved = resolveExpressions({ paper: named.value, row, directories });
  return {
    value: resolved.value ?? named.value,
    diagnostics: [
      ...(given?.diagnostics ?? []),
      ...typed.diagnostics,
      ...profiled.diagnostics,
      ...named.diagnostics,
      ...resolved.diagnostics,
    ],
    facts: resolved.facts,
    references: [...whole.references, ...profiled.references, ...resolved.references],
  };
}
