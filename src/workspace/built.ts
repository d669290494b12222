import type { Diagnostic } from '../base/diagnostic.ts';
import type { Signal } from '../base/host.ts';
import type { Shelf } from '../pipeline/shelf.ts';
import type { AcrossFound } from './across.ts';
import type { Job } from './jobs.ts';
import type { Packed } from './packs.ts';
import type { Shard } from './shard.ts';
import type { BuildState } from './state.ts';
import type { Survey } from './survey.ts';
import type { Finished } from './task.ts';

/** How a workspace is built. */
export interface BuildOptions {
  /** How many papers at once; 1: without workers. */
  readonly jobs: number;
  /** Milliseconds that one paper may take in a worker. */
  readonly timeout: number;
  /** As if nothing had been built before. */
  readonly rebuild: boolean;
  readonly overwrite: boolean;
  readonly prune: boolean;
  readonly shard?: Shard;
  /** What the last build of this process found and made, where it may still serve. */
  readonly shelf?: Shelf;
}

/** Hears of each paper that had to be looked into, in the order of their names: `done` of `all`. */
export type Listener = (job: Job, finished: Finished, done: number, all: number) => void;

export type Counts = Partial<Record<Finished['state'], number>>;

export interface Built {
  /** Wrong with the workspace as a whole; then nothing was written. */
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
  /** How many papers came to each end; those that nothing had changed for are `unchanged`. */
  readonly counts: Counts;
  /** Warnings of earlier builds about papers that were not looked into. */
  readonly warnings: number;
  /** Links out of the workspace that were passed over. */
  readonly outside: readonly string[];
  /** Folders in which papers were looked for. */
  readonly folders: readonly string[];
  readonly pruned: readonly string[];
  /** What the papers say against one another. */
  readonly across?: AcrossFound;
  readonly packed?: Packed;
  /** Papers that a signal came before. */
  readonly undone: number;
  readonly signal?: Signal;
  /** Another danvan is at work here. */
  readonly locked?: { readonly pid: number; readonly machine: string };
}

/** A workspace against its last build. */
export interface Look {
  readonly now: Survey;
  readonly before: BuildState | undefined;
  /** When the state of the last build was written. */
  readonly written: bigint;
}

export function warningsOf(papers: Iterable<{ readonly warnings: number }>): number {
  return [...papers].reduce((sum, paper) => sum + paper.warnings, 0);
}
