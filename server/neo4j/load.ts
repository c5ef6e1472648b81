import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Neo4jError, type Driver, type ManagedTransaction } from 'neo4j-driver'

const cypher = path.resolve(import.meta.dirname, '../../cypher')

/** Thrown when the graph that was just loaded fails a check; nothing of it stays. */
export class LoadError extends Error {}

/** A load plans hundreds of statements for the first time; on a busy machine that takes longer than any read may. */
const LOAD_MS = 300_000

/** The statements of a folder of Cypher files, in name order. A statement ends with `;` at the end of a line. */
export function statements(folder: string): { file: string; text: string }[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .flatMap((file) =>
      readFileSync(path.join(folder, file), 'utf8')
        .split(/;[ \t]*$/m)
        .filter((text) => text.replaceAll(/^\s*\/\/.*$/gm, '').trim() !== '')
        .map((text) => ({ file, text })),
    )
}

/** Creates constraints and indexes that are not there yet, and waits until the indexes answer. */
export async function applySchema(driver: Driver, database: string): Promise<void> {
  for (const { text } of statements(path.join(cypher, 'schema'))) await applyStatement(driver, database, text)
  await driver.executeQuery('CALL db.awaitIndexes(60)', {}, { database })
}

const INDEX_IS_THERE = 'Neo.ClientError.Schema.IndexWithNameAlreadyExists'

/** A Neo4j that was killed while it made a constraint leaves the constraint's index behind, which no `IF NOT EXISTS` passes over: it goes. */
async function applyStatement(driver: Driver, database: string, text: string): Promise<void> {
  try {
    await driver.executeQuery(text, {}, { database })
  } catch (error) {
    const name = /CREATE CONSTRAINT (\w+)/.exec(text)?.[1]
    if (name === undefined || !(error instanceof Neo4jError) || error.code !== INDEX_IS_THERE) throw error
    const { records } = await driver.executeQuery(
      'SHOW INDEXES YIELD name, owningConstraint WHERE name = $name AND owningConstraint IS NULL RETURN name',
      { name },
      { database },
    )
    if (records.length === 0) throw error
    await driver.executeQuery(`DROP INDEX \`${name}\``, {}, { database })
    await driver.executeQuery(text, {}, { database })
  }
}

/** What the checks of `cypher/load/check` find: no rows when claims, stances, dates and links are in order. */
export async function runChecks(
  tx: Pick<ManagedTransaction, 'run'>,
): Promise<{ check: string; id: string; problem: string }[]> {
  const found = []
  for (const { file, text } of statements(path.join(cypher, 'load/check'))) {
    const { records } = await tx.run(text)
    found.push(
      ...records.map((record) => ({
        check: file,
        id: String(record.get('id')),
        problem: String(record.get('problem')),
      })),
    )
  }
  return found
}

/**
 * Loads the founding graph: schema first, then all of `cypher/load` in one transaction that ends with the checks. Loading it again
 * changes nothing.
 * @throws LoadError naming each problem when a check fails; the database is then as it was before.
 */
export async function loadFoundingGraph(driver: Driver, database: string): Promise<void> {
  await applySchema(driver, database)
  const session = driver.session({ database })
  try {
    await session.executeWrite(
      async (tx) => {
        for (const { text } of statements(path.join(cypher, 'load'))) await tx.run(text)
        const problems = await runChecks(tx)
        if (problems.length > 0)
          throw new LoadError(
            `The graph was not loaded, ${problems.length} problem(s) found:\n` +
              problems
                .slice(0, 20)
                .map(({ check, id, problem }) => `  ${check}: ${id}: ${problem}`)
                .join('\n'),
          )
      },
      { timeout: LOAD_MS },
    )
  } finally {
    await session.close()
  }
}

/** Whether the founding graph is there: its last part, the first view. */
export async function isFoundingGraphLoaded(driver: Driver, database: string): Promise<boolean> {
  const { records } = await driver.executeQuery(
    "MATCH (v:View {id: 'first'}) RETURN v.id LIMIT 1",
    {},
    { database, routing: 'READ' },
  )
  return records.length > 0
}
