import type { Driver } from 'neo4j-driver'
import { afterAll, beforeAll, inject } from 'vitest'
import type { Piece } from '../../server/neo4j/console/answer.ts'
import { openConsole, type Console } from '../../server/neo4j/console/console.ts'
import { openDriver } from '../../server/neo4j/database.ts'

/** Of a statement in a test: small, so that a cut comes soon. */
export const LIMITS = { timeoutMs: 5_000, rows: 2_000, bytes: 10_000_000 }

/** A console on the Neo4j of this run for the tests of a file, and a driver beside it that is bound by nothing. */
export function useConsole() {
  const opened = {} as { console: Console; driver: Driver }
  beforeAll(() => {
    opened.console = openConsole(inject('neo4j'), { allowed: new Set(), concurrent: 4 })
    opened.driver = openDriver(inject('neo4j'))
  })
  afterAll(() => Promise.all([opened.console.close(), opened.driver.close()]))

  /** The whole answer of a statement. */
  async function all(
    statement: string,
    parameters: Record<string, unknown> = {},
    limits = LIMITS,
    signal?: AbortSignal,
  ) {
    const pieces: Piece[] = []
    for await (const piece of opened.console.run(statement, parameters, limits, signal)) pieces.push(piece)
    const find = <K extends string>(key: K) => pieces.find((piece) => key in piece) as Record<K, never> | undefined
    return {
      columns: find('columns')?.columns as string[] | undefined,
      rows: pieces.flatMap((piece) => ('rows' in piece ? piece.rows : [])),
      summary: (find('summary') as { summary: Extract<Piece, { summary: unknown }>['summary'] } | undefined)?.summary,
    }
  }
  return { opened, all, one: async (statement: string) => (await all(statement)).rows[0]?.[0] }
}
