import { defineConfig } from 'vitest/config'

/** Two groups: what needs nothing, and what shares one real Neo4j (tests/support/neo4j.ts starts and stops it). */
export default defineConfig({
  test: {
    reporters: ['default', './tests/support/closing-line.ts'],
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'plain', include: ['tests/{house,client}/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'graph',
          include: ['tests/{cypher,server,e2e}/**/*.test.ts'],
          globalSetup: './tests/support/neo4j.ts',
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
