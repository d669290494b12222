import { type Host, HostError } from '../base/host.ts';
import { sha256 } from '../host/hash.ts';

/** The mark of a path where nothing is. */
export const absent = '-';

/** What a path held when it was looked at. `mark` is the SHA-256 of it, or `absent`. */
export interface Held<T> {
  readonly mark: string;
  readonly held: T | undefined;
}

/** What a file holds now. Throws HostError where the system refuses a file that is there. */
export async function lookAt(host: Host, file: string): Promise<Held<Uint8Array>> {
  try {
    const held = await host.read(file);
    return { mark: sha256(held), held };
  } catch (error) {
    const gone = error instanceof HostError && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
    if (gone) return { mark: absent, held: undefined };
    throw error;
  }
}

/** The mark of what a path holds now; one that ends in `/` is a folder with its names. Empty where it cannot be read. */
export async function markOf(host: Host, path: string): Promise<string> {
  try {
    return (await (path.endsWith('/') ? lookInto(host, path.slice(0, -1)) : lookAt(host, path))).mark;
  } catch (error) {
    // What cannot be read now is for the paper to complain of.
    if (error instanceof HostError) return '';
    throw error;
  }
}

/** The names that a folder holds now, sorted; whatever its files hold. */
export async function lookInto(host: Host, folder: string): Promise<Held<readonly string[]>> {
  if ((await host.stat(folder))?.kind !== 'folder') return { mark: absent, held: undefined };
  const held = await host.list(folder);
  return { mark: sha256(held.join('\n')), held };
}
