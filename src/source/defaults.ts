import type { Reference } from '../base/reference.ts';
import { fileSpan } from '../base/span.ts';
import { type Entry, entryOf, type Mapping } from '../base/value.ts';
import type { Directory } from './profiles.ts';

/** The key of a directory that holds what papers have where they do not say it themselves. */
export const defaultsKey = 'mac_dinh';

/** Keys whose own keys are laid over each other, where others are taken whole. */
const joined: ReadonlySet<string> = new Set(['trinh_bay']);

/**
 * A paper with the defaults (`mac_dinh`) of its directories for the keys that it leaves out, the nearest directory
 * first; `trinh_bay` key by key. The values keep the spans of where they stand. `fits` says which keys the paper has a
 * place for.
 */
export function withDefaults(
  paper: Mapping,
  directories: readonly Directory[],
  fits: (key: string) => boolean,
): { readonly value: Mapping; readonly references: readonly Reference[] } {
  const from = fileSpan(paper.span.file);
  const references: Reference[] = [];
  const taken = (name: string, { value: { span } }: Entry): void => {
    references.push({ name: `${defaultsKey}.${name}`, at: span, from, path: name });
  };
  let value = paper;
  for (const directory of directories) {
    const defaults = entryOf(directory.value, defaultsKey)?.value;
    if (defaults?.type !== 'mapping') continue;
    for (const entry of defaults.entries) {
      const { key } = entry;
      if (!fits(key)) continue;
      const near = entryOf(value, key);
      if (!near) {
        value = { ...value, entries: [...value.entries, entry] };
        for (const leaf of leavesOf(entry)) taken(leaf.path, leaf.entry);
      } else if (joined.has(key)) {
        const over = laidOver(near, entry, key, taken);
        value = { ...value, entries: value.entries.map((each) => (each === near ? over : each)) };
      }
    }
  }
  return { value, references };
}

/** The entries of a default that can change one by one. */
function leavesOf(entry: Entry): readonly { readonly path: string; readonly entry: Entry }[] {
  const { key, value } = entry;
  if (!joined.has(key) || value.type !== 'mapping') return [{ path: key, entry }];
  return value.entries.map((inner) => ({ path: `${key}.${inner.key}`, entry: inner }));
}

function laidOver(near: Entry, far: Entry, path: string, taken: (path: string, entry: Entry) => void): Entry {
  if (near.value.type !== 'mapping' || far.value.type !== 'mapping') return near;
  const entries = [...near.value.entries];
  for (const entry of far.value.entries) {
    const below = `${path}.${entry.key}`;
    const at = entries.findIndex(({ key }) => key === entry.key);
    const known = entries[at];
    if (known) entries[at] = laidOver(known, entry, below, taken);
    else {
      entries.push(entry);
      taken(below, entry);
    }
  }
  return { ...near, value: { ...near.value, entries } };
}
