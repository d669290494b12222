import type { Host, Signal } from '../base/host.ts';
import { resolvePath } from '../base/path.ts';
import { sha256 } from '../verify/hash.ts';
import { type BuildOptions, type Built, type Counts, type Listener, type Look, warningsOf } from './build.ts';
import { handsFor } from './hands.ts';
import { inOrder } from './in-order.ts';
import type { Job } from './jobs.ts';
import { leftOver } from './left-over.ts';
import { type ManifestEntry, manifestFile, printManifest } from './manifest.ts';
import { NextState } from './next-state.ts';
import { shardOf } from './shard.ts';
import { snapshotPath } from './snapshot-path.ts';
import { type KeptPaper, StatePaths, saveState, stateFolder } from './state.ts';
import { prune, sweep } from './sweep.ts';
import type { Finished, Task } from './task.ts';

/** Every so many papers the state is kept, so that a killed build is not begun again from nothing. */
const checkpoint = 200;

/**
 * Prints what is not fresh, keeps the state, writes the manifest and takes away what nobody makes any more. The lock of
 * the workspace is held; `since` is when it was taken.
 */
export async function printPapers(
  host: Host,
  root: string,
  { now, before }: Look,
  options: BuildOptions,
  since: bigint,
  hear: Listener,
): Promise<Partial<Built>> {
  const paths = new StatePaths(host, root);
  const out = resolvePath(root, now.paths.ra);
  const mine = shardOf(now.jobs, options.shard);
  const dirty = mine.filter(({ stem }) => !now.fresh.has(stem));
  const state = new NextState(host, root, before);
  for (const { stem } of now.jobs) {
    const fresh = now.fresh.get(stem);
    const known = now.known.get(stem);
    if (fresh) state.keep(fresh);
    else if (known) state.doubt(known);
  }
  await sweep(host, `${root}/${stateFolder}`);
  await sweep(host, out);

  let left = await leftOver(host, root, now, before);
  const save = async (manifest: string): Promise<void> => {
    const kept = left.map(([path, hash]) => [paths.kept(path), hash] as const);
    await saveState(host, root, await state.make(now, since, { left: kept, manifest }));
  };
  const counts: Counts = { unchanged: mine.length - dirty.length };
  const entries = new Map<string, readonly ManifestEntry[]>();
  for (const job of mine) entries.set(job.stem, entriesOf(root, out, job, now.fresh.get(job.stem)));
  let done = 0;
  const tell = async (job: Job, finished: Finished): Promise<void> => {
    done += 1;
    counts[finished.state] = (counts[finished.state] ?? 0) + 1;
    if (finished.outputs.length > 0) {
      state.add(job, finished);
      entries.set(job.stem, entriesOf(root, out, job, finished));
    }
    hear(job, finished, done, dirty.length);
    if (done % checkpoint === 0) await save('');
  };

  const hands = await handsFor(host, options.jobs, options.timeout, dirty.length);
  const told = listen(host);
  try {
    const work = async (job: Job): Promise<Finished> => {
      const stem = paths.kept(job.stem);
      const known = now.known.get(job.stem);
      return hands.work(taskOf(job, options, known, await snapshotPath(root, stem)));
    };
    await inOrder(dirty, hands.width, work, tell, () => told.signal !== undefined);
  } finally {
    told.end();
    await hands.close();
  }
  const rest = { counts, warnings: warningsOf(now.fresh.values()), undone: dirty.length - done };
  if (told.signal) {
    await save('');
    return { ...rest, signal: told.signal };
  }
  const pruned = options.prune ? await prune(host, left) : [];
  left = left.filter(([path]) => !pruned.includes(path));
  const manifest = printManifest([...entries.values()].flat(), options.shard);
  await writeManifest(host, out, manifestFile(options.shard), manifest);
  await save(options.shard ? '' : await sha256(manifest));
  return { ...rest, pruned };
}

function taskOf(job: Job, options: BuildOptions, known: KeptPaper | undefined, snapshot: string): Task {
  const { file, stem, issued } = job;
  return { file, stem, issued, formats: ['docx', 'pdf'], overwrite: options.overwrite, known, snapshot };
}

function entriesOf(
  root: string,
  out: string,
  { file, stem }: Job,
  printed: KeptPaper | Finished | undefined,
): readonly ManifestEntry[] {
  const source = file.slice(root.length).replace(/^\//, '');
  return (printed?.outputs ?? []).map(({ format, sha256: hash, size }) => {
    return { path: `${stem.slice(out.length + 1)}.${format}`, sha256: hash, size, source };
  });
}

async function writeManifest(host: Host, out: string, name: string, bytes: Uint8Array): Promise<void> {
  const path = `${out}/${name}`;
  const there = (await host.stat(path)) && (await sha256(await host.read(path)));
  if (there === (await sha256(bytes))) return;
  await host.makeFolder(out);
  await host.replace([{ path, bytes }]);
}

/** The first signal that comes, until `end`. */
function listen(host: Host): { readonly signal: Signal | undefined; end(): void } {
  let signal: Signal | undefined;
  const end = host.onSignal((each) => {
    signal ??= each;
  });
  return {
    get signal() {
      return signal;
    },
    end,
  };
}
