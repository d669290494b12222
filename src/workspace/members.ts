import { resolvePath } from '../base/path.ts';
import type { Goi, Said } from '../model/office.ts';
import type { Job } from './jobs.ts';
import { rangeOf } from './scan.ts';

/** The papers of a set, in its order, each once; `empty` are the patterns that take none. */
export function membersOf<Paper extends Pick<Job, 'file'>>(
  root: string,
  { van_ban }: Goi,
  papers: readonly Paper[],
): { readonly jobs: readonly Paper[]; readonly empty: readonly Said<string>[] } {
  const taken = new Set<Paper>();
  const empty: Said<string>[] = [];
  for (const said of van_ban) {
    const { base, wanted } = rangeOf(resolvePath(root, said.value));
    const found = papers.filter(({ file }) => file === base || (file.startsWith(`${base}/`) && wanted(file)));
    if (found.length === 0) empty.push(said);
    for (const job of found) taken.add(job);
  }
  return { jobs: [...taken], empty };
}
