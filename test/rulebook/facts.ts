import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Certainty, Fact } from '../../src/rulebook/fact.ts';

/** Something in a table that names its clause, with the path to it. */
export interface Found {
  readonly path: string;
  readonly clause: string;
  readonly certainty: Certainty | undefined;
  readonly fact: Fact | undefined;
}

/** Every object of a table that carries a clause, numbers of the law among them. */
export function found(table: object, path = ''): Found[] {
  const here: Found[] = [];
  if ('clause' in table && typeof table.clause === 'string') {
    const certainty = 'certainty' in table ? (table.certainty as Certainty) : undefined;
    const fact = 'value' in table ? (table as Fact) : undefined;
    here.push({ path, clause: table.clause, certainty, fact });
  }
  for (const [key, value] of Object.entries(table))
    if (typeof value === 'object' && value !== null)
      here.push(...found(value, path ? `${path}.${key}` : key));
  return here;
}

/** The clauses that the tables may name, with how sure the reference is of each. */
export const clauses: ReadonlyMap<string, Certainty> = new Map(
  readFileSync(join(import.meta.dirname, 'clauses.txt'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(' ') as [string, Certainty]),
);

/** Every leaf of a table as `path=value`. */
export function leaves(table: unknown, path = ''): Map<string, unknown> {
  if (typeof table !== 'object' || table === null) return new Map([[path, table]]);
  const out = new Map<string, unknown>();
  for (const [key, value] of Object.entries(table))
    for (const [at, leaf] of leaves(value, path ? `${path}.${key}` : key)) out.set(at, leaf);
  return out;
}
