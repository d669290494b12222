import {
  closeSync,
  constants,
  copyFileSync,
  fstatSync,
  fsync,
  linkSync,
  openSync,
  renameSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { promisify } from 'node:util';
import { HostError } from '../base/host.ts';
import { asked, asking, codeOf } from './refusal.ts';
import type { Disk } from './replace.ts';

const synced = promisify(fsync);

/** The disk of this machine. Only its syncing is waited for, and leaves the thread free until it is done. */
export const realDisk: Disk = {
  // Threads of one process write beside each other.
  get tag() {
    const { isMainThread, threadId } = process.getBuiltinModule('node:worker_threads');
    return isMainThread ? String(process.pid) : `${process.pid}w${threadId}`;
  },
  create: (path, bytes) =>
    asking(path, async () => {
      const file = openSync(path, 'wx');
      try {
        writeFileSync(file, bytes);
        await synced(file);
        if (fstatSync(file).size !== bytes.length) throw new HostError('ENOSPC', path);
      } finally {
        closeSync(file);
      }
    }),
  keep: async (path, copy) =>
    asked(path, () => {
      try {
        linkSync(path, copy);
      } catch (error) {
        if (['ENOENT', 'EEXIST'].includes(codeOf(error))) throw error;
        copyFileSync(path, copy, constants.COPYFILE_EXCL);
      }
    }),
  rename: async (from, to) => asked(to, () => renameSync(from, to)),
  remove: async (path) => asked(path, () => unlinkSync(path)),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};
