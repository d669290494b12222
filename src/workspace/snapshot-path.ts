import { sha256 } from '../verify/hash.ts';
import { stateFolder } from './state.ts';

/** Where the snapshot of a paper is kept; `stem` as the state keeps it. */
export async function snapshotPath(root: string, stem: string): Promise<string> {
  const hash = await sha256(new TextEncoder().encode(stem));
  return `${root}/${stateFolder}/printed/${hash.slice(0, 24)}.json`;
}
