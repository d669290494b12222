import type { Diagnostic } from '../base/diagnostic.ts';
import { type Host, HostError } from '../base/host.ts';
import type { Value } from '../base/value.ts';
import { readSource } from '../source/read-source.ts';

/** One YAML file as read: its value where it could be parsed, and everything found in it. */
export interface Sheaf {
  readonly value: Value | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The files that one paper is made of. Each is read once; its text is kept for messages and its path for whoever
 * watches. A file that is not there is `undefined`; any other refusal of the system is thrown as HostError.
 */
export class Library {
  /** Text of every file read, by path, as the spans count it. */
  readonly texts = new Map<string, string>();
  /** Every path that was asked for, there or not. */
  readonly asked = new Set<string>();
  readonly host: Host;
  private readonly sheaves = new Map<string, Sheaf>();

  constructor(host: Host) {
    this.host = host;
  }

  async bytes(file: string): Promise<Uint8Array | undefined> {
    this.asked.add(file);
    try {
      return await this.host.read(file);
    } catch (error) {
      if (error instanceof HostError && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
        return undefined;
      throw error;
    }
  }

  async yaml(file: string): Promise<Sheaf | undefined> {
    const known = this.sheaves.get(file);
    if (known) return known;
    const bytes = await this.bytes(file);
    if (!bytes) return undefined;
    const { text, value, diagnostics } = readSource(file, bytes);
    this.texts.set(file, text);
    const sheaf = { value, diagnostics };
    this.sheaves.set(file, sheaf);
    return sheaf;
  }

  /** Every YAML file read so far that could be parsed, by path. */
  values(): ReadonlyMap<string, Value> {
    return new Map([...this.sheaves].flatMap(([file, { value }]) => (value ? [[file, value] as const] : [])));
  }

  /** A template's text: UTF-8, without a byte order mark, NFC. */
  async text(file: string): Promise<string | undefined> {
    const bytes = await this.bytes(file);
    if (!bytes) return undefined;
    const text = new TextDecoder('utf-8').decode(bytes).normalize('NFC');
    this.texts.set(file, text);
    return text;
  }
}
