import { basename } from '../base/path.ts';
import type { Span } from '../base/span.ts';
import type { Mapping } from '../base/value.ts';
import { version } from '../base/version.ts';
import type { Compiled } from '../pipeline/compile.ts';
import { directoryName } from '../pipeline/directory.ts';
import { workspaceFile } from '../pipeline/root.ts';
import { type Snapshot, sharedIn } from './snapshot.ts';

/** Why a paper is not what it was. */
export type Cause =
  | {
      readonly kind: 'fact';
      /** As in Reference: `su_kien.ngay`. */
      readonly name: string;
      readonly at: Span;
      /** As it was typed and as it is typed now. */
      readonly old: string;
      readonly now: string;
      /** Where the paper names it and the fields that it reaches. */
      readonly through: readonly { readonly from: Span; readonly path: string }[];
    }
  | { readonly kind: 'file'; readonly file: string; readonly how: 'changed' | 'added' | 'removed' }
  | { readonly kind: 'danvan' | 'rulebook'; readonly old: string; readonly now: string };

/** The causes that can be told from what the paper was: shared facts first, then files, then the law and danvan. */
export function causesOf(
  compiled: Compiled,
  was: Snapshot | undefined,
  files: readonly Extract<Cause, { kind: 'file' }>[],
  row?: Mapping,
): readonly Cause[] {
  const facts = was ? changedFacts(compiled, was, row) : [];
  const own = files.filter(({ file }) => !isShared(file));
  const law = compiled.rulebook?.id ?? '';
  const rest: Cause[] = [];
  if (was && was.rulebook !== law) rest.push({ kind: 'rulebook', old: was.rulebook, now: law });
  if (was && was.version !== version) rest.push({ kind: 'danvan', old: was.version, now: version });
  const found: readonly Cause[] = [...facts, ...own, ...rest];
  return found.length > 0 ? found : files;
}

function changedFacts(compiled: Compiled, was: Snapshot, row?: Mapping): readonly Cause[] {
  const before = new Map(was.shared.map(([name, path, typed]) => [`${name} ${path}`, typed]));
  const found = new Map<string, Extract<Cause, { kind: 'fact' }>>();
  for (const { name, at, from, path, typed } of sharedIn(compiled, row)) {
    const old = before.get(`${name} ${path}`);
    if (old === undefined || old === typed) continue;
    const known = found.get(name);
    const through = [...(known?.through ?? []), { from, path }];
    found.set(name, { kind: 'fact', name, at, old, now: typed, through });
  }
  return [...found.values()];
}

/** A file of facts concerns a paper only through the facts that it names. */
function isShared(file: string): boolean {
  return basename(file) === workspaceFile || basename(file) === directoryName;
}

/** The files that held something else when a paper was printed. Folders are left out: what is in them tells more. */
export function changedFiles(
  before: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
  absent: string,
): readonly Extract<Cause, { kind: 'file' }>[] {
  return [...now].flatMap(([file, mark]) => {
    const old = before.get(file) ?? absent;
    if (file.endsWith('/') || old === mark) return [];
    const how = old === absent ? 'added' : mark === absent ? 'removed' : 'changed';
    return [{ kind: 'file', file, how } as const];
  });
}
