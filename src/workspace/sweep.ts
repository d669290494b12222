import { type Host, HostError } from '../base/host.ts';
import { lookAt } from '../pipeline/mark.ts';
import { snapshotPath } from './snapshot-path.ts';
import { stateFolder } from './state.ts';

const temporary = /^\.danvan-(\d+)(?:w\d+)?-.*\.(?:tmp|old)$/;

/**
 * Removes what a killed danvan left half-written in a folder, where wanted in those below it too; what a living one is
 * at work on stays.
 */
export async function sweep(host: Host, folder: string, reach: 'below' | 'here' = 'below'): Promise<void> {
  if ((await host.stat(folder))?.kind !== 'folder') return;
  for (const { name, kind } of host.entries(folder)) {
    const path = `${folder}/${name}`;
    if (kind === 'folder' && reach === 'below') await sweep(host, path);
    const pid = kind === 'file' ? temporary.exec(name)?.[1] : undefined;
    if (pid !== undefined && !host.alive(Number(pid))) await gone(host, path);
  }
}

/**
 * Removes outputs that no paper makes any more: only those whose bytes are still the ones that danvan wrote. Gives the
 * paths removed.
 */
export async function prune(
  host: Host,
  left: readonly (readonly [path: string, sha256: string])[],
): Promise<readonly string[]> {
  const removed: string[] = [];
  for (const [path, sha256] of left) {
    const { mark, held } = await lookAt(host, path);
    if (!held || mark !== sha256) continue;
    await host.remove(path);
    removed.push(path);
  }
  return removed;
}

/** Removes what papers said when they were printed where these are no papers of the state any more; `stems` as it keeps them. */
export async function sweepSnapshots(host: Host, root: string, stems: readonly string[]): Promise<void> {
  const folder = `${root}/${stateFolder}/printed`;
  const names = host.entries(folder).filter(({ name }) => name.endsWith('.json'));
  if (names.length <= stems.length) return;
  const kept = new Set(stems.map((stem) => snapshotPath(root, stem)));
  for (const { name } of names) if (!kept.has(`${folder}/${name}`)) await gone(host, `${folder}/${name}`);
}

async function gone(host: Host, path: string): Promise<void> {
  try {
    await host.remove(path);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
  }
}
