import { defineConfig } from 'vitest/config'

/** What `npm run test:long` runs: every property at its full size, and what takes minutes because it has to. */
export default defineConfig({
  test: {
    reporters: ['default', './tests/support/closing-line.ts'],
    // What is measured here is measured alone.
    maxWorkers: 1,
    projects: [
      {
        extends: true,
        test: {
          name: 'properties at full size',
          include: ['tests/**/*.property.test.ts'],
          env: { SIGHTLINE_TEST_RUNS: process.env.SIGHTLINE_TEST_RUNS ?? '10000' },
          testTimeout: 900_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'lenses, homes, looks and labels at full size',
          include: [
            'tests/server/{library,graph}/lens.test.ts',
            'tests/server/claims/{homes,version}.test.ts',
            'tests/e2e/{accessibility,answers,foreign,lines,looks}.test.ts',
          ],
          env: { SIGHTLINE_TEST_RUNS: '1000' },
          globalSetup: ['./tests/support/neo4j.ts', './tests/support/lent-foreign.ts'],
          testTimeout: 900_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: { name: 'long', include: ['tests/long/**/*.test.ts'], testTimeout: 900_000, hookTimeout: 300_000 },
      },
    ],
  },
})
