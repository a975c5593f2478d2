import { defineConfig } from 'vitest/config';

/** The quick tests of reports and figures, which run for every mutant: no properties, no commands, not the whole bot. */
export default defineConfig({
  test: {
    include: ['test/{reports,figures,details}-*.test.ts'],
    exclude: ['test/*-properties.test.ts', 'test/figures-over-years.test.ts'],
    testTimeout: 20_000,
  },
});
