import type { Host } from '../base/host.ts';
import { resolvePath } from '../base/path.ts';
import { sha256 } from '../host/hash.ts';
import { Shelf } from '../pipeline/shelf.ts';
import { ClaimsBook, firstsOf, toLookInto } from './across.ts';
import { type BuildOptions, type Built, type Counts, type Listener, type Look, warningsOf } from './built.ts';
import { GoneIssued } from './gone-issued.ts';
import { handsFor } from './hands.ts';
import { inOrder } from './in-order.ts';
import { listen } from './interrupt.ts';
import { leftOver } from './left-over.ts';
import { entriesOf, manifestFile, type PrintedOutputs, printManifest, writtenBefore } from './manifest.ts';
import { NextState } from './next-state.ts';
import { makePacks, type Packed } from './packs.ts';
import { printingOf } from './printing.ts';
import { shardOf } from './shard.ts';
import { snapshotPath } from './snapshot-path.ts';
import { type BuildState, StatePaths, saveState, stateFolder } from './state.ts';
import { unsure } from './survey.ts';
import { prune, sweep, sweepSnapshots } from './sweep.ts';
import { Talks } from './talks.ts';
import type { Finished, Work } from './task.ts';
import { workList } from './work-list.ts';

/** Every so many papers, at least, the state is kept, so that a killed build is not begun again from nothing. */
const checkpoint = 200;
/** So often at most, as the state grows with what there is to print. */
const mostCheckpoints = 20;

/** How a build came out as a whole. */
type Ends = Pick<BuildState, 'manifest' | 'packs' | 'across'>;

const noPacks: Packed = { packs: [], entries: [], written: [], diagnostics: [] };

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
  const book = await ClaimsBook.open(host, root);
  const firsts = firstsOf(now.jobs);
  const dirty = toLookInto(mine, now.fresh, firsts, book);
  const state = new NextState(host, root, before, now.headings);
  for (const { stem } of now.jobs) {
    const fresh = now.fresh.get(stem);
    const known = now.known.get(stem);
    if (fresh) state.keep(fresh);
    else if (known) state.doubt(known);
  }
  const spared = unsure(now);
  const made = new Set(now.jobs.map(({ stem }) => stem));
  for (const [stem, paper] of now.known) {
    if (!made.has(stem) && spared.has(paths.full(paper.file))) state.doubt(paper);
  }
  const gone = new GoneIssued(host, root, now);
  for (const paper of gone.papers) state.doubt(paper);
  await sweep(host, `${root}/${stateFolder}`);
  await sweep(host, out);

  let left = await leftOver(host, root, now, before);
  const wrote = await writtenBefore(host, out);
  const save = async (ends: Partial<Ends>): Promise<void> => {
    const kept = left.map(([path, hash]) => [paths.kept(path), hash] as const);
    const packs = before?.packs ?? [];
    const across = before?.across ?? { errors: 0, warnings: 0 };
    await saveState(
      host,
      root,
      await state.make(now, since, { manifest: '', packs, across, ...ends, left: kept }),
    );
  };
  const counts: Counts = { unchanged: mine.length - dirty.length };
  const printed = new Map<string, PrintedOutputs>();
  for (const { stem } of mine) printed.set(stem, now.fresh.get(stem)?.outputs ?? []);
  const list = workList(now, dirty, options.shard);
  const every = Math.max(checkpoint, Math.ceil(list.size / mostCheckpoints));
  const talks = new Talks(now.tables);
  let done = 0;
  const tell = async (work: Work, finished: Finished): Promise<void> => {
    const { job } = work;
    done += 1;
    counts[finished.state] = (counts[finished.state] ?? 0) + 1;
    if (finished.state === 'held') printed.set(job.stem, finished.outputs);
    else if (finished.outputs.length > 0) {
      printed.set(job.stem, state.add(job, finished));
      if (firsts.has(job.stem)) book.note({ file: job.file, key: finished.key, claims: finished.claims });
    }
    hear(job, talks.worthSaying(work, finished), done, list.size);
    if (done % every === 0) await save({});
  };

  const hands = await handsFor(host, options, dirty.length);
  const told = listen(host);
  try {
    const work = async ({ job, row, failed }: Work): Promise<Finished> => {
      if (failed) return failed;
      const stem = paths.kept(job.stem);
      const known = now.known.get(job.stem);
      const snapshot = snapshotPath(root, stem);
      return hands.work({
        ...printingOf(job, known, gone.like(job), options),
        row,
        snapshot,
        claims: firsts.has(job.stem),
      });
    };
    await inOrder(
      list.work(options.shelf ?? new Shelf(host), talks),
      hands.width,
      work,
      tell,
      () => told.signal !== undefined,
    );
  } finally {
    told.end();
    await hands.close();
  }
  const rest = { counts, warnings: warningsOf(now.fresh.values()), undone: list.size - done };
  if (told.signal) {
    await save({});
    return { ...rest, signal: told.signal };
  }
  const pruned = options.prune ? await prune(host, left) : [];
  left = left.filter(([path]) => !pruned.includes(path));
  await book.save(host, root, now.jobs);
  const across = await book.judge(host, root, now.jobs, now.paths);
  const errors = across.diagnostics.filter(({ severity }) => severity === 'error').length;
  const entries = new Map(
    mine.map((job) => [job.stem, entriesOf(root, out, job, printed.get(job.stem) ?? [])] as const),
  );
  const packing = {
    jobs: now.jobs,
    printed: entries,
    unsure: spared,
    before: before?.packs ?? [],
    wrote,
    overwrite: options.overwrite,
  };
  const packed =
    options.shard || errors > 0
      ? { ...noPacks, packs: packing.before }
      : await makePacks(host, root, now.paths, packing);
  const manifest = printManifest([...entries.values(), packed.entries].flat(), options.shard);
  await writeManifest(host, out, manifestFile(options.shard), manifest);
  await save({
    manifest: options.shard || packed.diagnostics.length > 0 ? '' : sha256(manifest),
    packs: packed.packs,
    across: { errors, warnings: across.diagnostics.length - errors },
  });
  if (!options.shard)
    await sweepSnapshots(
      host,
      root,
      state.kept.map(({ stem }) => stem),
    );
  return { ...rest, pruned, across, packed };
}

async function writeManifest(host: Host, out: string, name: string, bytes: Uint8Array): Promise<void> {
  const path = `${out}/${name}`;
  const there = (await host.stat(path)) && sha256(await host.read(path));
  if (there === sha256(bytes)) return;
  await host.makeFolder(out);
  await host.replace([{ path, bytes }]);
}
