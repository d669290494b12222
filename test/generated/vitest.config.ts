import { defineConfig } from 'vitest/config';

const json = process.env.VITEST_JSON;

/** Generated papers and mutated files, thousands of each. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    reporters: json ? ['default', ['json', { outputFile: json }]] : ['default'],
    include: ['test/generated/**/*.test.ts'],
    // Ends what hangs; nothing here is timed.
    testTimeout: 12 * 3_600_000,
  },
});
