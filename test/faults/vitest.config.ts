import { defineConfig } from 'vitest/config';

const json = process.env.VITEST_JSON;

/** Faults done to the built program: full disks, other users, killed processes, hostile papers. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    reporters: json ? ['default', ['json', { outputFile: json }]] : ['default'],
    include: ['test/faults/**/*.faults.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
