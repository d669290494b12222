import type { Diagnostic } from '../base/diagnostic.ts';
import type { Host } from '../base/host.ts';
import type { Value } from '../base/value.ts';
import { absent, type Held } from './mark.ts';
import { Shelf } from './shelf.ts';

/** One YAML file as read: its value where it could be parsed, and everything found in it. */
export interface Sheaf {
  readonly value: Value | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The files that one paper is made of, from a shelf that papers may share. Texts are kept for messages, and what was
 * asked for with what it held, for whoever watches or builds again. A file that is not there is `undefined`; any other
 * refusal of the system is thrown as HostError.
 */
export class Library {
  /** Text of every file read, by path, as the spans count it. */
  readonly texts = new Map<string, string>();
  /** Every path that was asked for, and the mark of what it held: see Held. */
  readonly reads = new Map<string, string>();
  readonly shelf: Shelf;
  private readonly sheaves = new Map<string, Sheaf>();

  constructor(host: Host, shelf: Shelf = new Shelf(host)) {
    this.shelf = shelf;
  }

  get host(): Host {
    return this.shelf.host;
  }

  /** Every path that was asked for, there or not. */
  get asked(): ReadonlySet<string> {
    return new Set(this.reads.keys());
  }

  async bytes(file: string): Promise<Uint8Array | undefined> {
    return this.note(file, await this.shelf.bytes(file));
  }

  async yaml(file: string): Promise<Sheaf | undefined> {
    const known = this.sheaves.get(file);
    if (known) return known;
    const source = this.note(file, await this.shelf.yaml(file));
    if (!source) return undefined;
    this.texts.set(file, source.text);
    const sheaf = { value: source.value, diagnostics: source.diagnostics };
    this.sheaves.set(file, sheaf);
    return sheaf;
  }

  /** Every YAML file read so far that could be parsed, by path. */
  values(): ReadonlyMap<string, Value> {
    return new Map([...this.sheaves].flatMap(([file, { value }]) => (value ? [[file, value] as const] : [])));
  }

  /** A template's text: UTF-8, without a byte order mark, NFC. */
  async text(file: string): Promise<string | undefined> {
    const text = this.note(file, await this.shelf.text(file));
    if (text !== undefined) this.texts.set(file, text);
    return text;
  }

  /** The names in a folder, sorted; undefined where it is no folder. */
  async names(folder: string): Promise<readonly string[] | undefined> {
    return this.note(`${folder}/`, await this.shelf.names(folder));
  }

  /** Whether there is anything at a path, whatever it is. */
  async has(path: string): Promise<boolean> {
    const there = (await this.host.stat(path)) !== undefined;
    if (!there) this.reads.set(path, absent);
    return there;
  }

  private note<T>(path: string, { mark, held }: Held<T>): T | undefined {
    this.reads.set(path, mark);
    return held;
  }
}
