import { type Host, HostError } from '../base/host.ts';
import { version } from '../base/version.ts';
import type { Claims } from '../check/claims.ts';
import { sha256 } from '../host/hash.ts';
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

/** The first line of the book, which tells whether the rest is what danvan wrote. */
function titleOf(body: Uint8Array): string {
  return `danvan-claims 2 ${version} ${sha256(body)}`;
}

/** The claims that the last build noted, by source; those of another danvan, or not kept whole, are none. */
export async function loadClaims(host: Host, root: string): Promise<ReadonlyMap<string, Claimed>> {
  try {
    const bytes = await host.read(bookPath(root));
    const end = bytes.indexOf(10);
    const body = bytes.subarray(end + 1);
    const decoder = new TextDecoder();
    if (decoder.decode(bytes.subarray(0, Math.max(end, 0))) !== titleOf(body)) return new Map();
    const lines = decoder.decode(body).split('\n');
    const claimed = lines.filter((line) => line !== '').map((line): Claimed => JSON.parse(line));
    return new Map(claimed.map((each) => [each.file, each]));
  } catch (error) {
    if (error instanceof HostError) return new Map();
    throw error;
  }
}

export async function saveClaims(host: Host, root: string, claimed: Iterable<Claimed>): Promise<void> {
  const text = [...claimed].map((each) => `${JSON.stringify(each)}\n`).join('');
  const title = titleOf(new TextEncoder().encode(text));
  const bytes = new TextEncoder().encode(`${title}\n${text}`);
  await host.replace([{ path: bookPath(root), bytes }]);
}
