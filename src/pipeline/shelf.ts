import type { Host } from '../base/host.ts';
import { dirname } from '../base/path.ts';
import { Phases } from '../base/phases.ts';
import { readSource, type Source } from '../source/read-source.ts';
import { type Held, lookAt, lookInto } from './mark.ts';
import { workspaceRoot } from './root.ts';

/** As many looks as are kept: what every paper shares is asked for again and again and stays. */
const mostKept = 256;

/**
 * What the papers of one batch share: every path is looked at once and stays for all of them as it was then. Shared
 * files that are parsed, kinds and faces are made once. Refusals of the system are thrown as HostError each time.
 */
export class Shelf {
  readonly host: Host;
  readonly phases: Phases;
  private readonly made = new Map<string, Promise<unknown>>();

  constructor(host: Host, phases = new Phases()) {
    this.host = host;
    this.phases = phases;
  }

  bytes(file: string): Promise<Held<Uint8Array>> {
    return this.phases.during('read', () => lookAt(this.host, file));
  }

  /** A YAML file, parsed. */
  yaml(file: string): Promise<Held<Source>> {
    return this.once(`yaml ${file}`, () =>
      this.look(file, (bytes) => this.phases.during('source', () => readSource(file, bytes))),
    );
  }

  /** A template's text: UTF-8, without a byte order mark, NFC. */
  text(file: string): Promise<Held<string>> {
    const decode = async (bytes: Uint8Array) => new TextDecoder('utf-8').decode(bytes).normalize('NFC');
    return this.once(`text ${file}`, () => this.look(file, decode));
  }

  /** The names in a folder, sorted. */
  names(folder: string): Promise<Held<readonly string[]>> {
    return this.once(`names ${folder}`, () => lookInto(this.host, folder));
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

  /**
   * A shelf for the same papers once something has changed: every path is looked at anew. Kinds, which are known by what
   * they were made of, stay, and so do faces of which nothing has changed.
   */
  async renewed(changed: ReadonlySet<string> | undefined): Promise<Shelf> {
    const next = new Shelf(this.host, this.phases);
    for (const [key, value] of this.made) {
      if (key.startsWith('kind ')) next.made.set(key, value);
      else if (changed && key.startsWith('face ')) {
        const { reads } = (await value) as { readonly reads: ReadonlyMap<string, string> };
        if (![...changed].some((path) => reads.has(path))) next.made.set(key, value);
      }
    }
    return next;
  }

  private async look<T>(file: string, read: (bytes: Uint8Array) => Promise<T>): Promise<Held<T>> {
    const { mark, held } = await this.bytes(file);
    return { mark, held: held && (await read(held)) };
  }
}
