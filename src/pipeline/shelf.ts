import { type Host, HostError } from '../base/host.ts';
import { dirname } from '../base/path.ts';
import { readSource, type Source } from '../source/read-source.ts';
import { sha256 } from '../verify/hash.ts';
import { workspaceRoot } from './root.ts';

/** The mark of a path where nothing is. */
export const absent = '-';

/** What a path held when it was looked at. `mark` is the SHA-256 of it, or `absent`. */
export interface Held<T> {
  readonly mark: string;
  readonly held: T | undefined;
}

/** As many looks as are kept: what every paper shares is asked for again and again and stays. */
const mostKept = 256;

/**
 * What the papers of one batch share: every path is looked at once and stays for all of them as it was then. Shared
 * files that are parsed, kinds and faces are made once. Refusals of the system are thrown as HostError each time.
 */
export class Shelf {
  readonly host: Host;
  private readonly made = new Map<string, Promise<unknown>>();

  constructor(host: Host) {
    this.host = host;
  }

  bytes(file: string): Promise<Held<Uint8Array>> {
    return this.look(file, async (bytes) => bytes);
  }

  /** A YAML file, parsed. */
  yaml(file: string): Promise<Held<Source>> {
    return this.once(`yaml ${file}`, () => this.look(file, async (bytes) => readSource(file, bytes)));
  }

  /** A template's text: UTF-8, without a byte order mark, NFC. */
  text(file: string): Promise<Held<string>> {
    const decode = async (bytes: Uint8Array) => new TextDecoder('utf-8').decode(bytes).normalize('NFC');
    return this.once(`text ${file}`, () => this.look(file, decode));
  }

  /** The names in a folder, sorted. */
  names(folder: string): Promise<Held<readonly string[]>> {
    return this.once(`names ${folder}`, async () => {
      if ((await this.host.stat(folder))?.kind !== 'folder') return { mark: absent, held: undefined };
      const held = await this.host.list(folder);
      return { mark: await namesMark(held), held };
    });
  }

  /** The workspace root above a file; papers of one folder share it. */
  root(file: string): Promise<string> {
    return this.once(`root ${dirname(file)}`, () => workspaceRoot(this.host, file));
  }

  /** What `make` gives under a key, made once while it is in use. */
  once<T>(key: string, make: () => Promise<T>): Promise<T> {
    const known = this.made.get(key) as Promise<T> | undefined;
    const value = known ?? make();
    this.made.delete(key);
    this.made.set(key, value);
    if (known) return known;
    value.catch(() => this.made.delete(key));
    for (const oldest of this.made.keys()) {
      if (this.made.size <= mostKept) break;
      this.made.delete(oldest);
    }
    return value;
  }

  private async look<T>(file: string, read: (bytes: Uint8Array) => Promise<T>): Promise<Held<T>> {
    try {
      const bytes = await this.host.read(file);
      return { mark: await sha256(bytes), held: await read(bytes) };
    } catch (error) {
      const gone = error instanceof HostError && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
      if (gone) return { mark: absent, held: undefined };
      throw error;
    }
  }
}

/** The mark of a folder: of its names, whatever the files hold. */
export function namesMark(names: readonly string[]): Promise<string> {
  return sha256(new TextEncoder().encode(names.join('\n')));
}
