/** The index-th of so many parts of a build, from 1. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** `2/3`; undefined where it is no part of anything. */
export function parseShard(text: string): Shard | undefined {
  const [, index, of] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text.trim()) ?? []).map(Number);
  return index !== undefined && of !== undefined && index >= 1 && index <= of ? { index, of } : undefined;
}

/** Every n-th from the i-th: balanced, and each shard knows the names of all. */
export function shardOf<T>(jobs: readonly T[], shard: Shard | undefined): readonly T[] {
  return shard ? jobs.filter((_, at) => at % shard.of === shard.index - 1) : jobs;
}
