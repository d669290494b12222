import { HostError } from '../base/host.ts';
import { resolvePath, shortPath } from '../base/path.ts';
import { workspaceRoot } from '../pipeline/root.ts';
import { type BuildTally, printProgress, printTally } from '../report/tally.ts';
import { build as buildWorkspace } from '../workspace/build.ts';
import type { Built, Listener } from '../workspace/built.ts';
import { patience } from '../workspace/hands.ts';
import { mergeManifests } from '../workspace/merge.ts';
import { parseShard } from '../workspace/shard.ts';
import type { Finished } from '../workspace/task.ts';
import { type Exit, exit, exitOfSignal, worse } from './exit.ts';
import type { Talk } from './talk.ts';
import { wholeNumber } from './whole-number.ts';

interface Options {
  readonly jobs?: string;
  readonly timeout?: string;
  readonly rebuild?: boolean;
  readonly overwrite?: boolean;
  readonly prune?: boolean;
  readonly shard?: string;
  readonly merge?: boolean;
  readonly watch?: boolean;
}

/** `danvan build [DIR]`: every paper of a workspace, as far as it has changed. */
export async function buildPapers(talk: Talk, [folder]: readonly string[], options: Options): Promise<Exit> {
  const { host } = talk;
  const start = resolvePath(host.cwd, folder ?? '.');
  const jobs = wholeNumber(options.jobs, host.cores);
  const timeout = wholeNumber(options.timeout, patience);
  const shard = options.shard === undefined ? undefined : parseShard(options.shard);
  if (jobs === undefined) return refuse(talk, 'command/so-la', { tu: '--jobs', so: options.jobs ?? '' });
  if (timeout === undefined)
    return refuse(talk, 'command/so-la', { tu: '--timeout', so: options.timeout ?? '' });
  if (options.shard !== undefined && !shard) return refuse(talk, 'command/phan-la', { phan: options.shard });
  try {
    if ((await host.stat(start))?.kind !== 'folder')
      return refuse(talk, 'command/khong-co-thu-muc', {}, start);
    const root = await workspaceRoot(host, `${start}/-`);
    if (options.merge) return await merge(talk, root);
    let worst: Exit = exit.fine;
    const { rebuild = false, overwrite = false, prune = false } = options;
    const building = { jobs, timeout: timeout * 1000, rebuild, overwrite, prune, shard };
    const hear = listener(talk, (code) => {
      worst = worse(worst, code);
    });
    if (options.watch) {
      const { watchBuild } = await import('./watch-build.ts');
      return await watchBuild(talk, root, building, { hear, conclude: (each) => conclude(talk, each) });
    }
    const built = await buildWorkspace(host, root, building, hear);
    return worse(worst, conclude(talk, built));
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    talk.refused(error);
    return exit.refused;
  }
}

/** Tells of each paper as it is done; a bar that is drawn over itself only on a terminal. */
function listener(talk: Talk, note: (code: Exit) => void): Listener {
  const { host } = talk;
  return (_job, finished, done, all) => {
    if (host.terminal) host.err(printProgress(undefined));
    talk.say(finished.diagnostics, finished.texts);
    if (finished.state === 'written') {
      for (const { path } of finished.outputs) host.out(`${shortPath(host.cwd, path)}\n`);
    }
    if (host.terminal && done < all) host.err(printProgress({ done, all }));
    note(exitOf(finished));
  };
}

function exitOf({ state }: Finished): Exit {
  if (state === 'written' || state === 'unchanged') return exit.fine;
  if (state === 'refused') return exit.refused;
  return state === 'fault' ? exit.fault : exit.document;
}

/** Says how the whole ended. */
function conclude(talk: Talk, built: Built): Exit {
  const { host, lang } = talk;
  talk.say(built.diagnostics, built.texts);
  for (const link of built.outside) talk.complain('workspace/lien-ket-ra-ngoai', link);
  if (built.diagnostics.length > 0) return exit.refused;
  if (built.locked) {
    const { pid, machine } = built.locked;
    return refuse(talk, 'workspace/dang-co-danvan', { pid, may: machine });
  }
  const { across, packed } = built;
  if (across) talk.say(across.diagnostics, across.texts);
  if (packed) talk.say(packed.diagnostics, built.texts);
  for (const path of packed?.written ?? []) host.out(`${shortPath(host.cwd, path)}\n`);
  for (const path of built.pruned) host.out(`- ${shortPath(host.cwd, path)}\n`);
  host.err(printTally(tallyOf(built), lang));
  if (built.signal) return exitOfSignal(built.signal);
  const wrong = [...(across?.diagnostics ?? []), ...(packed?.diagnostics ?? [])];
  const errors = wrong.some(({ severity }) => severity === 'error');
  return errors || built.outside.length > 0 ? exit.document : exit.fine;
}

function tallyOf({ counts, undone, pruned, warnings }: Built): BuildTally {
  const of = (...states: Finished['state'][]) => states.reduce((sum, state) => sum + (counts[state] ?? 0), 0);
  return {
    written: of('written'),
    unchanged: of('unchanged'),
    wrong: of('wrong', 'missing', 'lost', 'fault'),
    held: of('held'),
    refused: of('refused'),
    undone,
    pruned: pruned.length,
    warnings,
  };
}

async function merge(talk: Talk, root: string): Promise<Exit> {
  const { readOffice } = await import('../workspace/read-office.ts');
  const office = await readOffice(talk.host, root);
  const found = await mergeManifests(talk.host, root, office.paths);
  talk.say([...office.diagnostics, ...found], office.texts);
  return found.length > 0 ? exit.refused : exit.fine;
}

function refuse(talk: Talk, code: string, params: Record<string, string | number>, file = ''): Exit {
  talk.complain(code, file, params);
  return exit.refused;
}
