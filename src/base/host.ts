import type { CalendarDate } from './calendar.ts';

/** What a path is, without following a final symbolic link. */
export interface Stat {
  readonly kind: 'file' | 'folder' | 'link' | 'other';
  readonly size: number;
}

/** An I/O refusal with the operating system's own code (`ENOENT`, `EACCES`, `ENOSPC`). */
export class HostError extends Error {
  readonly code: string;
  readonly file: string;
  constructor(code: string, file: string) {
    super(`${code}: ${file}`);
    this.name = 'HostError';
    this.code = code;
    this.file = file;
  }
}

/**
 * The one door to the world. Paths are absolute, with `/`. Every method that touches a file throws
 * HostError and nothing else.
 */
export interface Host {
  readonly cwd: string;
  /** Where danvan's own templates and prepared fonts lie. */
  readonly home: { readonly templates: string; readonly fonts: string };
  read(file: string): Promise<Uint8Array>;
  stat(path: string): Promise<Stat | undefined>;
  /** Names in a folder, sorted by code unit. */
  list(folder: string): Promise<readonly string[]>;
  /** The path with every symbolic link followed: for "is it inside the workspace". */
  realpath(path: string): Promise<string>;
  makeFolder(folder: string): Promise<void>;
  /**
   * Replaces files as one act as far as a file system can: every one is written beside its target,
   * synced and size-checked before the first is renamed. On failure nothing temporary stays.
   */
  replace(files: readonly { readonly path: string; readonly bytes: Uint8Array }[]): Promise<void>;
  /** Today, by the local calendar: only for the rulebook of a paper with no date at all. */
  today(): CalendarDate;
  env(name: string): string | undefined;
  out(text: string): void;
  err(text: string): void;
  readonly terminal: boolean;
}
