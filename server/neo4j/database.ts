import neo4j, { type Driver } from 'neo4j-driver'
import type { Neo4jAccess } from './access.ts'
import { examplesOf, readCatalogue, statementFor, type CatalogueQuery } from './catalogue.ts'
import { withNames } from './dynamic-names.ts'
import { openLinkTypes, rowsAlong } from './link-types.ts'
import { openReads, type ReadLimits, type ReadOptions } from './reads.ts'
import type { Rows } from './row-types.ts'
import { toRows } from './rows.ts'
import { wiresOf } from './wire.ts'
import type { Row } from './values.ts'

export type { Driver } from 'neo4j-driver'
export type { Row } from './values.ts'

/** The one way to read. */
export interface Database {
  /**
   * Runs a query of the catalogue in READ mode, under the time limit, and returns its rows as plain values.
   * @param name for example `graph/neighbourhood`
   * @throws SightlineError `TIMEOUT`, `CANCELLED`, `BUSY`, `DATABASE_UNAVAILABLE` or `DATABASE_ERROR`
   */
  read<Name extends keyof Rows>(name: Name, parameters: Row, options?: ReadOptions): Promise<Rows[Name][]>
  /**
   * Plans every query that the program asks by running it once with its examples, so that nobody waits for the planner. Failures do not
   * matter here: whoever asks for real is told.
   */
  warm(): Promise<void>
  /** Answers when the database itself answers; connectivity alone is not enough. It waits behind nobody. */
  ready(): Promise<void>
  /** The queries that run now. */
  running(): string[]
  close(): Promise<void>
}

/** For reaching a machine; with one retry, short enough that a page says so within two seconds. */
const CONNECT_MS = 900

/** For a connection to be ready once it is made: a Neo4j that has just begun takes its time over the first sign-ins. */
const ACQUIRE_MS = 5_000

/** Where nobody waits for a page, a server that is only busy is one that is there. */
export const PATIENT = { connectionTimeout: 10_000, connectionAcquisitionTimeout: 15_000 }

/**
 * Opens a driver. Nothing is contacted before the first read.
 * @param patient for what is done at start
 */
export function openDriver(access: Neo4jAccess, { patient = false } = {}): Driver {
  return neo4j.driver(access.uri, neo4j.auth.basic(access.user, access.password), {
    userAgent: 'sightline',
    // Counts and grades are far below 2^53; no integer object may reach an answer.
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 50,
    connectionTimeout: CONNECT_MS,
    connectionAcquisitionTimeout: ACQUIRE_MS,
    maxTransactionRetryTime: CONNECT_MS,
    ...(patient && PATIENT),
  })
}

/** Opens the way to read. */
export function openDatabase(access: Neo4jAccess, limits: ReadLimits): Database {
  const reads = openReads(() => openDriver(access), access.database, limits)
  const catalogue = readCatalogue()
  const wires = wiresOf([...catalogue.values()].filter(({ program }) => program))
  const linkTypes = openLinkTypes(async () => {
    const name = 'language/link-types'
    return toRows(name, await reads.atOnce(name, catalogue.get(name)?.statement ?? '', {}))
  })
  let closed = false

  async function exampleParameters(query: CatalogueQuery): Promise<Row> {
    const [record] = await reads.inTurn(query.name, examplesOf(query), {})
    return record?.get('parameters') ?? {}
  }

  return {
    async read(name, parameters, options) {
      const query = catalogue.get(name)
      if (!query) throw new Error(`No query ${name} in cypher/.`)
      const wire = wires.get(name)
      const written = statementFor(query, parameters)
      const statement = withNames(wire ? wire.statement(written) : written, parameters)
      const along = await linkTypes.along(statement)
      if (along !== null) {
        const found = rowsAlong(await reads.inTurn(name, along, parameters, options))
        if (found) return toRows(name, found, wire)
        linkTypes.forget()
      }
      return toRows(name, await reads.inTurn(name, statement, parameters, options), wire)
    },
    async warm() {
      const queries = inOrderOfNeed([...catalogue.values()])
      // Every file as it is asked most, then those that take a lens with each part of one by itself.
      const plans = [
        ...queries.map((query) => [query, query.statement] as const),
        ...LENSES.flatMap((lens) =>
          queries.flatMap((query) => (query.underLens ? [[query, query.underLens(lens)] as const] : [])),
        ),
      ]
      for (const [query, statement] of plans) {
        try {
          const parameters = await exampleParameters(query)
          const sent = wires.get(query.name)?.statement(statement) ?? statement
          const asked = withNames(sent, parameters)
          await reads.inTurn(query.name, (await linkTypes.along(asked)) ?? asked, parameters)
        } catch {
          if (closed) return
        }
      }
    },
    ready: async () => void (await reads.atOnce('ready', 'RETURN 1', {})),
    running: reads.running,
    close: () => {
      closed = true
      return reads.close()
    },
  }
}

/** Lenses of one part, the most used first. */
const LENSES = [
  { kinds: { not: ['Kind'] } },
  { statuses: { not: ['denied'] } },
  { linkTypes: { not: ['LINK'] } },
  { documents: { not: ['document'] } },
  { trueAt: { to: '2026-01-01' } },
]

/** What the first view of a page asks comes first; the files for graphs of other labels come last. */
const NEEDED = ['overview', 'view', 'thing', 'graph', 'claim', 'document', 'language', 'any']

const inOrderOfNeed = (queries: readonly CatalogueQuery[]) =>
  queries.filter(({ program }) => program).sort((a, b) => NEEDED.indexOf(a.category) - NEEDED.indexOf(b.category))
