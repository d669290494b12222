import { sha256 } from '../host/hash.ts';
import { stateFolder } from './state.ts';

/** Where the snapshot of a paper is kept; `stem` as the state keeps it. */
export function snapshotPath(root: string, stem: string): string {
  const hash = sha256(stem);
  return `${root}/${stateFolder}/printed/${hash.slice(0, 24)}.json`;
}
