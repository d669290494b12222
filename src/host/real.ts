import {
  copyFile,
  link,
  lstat,
  mkdir,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  stat,
  unlink,
} from 'node:fs/promises';
import { type Host, HostError, type Stat } from '../base/host.ts';
import { type Disk, replaceFiles } from './replace.ts';

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
    read: (file) => asking(file, async () => new Uint8Array(await readFile(file))),
    stat: (path) => statOf(path),
    list: (folder) => asking(folder, async () => (await readdir(folder)).sort(byCodeUnit)),
    realpath: (path) => asking(path, async () => slashes(await realpath(path))),
    makeFolder: (folder) =>
      asking(folder, async () => {
        await mkdir(folder, { recursive: true });
        if (!(await stat(folder)).isDirectory()) throw new HostError('ENOTDIR', folder);
      }),
    replace: (files) => replaceFiles(realDisk, files),
    today() {
      const now = new Date();
      return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
    },
    env: (name) => process.env[name],
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    terminal: process.stdout.isTTY === true && process.stderr.isTTY === true,
  };
}

const realDisk: Disk = {
  tag: String(process.pid),
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
    const kind = found.isFile()
      ? 'file'
      : found.isDirectory()
        ? 'folder'
        : found.isSymbolicLink()
          ? 'link'
          : 'other';
    return { kind, size: found.size };
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new HostError(code, path);
  }
}

async function asking<T>(file: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof HostError) throw error;
    throw new HostError(codeOf(error), file);
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'EIO';
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
