import type { Rulebook } from './rulebook.ts';

/** Any part of a table, as deep as it goes; lists are given whole. */
export type Patch<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { readonly [K in keyof T]?: Patch<T[K]> }
    : T;

/** What one clause changes in an older rulebook. */
export interface Change {
  readonly clause: string;
  readonly what: string;
  readonly patch: Patch<Omit<Rulebook, 'id' | 'from' | 'until' | 'ten'>>;
}

/** The older rulebook with every change made, in order. */
export function changed<T extends object>(base: T, changes: readonly Change[]): T {
  return changes.reduce((table, { patch }) => merged(table, patch), base);
}

function merged<T extends object>(base: T, patch: object): T {
  const entries = Object.entries(base);
  const known = new Map(entries);
  for (const [key, value] of Object.entries(patch)) {
    const old: unknown = known.get(key);
    known.set(key, isTable(old) && isTable(value) ? merged(old, value) : value);
  }
  return Object.fromEntries(known) as T;
}

function isTable(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
