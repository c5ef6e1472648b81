import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that take longest, in their order: begun last they would keep one of two workers waiting. A fresh clone knows no times of its own. */
const LONGEST = [
  'tests/server/library/lens.test.ts',
  'tests/e2e/accessibility.test.ts',
  'tests/server/graph/lens.test.ts',
  'tests/e2e/foreign.test.ts',
  'tests/server/claims/homes.test.ts',
  'tests/server/claims/version.test.ts',
  'tests/docs/outside.test.ts',
  'tests/e2e/foreign-perspectives.test.ts',
  'tests/server/neo4j/provider/life.test.ts',
  'tests/server/neo4j/provider/upkeep.test.ts',
  'tests/server/commands/backup.test.ts',
]

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = LONGEST.findIndex((file) => moduleId.endsWith(file))
      return at < 0 ? LONGEST.length : at
    }
    return (await super.sort(files)).sort((a, b) => place(a) - place(b))
  }
}

/**
 * What `npm test` runs, in groups: `plain` needs nothing, `properties` are rules tried on a hundred made-up cases each, `graph` shares one
 * real Neo4j (tests/support/neo4j.ts starts and stops it). vitest.long.config.ts holds what `npm run test:long` runs.
 */
export default defineConfig({
  // Vite would take graphql's ES modules while Apollo takes its CommonJS ones: two copies that do not know each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    reporters: ['default', './tests/support/closing-line.ts'],
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    // A page on a busy machine takes more than the one second that polling waits by itself.
    expect: { poll: { timeout: 15_000, interval: 50 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'plain',
          include: ['tests/{house,client}/**/*.test.ts'],
          exclude: ['**/*.property.test.ts'],
          // These keep nothing between files: what each imports is read once a worker.
          isolate: false,
          // A room's walls are tried by lint, which on a busy machine takes more than the usual five seconds.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: { name: 'properties', include: ['tests/**/*.property.test.ts'], isolate: false, testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: 'graph',
          include: ['tests/{cypher,server,docs,e2e}/**/*.test.ts'],
          exclude: ['**/*.property.test.ts'],
          isolate: false,
          globalSetup: ['./tests/support/neo4j.ts', './tests/support/lent-foreign.ts'],
          // A Neo4j or a cypher-shell that one test starts for itself does not live long enough for the second compiler to pay. Not those that all share.
          env: { JAVA_TOOL_OPTIONS: '-XX:TieredStopAtLevel=1' },
          // Longer than a page may take to open on a busy machine (tests/support/browser.ts), or its own reason is never told.
          testTimeout: 90_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
