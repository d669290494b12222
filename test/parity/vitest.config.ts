import { defineConfig } from 'vitest/config';

/** The two files of every paper against each other, laid out by LibreOffice. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/parity/*.parity.ts'],
    reporters: ['dot'],
    disableConsoleIntercept: true,
    testTimeout: 1_200_000,
    hookTimeout: 1_200_000,
  },
});
