import type { Diagnostic } from '../base/diagnostic.ts';
import { resolvePath } from '../base/path.ts';
import { runAcross } from '../check/across/run.ts';
import type { Claims } from '../check/claims.ts';
import { judge, type Suppressed } from '../check/judge.ts';
import { Library } from './library.ts';
import { workspaceFile } from './root.ts';
import type { Shelf } from './shelf.ts';

export interface FoundAcross {
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressed: readonly Suppressed[];
  /** Texts of the papers in which something was found. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * What papers of one workspace say against one another, graded by danvan.yaml under `root` and without what comments
 * set aside. Only papers with findings are read. `sets`: see runAcross.
 */
export async function judgeAcross(
  shelf: Shelf,
  root: string,
  papers: readonly Claims[],
  sets: readonly (readonly string[])[],
): Promise<FoundAcross> {
  const found = runAcross(withoutRepeats(papers), sets);
  const library = new Library(shelf.host, shelf);
  const sheaf = await library.yaml(resolvePath(root, workspaceFile));
  const office = sheaf?.value?.type === 'mapping' ? sheaf.value : undefined;
  for (const file of new Set(found.map(({ span }) => span.file))) await library.yaml(file);
  const files = [...library.values()].map(([file, value]) => {
    return { file, text: library.texts.get(file) ?? '', value, judged: false };
  });
  const { diagnostics, suppressed } = judge(found, files, office);
  const own = new Set(found.map(({ code }) => code));
  return { diagnostics: diagnostics.filter(({ code }) => own.has(code)), suppressed, texts: library.texts };
}

/** A paper that was read both alone and with the one that it is attached to speaks as the attachment that it is. */
function withoutRepeats(papers: readonly Claims[]): readonly Claims[] {
  const byFile = new Map<string, Claims>();
  for (const each of papers) {
    if (!byFile.has(each.file) || each.main !== undefined) byFile.set(each.file, each);
  }
  return [...byFile.values()];
}
