import type { CalendarDate } from './calendar.ts';

/** What a path is, without following a final symbolic link. */
export interface Stat {
  readonly kind: 'file' | 'folder' | 'link' | 'other';
  readonly size: number;
}

/** A name in a folder; links are not followed. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: Stat['kind'];
}

/** What the system says of a file at a glance. Another `text` means that the file may have changed. */
export interface Stamp {
  readonly text: string;
  /** When its content or its entry last changed, in nanoseconds of the file system's own clock. */
  readonly changed: bigint;
}

/** A lock on a workspace, or who holds it. */
export type Lock =
  | {
      readonly held: true /** When it was taken, as Stamp.changed. */;
      readonly since: bigint;
      release(): Promise<void>;
    }
  | { readonly held: false; readonly pid: number; readonly machine: string };

export type Signal = 'SIGINT' | 'SIGTERM';

/** Paths that are followed as they change. */
export interface Watch {
  /**
   * Follows these paths, there or not, and no others; one that ends in `/` is a folder whose names count. Once it is
   * done no change goes unnoticed; true where some of them were not followed before.
   */
  follow(paths: ReadonlySet<string>): Promise<boolean>;
  close(): Promise<void>;
}

/** What a task given to a crew came to: its answer, or how its worker was lost. */
export type Ended =
  | { readonly ok: true; readonly answer: unknown }
  | { readonly ok: false; readonly why: 'timeout' | 'memory' | 'crash'; readonly text: string };

/** Workers that stay warm. A lost worker loses only the task that it was at; others that it had are done by another. */
export interface Crew {
  /** A worker that has several tasks does them in turn, and begins one when the one before waits for the disk. */
  run(task: unknown): Promise<Ended>;
  /** Ends every worker, whatever it is doing. */
  close(): Promise<void>;
}

export interface CrewLimits {
  /** Milliseconds for one task, from when it is begun. */
  readonly timeout: number;
  /** Memory of one worker, in MB. */
  readonly memory: number;
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
  /** Replaces one file that can be made again: whole or not at all, but without waiting for the disk. */
  put(file: string, bytes: Uint8Array): Promise<void>;
  remove(file: string): Promise<void>;
  /** The entries of a folder, sorted by code unit, at once. */
  entries(folder: string): readonly FolderEntry[];
  /** The stamps of many files at once, links followed; undefined where nothing is. */
  stamps(paths: readonly string[]): readonly (Stamp | undefined)[];
  /** Takes a lock file for as long as this process lives; waits a little for whoever holds it. */
  lock(file: string): Promise<Lock>;
  /** Whether a process with this id runs on this machine; the own one does not count. */
  alive(pid: number): boolean;
  /** Calls `act` in place of ending the process; gives what ends that. */
  onSignal(act: (signal: Signal) => void): () => void;
  /** Follows paths: `heard` is called with those that have changed, all of one save at once. */
  watch(heard: (paths: readonly string[]) => void): Watch;
  /** How many tasks this machine can do at once. */
  readonly cores: number;
  /** Workers for tasks of `workspace/`; undefined where there are none and the caller does the work. */
  crew(size: number, limits: CrewLimits): Crew | undefined;
  /** Today, by the local calendar: only for the rulebook of a paper with no date at all. */
  today(): CalendarDate;
  /** Milliseconds of the processor that this process has used, and of a clock that only goes forward: for `--timings` alone. */
  clock?(): { readonly processor: number; readonly clock: number };
  env(name: string): string | undefined;
  out(text: string): void;
  err(text: string): void;
  readonly terminal: boolean;
}
