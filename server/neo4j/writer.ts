import neo4j, { Neo4jError, type Driver, type ManagedTransaction } from 'neo4j-driver'
import { SightlineError } from '../errors.ts'
import { readWriteStatements } from './catalogue.ts'
import { namesIn, withNames } from './dynamic-names.ts'
import { toSightlineError } from './errors.ts'
import type { WriteRows } from './row-types.ts'
import { toRows } from './rows.ts'
import { applyLinkTypes, isLinkType } from './schema.ts'
import { withWholeNumbers, type Row } from './values.ts'

/** What is done inside one transaction. */
export interface Writing {
  /** Runs a statement of `cypher/write`. What it takes as `$($type)` or `$($kind)` stands in it as a name: a dynamic one uses no index. */
  run<Name extends keyof WriteRows>(name: Name, parameters: Row): Promise<WriteRows[Name][]>
  /** How many relationships this transaction has made so far, less those that it has removed. */
  relationships(): number
  /** Runs a statement of `cypher/load`, or a check. */
  text(statement: string, parameters?: Row): Promise<Row[]>
}

/** The one way to write the graph. Reading has no way to it: `Database` runs in READ mode and knows no statement of `cypher/write`. */
export interface Writer {
  /**
   * Does all of the work in one transaction, or none of it. Where another program's transaction was in the way, the driver tries it again for a
   * moment: the work may run more than once, and must do nothing beside writing.
   * @throws SightlineError `TIMEOUT`, `BUSY`, `TOO_LARGE`, `DATABASE_UNAVAILABLE`, `DATABASE_ERROR`, or what the work throws
   */
  write<T>(work: (writing: Writing) => Promise<T>): Promise<T>
  /** Makes links of these types unique, before the first is written. */
  prepareLinkTypes(types: readonly string[]): Promise<void>
}

/** @param timeoutMs longest time that one transaction may take in Neo4j */
export function openWriter(driver: Driver, database: string, timeoutMs: number): Writer {
  const statements = readWriteStatements()

  const inside = (transaction: Pick<ManagedTransaction, 'run'>): Writing => {
    let relationships = 0
    const run = async (text: string, parameters: Row) => {
      const { records, summary } = await transaction.run(text, withWholeNumbers(parameters))
      const { relationshipsCreated, relationshipsDeleted } = summary.counters.updates()
      relationships += relationshipsCreated - relationshipsDeleted
      return records
    }
    return {
      async run(name, parameters) {
        const text = statements.get(name)?.statement
        if (text === undefined) throw new Error(`No statement ${name} in cypher/write.`)
        return toRows(name, await run(withLinkTypes(text, parameters), parameters))
      },
      relationships: () => relationships,
      text: async (statement, parameters = {}) => (await run(statement, parameters)).map((record) => record.toObject()),
    }
  }

  return {
    async write(work) {
      const session = driver.session({ database, defaultAccessMode: neo4j.session.WRITE })
      try {
        return await session.executeWrite(
          async (transaction) => {
            const writing = inside(transaction)
            // One writer at a time: what one derives from, the other may be about to change.
            await writing.run('take-turn', {})
            return work(writing)
          },
          { timeout: timeoutMs },
        )
      } catch (error) {
        throw error instanceof Neo4jError ? writeError(error) : error
      } finally {
        await session.close().catch(() => undefined)
      }
    },
    prepareLinkTypes: (types) => applyLinkTypes(driver, database, types),
  }
}

/** What stopped a write that Neo4j itself is well of. */
export function writeError(error: Neo4jError): SightlineError {
  const options = { cause: error }
  if (/OutOfMemory/.test(error.code))
    return new SightlineError(
      'TOO_LARGE',
      'The change needs more memory than one transaction may have. Nothing was written. Give it in smaller parts, or allow more with SIGHTLINE_TRANSACTION_MEMORY_MB.',
      {},
      options,
    )
  // A deadlock, a lock that did not come in time, and what else passes by itself.
  if (/^Neo\.TransientError\.Transaction\.(?!Terminated)/.test(error.code))
    return new SightlineError(
      'BUSY',
      'Another transaction is changing the same part of the graph. Nothing was written. Try again shortly.',
      { neo4j: error.code },
      options,
    )
  return toSightlineError(error, 'write')
}

/** @throws SightlineError where a name that is to stand in the statement is no link type */
function withLinkTypes(text: string, parameters: Row): string {
  for (const name of namesIn(text)) {
    const given = parameters[name]
    if (typeof given !== 'string' || !isLinkType(given))
      throw new SightlineError(
        'BAD_USER_INPUT',
        `predicate: "${String(given)}" is no link type. Write capitals, digits and _, for example OPERATES_IN.`,
        { argument: 'predicate' },
      )
  }
  return withNames(text, parameters)
}
