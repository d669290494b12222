import fc from 'fast-check';
import { expect } from 'vitest';
import { generated } from './paper.ts';
import { runPaper } from './run-paper.ts';

/** How many papers one test makes: half of what was asked for, since two tests make them. */
export const runs = Math.ceil(Number(process.env.DANVAN_RUNS ?? 2000) / 2);

/** The seed that was asked for. */
export const wantedSeed = process.env.DANVAN_SEED === undefined ? undefined : Number(process.env.DANVAN_SEED);

/** Renders `count` generated papers; gives those that were written. Throws with the YAML of the first that fails. */
export async function allConserved(seed: number, count: number): Promise<readonly Uint8Array[]> {
  const written: Uint8Array[] = [];
  const property = fc.asyncProperty(generated, async (paper) => {
    const { faults, docx } = await runPaper(paper);
    if (docx) written.push(docx);
    if (faults.length === 0) return;
    const files = Object.entries(paper.files).map(([name, yaml]) => `--- ${name}\n${yaml}`);
    throw new Error([...faults.slice(0, 9), ...files].join('\n'));
  });
  // A paper costs some tenths of a second: which one fails is told at once, and the seed makes it again.
  await fc.assert(property, { seed, numRuns: count, endOnFailure: true });
  expect(written.length).toBeGreaterThan(count / 2);
  return written;
}
