import { defineConfig } from 'vitest/config';

/** Where CI wants the counts. */
const { VITEST_JSON: json } = process.env;

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    reporters: json ? ['default', ['json', { outputFile: json }]] : ['default'],
    include: ['test/**/*.test.ts'],
    // Suites with a configuration of their own.
    exclude: ['test/external/**', 'test/generated/**', 'node_modules/**'],
    // Slow machines only: no test asserts a duration.
    testTimeout: 120_000,
  },
});
