import { HostError } from '../base/host.ts';
import { dirname } from '../base/path.ts';

/** The few acts on a disk that replacing files needs. Each throws HostError and nothing else. */
export interface Disk {
  /** Creates a file that must not exist, writes all bytes, syncs, and checks the size on disk. */
  create(path: string, bytes: Uint8Array): Promise<void>;
  /** A second name, that must not exist, for a file (or a copy, where the file system has no such thing). */
  keep(path: string, copy: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  wait(milliseconds: number): Promise<void>;
  /** A part of names that no other running danvan uses. */
  readonly tag: string;
}

interface Step {
  readonly target: string;
  readonly fresh: string;
  readonly old: string;
}

/** Waits between attempts at a rename: a scanner or an index on Windows holds a file for moments, Word for longer. */
const waits = [20, 50, 100, 200, 400];
const passing = new Set(['EBUSY', 'EPERM', 'EACCES']);

/** Files that are replaced as one act: all of them or none. */
export type Files = readonly { readonly path: string; readonly bytes: Uint8Array }[];

/**
 * Replaces files as one act: all are written beside their targets first, then renamed; where a rename fails, those
 * done before it are put back. Throws the first HostError, named after the target. Leaves nothing temporary.
 */
export async function replaceFiles(disk: Disk, files: Files): Promise<void> {
  return putInPlace(disk, await written(disk, files, 0));
}

/**
 * As `replaceFiles`, of several acts: the disk is waited for once for all of them, and each then ends by itself. Where
 * that needs more open files than the system gives, the act is done again alone.
 */
export async function replaceTogether(
  disk: Disk,
  acts: readonly Files[],
): Promise<readonly PromiseSettledResult<void>[]> {
  let index = 0;
  const writing = acts.map((files) => {
    const first = index;
    index += files.length;
    return written(disk, files, first);
  });
  const ended: PromiseSettledResult<void>[] = [];
  for (const [i, files] of acts.entries()) {
    const ready = (await writing[i]) ?? [];
    const [end] = await Promise.allSettled([putInPlace(disk, ready)]);
    const again = end.status === 'rejected' && acts.length > 1 && isFull(end.reason);
    ended.push(again ? (await Promise.allSettled([replaceFiles(disk, files)]))[0] : end);
  }
  return ended;
}

/** No more files may be open. */
function isFull(error: unknown): boolean {
  return error instanceof HostError && (error.code === 'EMFILE' || error.code === 'ENFILE');
}

/** Writes files beside their targets, all at once; `first` is the number of the first of them among others. */
function written(disk: Disk, files: Files, first: number): Promise<readonly PromiseSettledResult<Step>[]> {
  return Promise.allSettled(files.map(({ path, bytes }, i) => write(disk, path, bytes, first + i)));
}

async function putInPlace(disk: Disk, ready: readonly PromiseSettledResult<Step>[]): Promise<void> {
  const steps: Step[] = [];
  const kept: Step[] = [];
  const done: { step: Step; had: boolean }[] = [];
  try {
    for (const each of ready) if (each.status === 'fulfilled') steps.push(each.value);
    for (const each of ready) if (each.status === 'rejected') throw each.reason;
    for (const step of steps) {
      const had = steps.length > 1 && (await keepOld(disk, step));
      if (had) kept.push(step);
      await patiently(disk, () => disk.rename(step.fresh, step.target), step.target);
      done.push({ step, had });
    }
  } catch (error) {
    for (const { step, had } of done.reverse()) {
      const back = () => (had ? disk.rename(step.old, step.target) : disk.remove(step.target));
      await quietly(() => patiently(disk, back, step.target));
    }
    for (const { fresh } of steps) await quietly(() => disk.remove(fresh));
    throw error;
  } finally {
    for (const { old } of kept) await quietly(() => disk.remove(old));
  }
}

/** Writes the bytes under a free name beside the target; a name left by a killed run is passed over. */
async function write(disk: Disk, target: string, bytes: Uint8Array, index: number): Promise<Step> {
  for (let attempt = 0; ; attempt++) {
    const name = `${dirname(target)}/.danvan-${disk.tag}-${index}-${attempt}`.replace('//', '/');
    const fresh = `${name}.tmp`;
    try {
      await disk.create(fresh, bytes);
      return { target, fresh, old: `${name}.old` };
    } catch (error) {
      const code = error instanceof HostError ? error.code : '';
      if (code === 'EEXIST' && attempt < 100) continue;
      if (code !== 'EEXIST') await quietly(() => disk.remove(fresh));
      throw renamed(error, target);
    }
  }
}

async function keepOld(disk: Disk, step: Step): Promise<boolean> {
  for (;;) {
    try {
      await disk.keep(step.target, step.old);
      return true;
    } catch (error) {
      const code = error instanceof HostError ? error.code : '';
      if (code === 'ENOENT') return false;
      if (code !== 'EEXIST') throw renamed(error, step.target);
      // A killed run left it.
      await patiently(disk, () => disk.remove(step.old), step.target);
    }
  }
}

async function patiently(disk: Disk, act: () => Promise<void>, target: string): Promise<void> {
  for (const pause of [...waits, undefined]) {
    try {
      await act();
      return;
    } catch (error) {
      const again = error instanceof HostError && passing.has(error.code) && pause !== undefined;
      if (!again) throw renamed(error, target);
      await disk.wait(pause);
    }
  }
}

/** The person knows the target, not the temporary name. */
function renamed(error: unknown, target: string): unknown {
  return error instanceof HostError ? new HostError(error.code, target) : error;
}

async function quietly(act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
  }
}
