import { type Diagnostic, problem } from '../base/diagnostic.ts';
import type { Outcome } from '../base/outcome.ts';
import type { Reference } from '../base/reference.ts';
import { nearest } from '../base/suggest.ts';
import { entryOf, type Mapping, type Scalar, type Value } from '../base/value.ts';

/** One danh-ba.yaml: shared organs, signatories and facts. */
export interface Directory {
  readonly file: string;
  readonly value: Mapping;
}

export interface Profiled extends Outcome<Mapping> {
  readonly references: readonly Reference[];
}

/** The keys of a paper that may name a profile; the key of the directory that holds them is the same. */
const groups = ['co_quan', 'nguoi_ky'] as const;

/**
 * Puts profiles in place of their ids (`co_quan: ubnd-bac-kan`, or a list of ids), from the nearest directory that has
 * the entry. The values keep the spans of where they stand. An unknown id is an error at the id.
 */
export function resolveProfiles(value: Mapping, directories: readonly Directory[]): Profiled {
  const diagnostics: Diagnostic[] = [];
  const references: Reference[] = [];
  const entries = value.entries.map((entry) => {
    const group = groups.find((name) => name === entry.key);
    if (!group) return entry;
    const find = (inner: Value, path: string): Value =>
      inner.type === 'scalar' && !inner.blank
        ? profile(inner, group, path, directories, diagnostics, references)
        : inner;
    if (entry.value.type !== 'list') return { ...entry, value: find(entry.value, group) };
    const items = entry.value.items.map((item, i) => find(item, `${group}[${i}]`));
    return { ...entry, value: { ...entry.value, items } };
  });
  return { value: { ...value, entries }, diagnostics, references };
}

function profile(
  id: Scalar,
  group: string,
  path: string,
  directories: readonly Directory[],
  diagnostics: Diagnostic[],
  references: Reference[],
): Value {
  const known: string[] = [];
  for (const directory of directories) {
    const shelf = entryOf(directory.value, group)?.value;
    if (!shelf) continue;
    const entry = shelf.type === 'mapping' ? entryOf(shelf, id.text) : undefined;
    const found = shelf.type === 'mapping' ? entry?.value : shelf;
    if (shelf.type === 'mapping') known.push(...shelf.entries.map((entry) => entry.key));
    if (!found) continue;
    if (entry) {
      const at = { ...entry.keySpan, end: Math.max(entry.keySpan.end, entry.value.span.end) };
      references.push({ name: `${group}.${id.text}`, at, from: id.span, path });
    }
    if (found.type === 'mapping') return found;
    diagnostics.push(problem('source/danh-ba-sai', found.span, { nhom: group }, { path: group }));
    return id;
  }
  const code = directories.length > 0 ? 'source/ho-so-la' : 'source/khong-co-danh-ba';
  const params = {
    id: id.text,
    nhom: group,
    goi_y: nearest(id.text, known) ?? '',
    co: [...new Set(known)].join(', '),
  };
  diagnostics.push(problem(code, id.span, params, { path }));
  return id;
}
