import { defineConfig } from 'vitest/config';

const json = process.env.VITEST_JSON;

/** Suites that need programs outside npm: LibreOffice, poppler, qpdf, PDFBox, strace. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    reporters: json ? ['default', ['json', { outputFile: json }]] : ['default'],
    include: ['test/external/**/*.test.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
