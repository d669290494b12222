import { type Diagnostic, problem } from '../base/diagnostic.ts';
import type { Host } from '../base/host.ts';
import { resolvePath } from '../base/path.ts';
import { fileSpan } from '../base/span.ts';
import { lookAt } from '../pipeline/mark.ts';
import { staysInside } from '../pipeline/root.ts';
import { type BuildOptions, type Built, type Listener, type Look, warningsOf } from './built.ts';
import { manifestName } from './manifest.ts';
import { packsStand } from './packs.ts';
import { type KeptPaper, loadState, StatePaths, stateFolder } from './state.ts';
import { type Survey, survey, unsure } from './survey.ts';

/**
 * Builds the papers of a workspace: those whose outputs may have changed are printed again, each for itself, and the
 * manifest tells what is there. Throws HostError only where the workspace itself cannot be read or written.
 */
export async function build(host: Host, root: string, options: BuildOptions, hear: Listener): Promise<Built> {
  const glance = await look(host, root, options);
  const nothing: Built = {
    diagnostics: await refusal(host, root, glance.now),
    texts: glance.now.texts,
    counts: {},
    warnings: 0,
    outside: glance.now.outside,
    folders: glance.now.folders,
    pruned: [],
    undone: 0,
  };
  if (nothing.diagnostics.length > 0) return nothing;
  if (await isDone(host, root, glance, options)) {
    const { jobs, fresh } = glance.now;
    const warnings = warningsOf(fresh.values()) + (glance.before?.across.warnings ?? 0);
    return { ...nothing, counts: { unchanged: jobs.length }, warnings };
  }
  await host.makeFolder(`${root}/${stateFolder}/printed`);
  const lock = await host.lock(`${root}/${stateFolder}/lock`);
  if (!lock.held) return { ...nothing, locked: lock };
  try {
    const { printPapers } = await import('./print-papers.ts');
    const looked = await look(host, root, options);
    return { ...nothing, ...(await printPapers(host, root, looked, options, lock.since, hear)) };
  } finally {
    await lock.release();
  }
}

async function look(host: Host, root: string, options: BuildOptions): Promise<Look> {
  const loaded = await loadState(host, root, options.rebuild);
  return {
    now: await survey(host, root, loaded, options.rebuild),
    before: loaded?.state,
    written: loaded?.written ?? 0n,
  };
}

/** Nothing to print, to tell anew or to take away. */
async function isDone(host: Host, root: string, { now, before, written }: Look, options: BuildOptions) {
  if (!before || before.across.errors > 0 || now.stale || options.prune || options.shard) return false;
  if (unsure(now).size > 0) return false;
  const made = new Set(now.jobs.map(({ stem }) => stem));
  const paths = new StatePaths(host, root);
  const settled = ({ stem, issued, reads }: KeptPaper) => made.has(paths.full(stem)) || (issued && reads < 0);
  if (now.jobs.length !== now.fresh.size || !before.papers.every(settled)) return false;
  const out = resolvePath(root, now.paths.ra);
  if (!(await packsStand(host, out, before.packs, written))) return false;
  const manifest = `${out}/${manifestName}`;
  return (await lookAt(host, manifest)).mark === before.manifest;
}

/** Why nothing may be written: names, danvan.yaml, an output folder that is none or lies elsewhere. */
async function refusal(host: Host, root: string, now: Survey): Promise<readonly Diagnostic[]> {
  const found = now.diagnostics.filter(({ severity }) => severity === 'error');
  if (found.length > 0) return found;
  const out = resolvePath(root, now.paths.ra);
  const inside = out.startsWith(root === '/' ? '/' : `${root}/`);
  const stat = inside ? await host.stat(out) : undefined;
  const usable = stat === undefined || (stat.kind !== 'file' && (await staysInside(host, root, out)));
  return inside && usable ? [] : [problem('workspace/thu-muc-ra', fileSpan(out))];
}
