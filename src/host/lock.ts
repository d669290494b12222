import { readFileSync } from 'node:fs';
import { link, open, readFile, rename, stat, unlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import type { Lock } from '../base/host.ts';
import { basename, dirname } from '../base/path.ts';
import { alive } from './alive.ts';
import { codeOf } from './refusal.ts';

/** Who holds a lock. `start` tells a process from a later one that was given the same id; 0 where it is not known. */
interface Holder {
  readonly pid: number;
  readonly start: number;
  readonly machine: string;
}

/** How often, and after how many milliseconds, a lock that is held is asked for again. */
const attempts = 30;
const pause = 100;

/**
 * Takes a lock file. That of a dead process is taken at once; that of another machine counts as held, since nobody here
 * can tell.
 */
export async function takeLock(file: string): Promise<Lock> {
  const me: Holder = { pid: process.pid, start: startOf(process.pid), machine: hostname() };
  for (let attempt = 0; ; attempt += 1) {
    if (await create(file, JSON.stringify(me))) {
      const { mtimeNs } = await stat(file, { bigint: true });
      return { held: true, since: mtimeNs, release: () => unlink(file).catch(() => undefined) };
    }
    const text = await readFile(file, 'utf8').catch(() => undefined);
    if (text === undefined) continue;
    const holder = holderOf(text);
    if (!lives(holder)) await clear(file, text);
    else if (attempt >= attempts) return { held: false, ...holder };
    else await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

async function create(file: string, text: string): Promise<boolean> {
  // Written whole before it has its name: nobody ever reads half a holder.
  const own = besides(file, 'tmp');
  const handle = await open(own, 'w');
  await handle.writeFile(text);
  await handle.close();
  try {
    await link(own, file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    return await createPlainly(file, text);
  } finally {
    await unlink(own);
  }
}

/** A name beside the lock of this process alone, by which a later danvan knows what a killed one left. */
function besides(file: string, ending: 'tmp' | 'old'): string {
  return `${dirname(file)}/.danvan-${process.pid}-${basename(file)}.${ending}`;
}

/** Where the file system knows no second names. */
async function createPlainly(file: string, text: string): Promise<boolean> {
  try {
    const handle = await open(file, 'wx');
    await handle.writeFile(text);
    await handle.close();
    return true;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    return false;
  }
}

/** Takes a dead holder's file away, and only that: a fresh one that came between is put back. */
async function clear(file: string, text: string): Promise<void> {
  const aside = besides(file, 'old');
  try {
    await rename(file, aside);
    if ((await readFile(aside, 'utf8')) !== text) await link(aside, file);
    await unlink(aside);
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes(codeOf(error))) throw error;
  }
}

function holderOf(text: string): Holder {
  try {
    const { pid, start, machine } = JSON.parse(text);
    if (typeof pid === 'number' && typeof start === 'number' && typeof machine === 'string')
      return { pid, start, machine };
  } catch {
    // Not what danvan writes: nobody holds it.
  }
  return { pid: 0, start: 0, machine: '' };
}

function lives({ pid, start, machine }: Holder): boolean {
  if (pid === 0) return false;
  if (machine !== hostname()) return true;
  if (pid !== process.pid && !alive(pid)) return false;
  const now = startOf(pid);
  return start === 0 || now === 0 || start === now;
}

/** When a process began, in ticks since the machine did; 0 where the system does not say. */
function startOf(pid: number): number {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(line.slice(line.lastIndexOf(')') + 2).split(' ')[19]) || 0;
  } catch {
    return 0;
  }
}
