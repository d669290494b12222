import {
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism } from 'node:os';
import { type Host, HostError, type Stat } from '../base/host.ts';
import { basename, dirname } from '../base/path.ts';
import { alive } from './alive.ts';
import { milliseconds } from './clock.ts';
import { startCrew } from './crew.ts';
import { realDisk } from './disk.ts';
import { entries, kindOf, stamps } from './glance.ts';
import { readWhole } from './read-whole.ts';
import { asked, asking, codeOf } from './refusal.ts';
import { replaceTogether } from './replace.ts';
import { onSignal, undisturbed } from './signal.ts';
import { turn } from './turn.ts';
import { startWatch } from './watch.ts';

/**
 * The real world; the only place of danvan that touches files, the clock, the environment and the terminal. `installed`
 * is the folder where danvan's own package lies. What is done with a file is done at once: giving it to another thread
 * and waiting costs more than doing it, all but the waiting for a disk.
 */
export function realHost(installed: string): Host {
  quietPipes();
  const root = slashes(installed);
  return {
    cwd: slashes(process.cwd()),
    home: { templates: `${root}/templates`, fonts: `${root}/dist/fonts` },
    read: async (file) => {
      await turn();
      return asked(file, () => readWhole(file));
    },
    stat: async (path) => asked(path, () => statOf(path)),
    list: async (folder) => asked(folder, () => readdirSync(folder).sort(byCodeUnit)),
    realpath: async (path) => asked(path, () => slashes(realpathSync.native(path))),
    makeFolder: async (folder) =>
      asked(folder, () => {
        mkdirSync(folder, { recursive: true });
        if (!statSync(folder).isDirectory()) throw new HostError('ENOTDIR', folder);
      }),
    replace: together((acts) => undisturbed(() => replaceTogether(realDisk, acts))),
    put: async (file, bytes) =>
      asked(file, () => {
        const fresh = `${dirname(file)}/.danvan-${realDisk.tag}-${basename(file)}.tmp`;
        writeFileSync(fresh, bytes);
        renameSync(fresh, file);
      }),
    remove: async (file) => asked(file, () => unlinkSync(file)),
    entries,
    stamps,
    lock: (file) => asking(file, async () => (await import('./lock.ts')).takeLock(file)),
    alive,
    onSignal,
    watch: startWatch,
    cores: availableParallelism(),
    crew: (size, limits) => startCrew(`${root}/bin/worker.cjs`, size, limits),
    today() {
      const now = new Date();
      return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
    },
    clock() {
      const { user, system } = process.cpuUsage();
      return { processor: (user + system) / 1000, clock: milliseconds() };
    },
    env: (name) => process.env[name],
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    terminal: process.stdout.isTTY === true && process.stderr.isTTY === true,
  };
}

/** So many of what came meanwhile are done together. */
const most = 4;

/** What comes while some is being done waits, and is then done together: its temporaries are told apart by number. */
function together<T>(
  act: (given: readonly T[]) => Promise<readonly PromiseSettledResult<void>[]>,
): (given: T) => Promise<void> {
  const waiting: { readonly given: T; readonly end: (ended: Promise<void>) => void }[] = [];
  let busy = false;
  const work = async (): Promise<void> => {
    busy = true;
    while (waiting.length > 0) {
      const some = waiting.splice(0, most);
      const all = act(some.map(({ given }) => given));
      for (const [i, { end }] of some.entries()) end(all.then((ended) => settled(ended[i])));
      await all.catch(() => undefined);
    }
    busy = false;
  };
  return (given) =>
    new Promise((end) => {
      waiting.push({ given, end });
      if (!busy) void work();
    });
}

function settled(ended: PromiseSettledResult<void> | undefined): void {
  if (ended?.status === 'rejected') throw ended.reason;
}

function statOf(path: string): Stat | undefined {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found && { kind: kindOf(found), size: found.size };
}

function slashes(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whoever reads stdout may close it early (`danvan … | head`); that is no fault of the document. */
function quietPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    if (stream.listenerCount('error') === 0) {
      stream.on('error', (error: Error) => {
        if (codeOf(error) !== 'EPIPE') throw error;
      });
    }
  }
}
