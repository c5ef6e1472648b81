import path from 'node:path'
import neo4j, { Neo4jError, type Driver } from 'neo4j-driver'
import { readCypherFiles } from './cypher-files.ts'

const cypher = path.resolve(import.meta.dirname, '../../cypher')

/**
 * The statements of a folder of `cypher/`, in name order. A statement ends with `;` at the end of a line.
 * @param folder for example `load/check`
 */
export const statements = (folder: string): { file: string; text: string }[] =>
  readCypherFiles(path.join(cypher, folder)).flatMap(({ name, text }) =>
    text
      .split(/;[ \t]*$/m)
      .filter((statement) => statement.replaceAll(/^\s*\/\/.*$/gm, '').trim() !== '')
      .map((statement) => ({ file: `${name}.cypher`, text: statement })),
  )

/** How long indexes and constraints may take to be made: of ten million links, on a machine that has other work, some minutes. Neo4j's own limit is for questions. */
const SCHEMA_MS = 3_600_000
const PATIENT = { transactionConfig: { timeout: SCHEMA_MS } }

/**
 * Creates constraints and indexes that are not there yet, and waits until the indexes answer.
 * @param types of links that are about to be written: made unique in the same transaction, which is faster while there are none
 */
export async function applySchema(driver: Driver, database: string, types: readonly string[] = []): Promise<void> {
  await applyAll(driver, database, [
    ...statements('schema').map(({ text }) => text),
    ...[...new Set(types)].filter(isLinkType).map(uniqueLinks),
  ])
  const seconds = neo4j.int(SCHEMA_MS / 1_000)
  await driver.executeQuery('CALL db.awaitIndexes($seconds)', { seconds }, { database, ...PATIENT })
}

/** A link type as the model allows it: what stands in a statement's text may hold nothing else. */
const LINK_TYPE = /^[A-Z][A-Z0-9_]{0,63}$/

/** @returns whether a predicate can be the type of a link */
export const isLinkType = (type: string): boolean => LINK_TYPE.test(type)

/** A constraint's name from its type's: no two types share one. */
const linkConstraint = (type: string) => `link_${type.toLowerCase()}_proposition`

/**
 * Makes links of these types unique on their proposition, where they are not yet. Neo4j changes schema and data in different transactions:
 * it is done before the first link of a type is written.
 */
export async function applyLinkTypes(driver: Driver, database: string, types: readonly string[]): Promise<void> {
  const { records } = await driver.executeQuery(
    'SHOW CONSTRAINTS YIELD name RETURN collect(name) AS names',
    {},
    { database },
  )
  const there = new Set<unknown>(records[0]?.get('names'))
  const missing = [...new Set(types)].filter((type) => isLinkType(type) && !there.has(linkConstraint(type)))
  await applyAll(driver, database, missing.map(uniqueLinks))
}

const uniqueLinks = (type: string) =>
  `CREATE CONSTRAINT ${linkConstraint(type)} IF NOT EXISTS FOR ()-[link:${type}]-() REQUIRE link.proposition IS UNIQUE`

/** In one transaction: one by one each waits for the disk, 80 types for seconds. */
async function applyAll(driver: Driver, database: string, texts: readonly string[]): Promise<void> {
  if (texts.length === 0) return
  const session = driver.session({ database })
  try {
    await session.executeWrite(async (transaction) => {
      for (const text of texts) await transaction.run(text)
    }, PATIENT.transactionConfig)
  } catch (error) {
    if (!(error instanceof Neo4jError) || error.code !== INDEX_IS_THERE) throw error
    for (const text of texts) await applyStatement(driver, database, text)
  } finally {
    await session.close()
  }
}

const INDEX_IS_THERE = 'Neo.ClientError.Schema.IndexWithNameAlreadyExists'

/** A Neo4j that was killed while it made a constraint leaves the constraint's index behind, which no `IF NOT EXISTS` passes over: it goes. */
async function applyStatement(driver: Driver, database: string, text: string): Promise<void> {
  try {
    await driver.executeQuery(text, {}, { database, ...PATIENT })
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
    await driver.executeQuery(text, {}, { database, ...PATIENT })
  }
}
