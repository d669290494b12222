import { type Diagnostic, problem } from '../base/diagnostic.ts';
import { entryOf, type Mapping } from '../base/value.ts';
import type { Kind } from '../model/kind.ts';
import { sharedParts } from '../schema/shape.ts';
import { type Assignment, withValueAt } from '../source/assignment.ts';
import type { Directory } from '../source/profiles.ts';

/** What messages call the values of the command line, as if they were a file. */
export const givenFile = '--set';

/** Values of the command line, parted by where they belong: over the fields of the paper, or over the shared facts. */
export interface Given {
  /** Whole fields: before profiles are put in, so that a value may name one. */
  readonly fields: readonly Assignment[];
  /** Keys inside fields, also inside a profile. */
  readonly inside: readonly Assignment[];
  /** The facts as the nearest directory. */
  readonly directory: Directory | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** A key belongs to the paper where the paper or its kind has it, otherwise to the facts that have it; `danh_ba.` says so outright. */
export function partGiven(
  given: readonly Assignment[],
  paper: Mapping,
  kind: Kind | undefined,
  directories: readonly Directory[],
): Given {
  const ofPaper = (key: string): boolean =>
    entryOf(paper, key) !== undefined ||
    sharedParts.some((part) => part === key) ||
    (kind !== undefined && Object.hasOwn(kind.rieng, key));
  const isFact = ([key = '']: readonly string[]): boolean =>
    key === 'danh_ba' || (!ofPaper(key) && directories.some(({ value }) => entryOf(value, key)));
  const facts = given
    .filter(({ path }) => isFact(path))
    .map((each) => ({ ...each, path: withoutLayer(each.path) }));
  const own = given.filter(({ path }) => !isFact(path));
  const [first] = facts;
  const empty: Mapping | undefined = first && { type: 'mapping', entries: [], span: first.value.span };
  const laid = empty && layOver(empty, facts);
  return {
    fields: own.filter(({ path }) => path.length === 1),
    inside: own.filter(({ path }) => path.length > 1),
    directory: laid && { file: givenFile, value: laid.value },
    diagnostics: laid?.diagnostics ?? [],
  };
}

function withoutLayer(path: readonly string[]): readonly string[] {
  return path[0] === 'danh_ba' ? path.slice(1) : path;
}

/** A mapping with values laid over it, each at its path. */
export function layOver(
  mapping: Mapping,
  given: readonly Assignment[],
): { value: Mapping; diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  let value = mapping;
  for (const { path, value: put } of given) {
    const next = withValueAt(value, path, put);
    if (next) value = next;
    else
      diagnostics.push(
        problem('source/dat-khong-duoc', put.span, { khoa: path.join('.') }, { path: path.join('.') }),
      );
  }
  return { value, diagnostics };
}
