import { type Host, HostError } from '../base/host.ts';
import type { Claims } from '../check/claims.ts';
import { stateFolder } from './state.ts';

/** What the papers of one source say, with the key of the printing that said it. */
export interface Claimed {
  readonly file: string;
  readonly key: string;
  readonly claims: readonly Claims[];
}

function bookPath(root: string): string {
  return `${root}/${stateFolder}/claims`;
}

/** The claims that the last build noted, by source; those that it could not note whole are none. */
export async function loadClaims(host: Host, root: string): Promise<ReadonlyMap<string, Claimed>> {
  try {
    const text = new TextDecoder().decode(await host.read(bookPath(root)));
    const lines = text.split('\n').filter((line) => line !== '');
    return new Map(lines.map((line) => JSON.parse(line) as Claimed).map((each) => [each.file, each]));
  } catch (error) {
    if (error instanceof HostError || error instanceof SyntaxError) return new Map();
    throw error;
  }
}

export async function saveClaims(host: Host, root: string, claimed: Iterable<Claimed>): Promise<void> {
  const text = [...claimed].map((each) => `${JSON.stringify(each)}\n`).join('');
  await host.replace([{ path: bookPath(root), bytes: new TextEncoder().encode(text) }]);
}
