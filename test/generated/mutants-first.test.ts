import { expect, test } from 'vitest';
import { faultsFrom, firstSeed, half } from './run-mutants.ts';

const first = firstSeed;

test(`${half} mutants from ${first} on: an exit code, a reason, nothing written elsewhere`, async () => {
  expect(await faultsFrom(first)).toEqual([]);
});
