import { type Host, HostError } from '../base/host.ts';
import { resolvePath } from '../base/path.ts';
import { workspaceFile } from '../pipeline/root.ts';
import { Shelf } from '../pipeline/shelf.ts';
import { build } from '../workspace/build.ts';
import type { BuildOptions, Built, Listener } from '../workspace/built.ts';
import { loadState, StatePaths } from '../workspace/state.ts';
import type { Exit } from './exit.ts';
import type { Talk } from './talk.ts';
import { type Round, watchAndPrint } from './watch.ts';

/** How a build is told while it goes on and when it is done. */
export interface Telling {
  readonly hear: Listener;
  conclude(built: Built): void;
}

/** `danvan build --watch`: builds, and builds again whenever something changes that the workspace is made of. */
export async function watchBuild(
  talk: Talk,
  root: string,
  options: BuildOptions,
  telling: Telling,
): Promise<Exit> {
  const { host } = talk;
  /** What papers read, also those that are wrong: their faults may lie in any of it. */
  const reads = new Map<string, readonly string[]>();
  let shelf = new Shelf(host);
  /** How many papers there were, and how many of them came to nothing. */
  let before = '';
  let rebuild = options.rebuild;
  let followed: ReadonlySet<string> = new Set();
  return watchAndPrint(talk, async (changed): Promise<Round> => {
    shelf = await shelf.renewed(changed);
    let told = 0;
    let printed = 0;
    try {
      const built = await build(host, root, { ...options, rebuild, shelf }, (job, finished, done, all) => {
        if (finished.state !== 'unchanged' || finished.diagnostics.length > 0) told += 1;
        if (finished.state === 'written') printed += 1;
        reads.set(`${job.file} ${job.stem}`, [...finished.reads.keys()]);
        telling.hear(job, finished, done, all);
      });
      const all = Object.values(built.counts).reduce((sum, count) => sum + count, 0);
      const { written = 0, unchanged = 0 } = built.counts;
      const now = `${all} ${all - written - unchanged}`;
      const quiet = told === 0 && now === before && built.pruned.length === 0;
      if (!quiet || built.diagnostics.length > 0 || built.locked) telling.conclude(built);
      before = now;
      rebuild = false;
      const seen = [...(await seenIn(host, root)), ...[...reads.values()].flat()];
      followed = new Set([
        ...seen,
        resolvePath(root, workspaceFile),
        ...built.folders.map((each) => `${each}/`),
      ]);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      talk.refused(error);
    }
    return { paths: followed, printed };
  });
}

async function seenIn(host: Host, root: string): Promise<readonly string[]> {
  const paths = new StatePaths(host, root);
  return ((await loadState(host, root))?.state.seen ?? []).map(({ path }) => paths.full(path));
}
