import type { Database, Row } from '../neo4j/database.ts'
import type { Rows } from '../neo4j/row-types.ts'

/** Asks one query of the catalogue. */
export type Read = <Name extends keyof Rows>(name: Name, parameters: Row) => Promise<Rows[Name][]>

/** @param signal ends the work in Neo4j when it aborts */
export const readOf =
  (database: Pick<Database, 'read'>, signal?: AbortSignal): Read =>
  (name, parameters) =>
    database.read(name, parameters, { signal })
