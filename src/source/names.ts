import type { Span } from '../base/span.ts';
import type { Mapping, Scalar, Value } from '../base/value.ts';
import type { Directory } from './profiles.ts';

/** What a name may stand for in one layer. `name` is what a reference to it is called; a paper's own fields have none. */
export interface Candidate {
  readonly value: Value;
  readonly name?: string;
  /** Entries of like groups in farther directories count as entries of this one. */
  readonly joined?: boolean;
}

/** What a name may stand for, the nearest layer first; never empty. */
export type Candidates = readonly [Candidate, ...Candidate[]];

/** The layers that names are looked up in. */
export interface Layers {
  readonly paper: Mapping;
  /** The row of data that this printing is for. */
  readonly row?: Mapping;
  /** Nearest first. */
  readonly directories: readonly Directory[];
}

/** Keys of a directory that are no facts: shelves of profiles, which papers name by id, and defaults. */
const noFacts: ReadonlySet<string> = new Set(['co_quan', 'nguoi_ky', 'mac_dinh']);
const ofRow = 'cot';
const ofDirectories = 'danh_ba';

/**
 * Every name that `{{ }}` may begin with: the paper's fields, then the columns of the row, then shared facts; `cot` and
 * `danh_ba` name a layer outright.
 */
export function rootNames({ paper, row, directories }: Layers): ReadonlyMap<string, Candidates> {
  const shared = directories.map(({ value }): Candidate => ({ value, joined: true }));
  const names = new Map<string, Candidates>();
  const add = (key: string, candidate: Candidate): void => {
    const known = names.get(key);
    names.set(key, known ? [...known, candidate] : [candidate]);
  };
  for (const { key, value } of paper.entries) add(key, { value });
  for (const { key, value } of row?.entries ?? []) add(key, { value, name: `${ofRow}.${key}` });
  for (const [key, found] of namesIn(shared)) {
    if (!noFacts.has(key)) for (const candidate of found) add(key, candidate);
  }
  if (row) add(ofRow, { value: row, name: ofRow });
  for (const candidate of shared) add(ofDirectories, candidate);
  return names;
}

/** What the directories share, under the names that `{{ }}` begins with. */
export function factNames(directories: readonly Directory[], span: Span): ReadonlyMap<string, Candidates> {
  return rootNames({ paper: { type: 'mapping', entries: [], span }, directories });
}

/**
 * The names one step further. Shared groups are joined entry by entry, one level deep; in every other layer only what
 * the nearest holds can be named, and the same entry farther out stands behind it.
 */
export function namesBelow(candidates: Candidates): ReadonlyMap<string, Candidates> {
  const [nearest] = candidates;
  if (nearest.joined) return namesIn(candidates);
  const all = namesIn(candidates);
  const own = nearest.value.type === 'mapping' ? nearest.value.entries.map(({ key }) => key) : [];
  return new Map([...all].filter(([key]) => own.includes(key)));
}

function namesIn(candidates: readonly Candidate[]): ReadonlyMap<string, Candidates> {
  const names = new Map<string, Candidates>();
  for (const { value, name, joined } of candidates) {
    if (value.type !== 'mapping') continue;
    for (const { key, value: inner } of value.entries) {
      const known = names.get(key);
      const candidate = candidateAt(inner, key, name, joined);
      names.set(key, known ? [...known, candidate] : [candidate]);
    }
  }
  return names;
}

/** The shelves themselves (`danh_ba.co_quan`) and the groups on the first level are joined; what they hold is not. */
function candidateAt(value: Value, key: string, name: string | undefined, joined = false): Candidate {
  if (name === undefined) return joined ? { value, name: key, joined: true } : { value };
  return { value, name: `${name}.${key}` };
}

/** True where a scalar stands in a value. */
export function holds(value: Value, scalar: Scalar): boolean {
  if (value.type === 'list') return value.items.some((item) => holds(item, scalar));
  return value === scalar;
}

/** The farther candidates of a name that the field being resolved gives itself; undefined where it does not. */
export function outerOf(candidates: Candidates, current: Scalar | undefined): Candidates | undefined {
  const [nearest, next, ...others] = candidates;
  return current && next && holds(nearest.value, current) ? [next, ...others] : undefined;
}
