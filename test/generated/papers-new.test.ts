import { test } from 'vitest';
import { allConserved, runs, wantedSeed } from './runs.ts';

const seed = wantedSeed ?? Math.floor(Math.random() * 2 ** 31);

test(`${runs} papers of the seed ${seed}: every word once and in order in both files, or a reason why not`, async () => {
  console.log(`again: npm run test:generated -- --seed ${seed}`);
  await allConserved(seed, runs);
});
