import { defineConfig } from 'vitest/config'

/** Two groups: what needs nothing, and what shares one real Neo4j (tests/support/neo4j.ts starts and stops it). */
export default defineConfig({
  // Vite would take graphql's ES modules while Apollo takes its CommonJS ones: two copies that do not know each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    reporters: ['default', './tests/support/closing-line.ts'],
    maxWorkers: 2,
    // A page on a busy machine takes more than the one second that polling waits by itself.
    expect: { poll: { timeout: 15_000, interval: 50 } },
    projects: [
      { extends: true, test: { name: 'plain', include: ['tests/{house,client}/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'graph',
          include: ['tests/{cypher,server,docs,e2e}/**/*.test.ts'],
          globalSetup: './tests/support/neo4j.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
