// npm run test:generated -- --runs 20000 --seed 7: that many papers and mutants, half of the papers of this seed.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  options: { runs: { type: 'string' }, seed: { type: 'string' } },
  allowPositionals: true,
});
const env = { ...process.env };
if (values.runs) env.DANVAN_RUNS = values.runs;
if (values.seed) env.DANVAN_SEED = values.seed;
const config = new URL('vitest.config.ts', import.meta.url).pathname;
const vitest = new URL('../../node_modules/vitest/vitest.mjs', import.meta.url).pathname;
const { status } = spawnSync('node', [vitest, 'run', '--config', config, ...positionals], {
  env,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
