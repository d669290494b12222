import {
  copyFile,
  link,
  lstat,
  mkdir,
  open,
  readdir,
  realpath,
  rename,
  stat,
  unlink,
  writeFile,
} from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { isMainThread, threadId } from 'node:worker_threads';
import { type Host, HostError, type Stat } from '../base/host.ts';
import { basename, dirname } from '../base/path.ts';
import { startCrew } from './crew.ts';
import { entries, kindOf, stamps } from './glance.ts';
import { alive, takeLock } from './lock.ts';
import { readWhole } from './read-whole.ts';
import { asking, codeOf } from './refusal.ts';
import { type Disk, replaceFiles } from './replace.ts';
import { onSignal, undisturbed } from './signal.ts';
import { startWatch } from './watch.ts';

/**
 * The real world; the only place of danvan that touches files, the clock, the environment and the terminal. `installed`
 * is the folder where danvan's own package lies.
 */
export function realHost(installed: string): Host {
  quietPipes();
  const root = slashes(installed);
  return {
    cwd: slashes(process.cwd()),
    home: { templates: `${root}/templates`, fonts: `${root}/dist/fonts` },
    read: (file) => asking(file, () => readWhole(file)),
    stat: (path) => statOf(path),
    list: (folder) => asking(folder, async () => (await readdir(folder)).sort(byCodeUnit)),
    realpath: (path) => asking(path, async () => slashes(await realpath(path))),
    makeFolder: (folder) =>
      asking(folder, async () => {
        await mkdir(folder, { recursive: true });
        if (!(await stat(folder)).isDirectory()) throw new HostError('ENOTDIR', folder);
      }),
    replace: (files) => undisturbed(() => replaceFiles(realDisk, files)),
    put: (file, bytes) =>
      asking(file, async () => {
        const fresh = `${dirname(file)}/.danvan-${tag}-${basename(file)}.tmp`;
        await writeFile(fresh, bytes);
        await rename(fresh, file);
      }),
    remove: (file) => asking(file, () => unlink(file)),
    entries,
    stamps,
    lock: (file) => asking(file, () => takeLock(file)),
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
      return { processor: (user + system) / 1000, clock: performance.now() };
    },
    env: (name) => process.env[name],
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    terminal: process.stdout.isTTY === true && process.stderr.isTTY === true,
  };
}

/** Threads of one process write beside each other. */
const tag = isMainThread ? String(process.pid) : `${process.pid}w${threadId}`;

const realDisk: Disk = {
  tag,
  create: (path, bytes) =>
    asking(path, async () => {
      const handle = await open(path, 'wx');
      try {
        await handle.writeFile(bytes);
        await handle.sync();
        if ((await handle.stat()).size !== bytes.length) throw new HostError('ENOSPC', path);
      } finally {
        await handle.close();
      }
    }),
  keep: (path, copy) =>
    asking(path, async () => {
      try {
        await link(path, copy);
      } catch (error) {
        if (codeOf(error) === 'ENOENT') throw error;
        await copyFile(path, copy);
      }
    }),
  rename: (from, to) => asking(to, () => rename(from, to)),
  remove: (path) => asking(path, () => unlink(path)),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

async function statOf(path: string): Promise<Stat | undefined> {
  try {
    const found = await lstat(path);
    return { kind: kindOf(found), size: found.size };
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new HostError(code, path);
  }
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
