import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    exclude: ['test/external/**', 'node_modules/**'],
    // Slow machines only: no test asserts a duration.
    testTimeout: 120_000,
  },
});
