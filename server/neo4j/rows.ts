import type { Record as Neo4jRecord } from 'neo4j-driver'
import type { Rows, WriteRows } from './row-types.ts'
import type { Wire } from './wire.ts'

type AllRows = Rows & WriteRows

/**
 * What Neo4j answers, as the rows that a file says it returns. The one place where a type is taken on trust: the files are held to their
 * `@column` lines by tests on a real Neo4j, and a check of each value here would cost every request.
 */
export const toRows = <Name extends keyof AllRows>(
  _: Name,
  records: readonly Neo4jRecord[],
  wire?: Wire,
): AllRows[Name][] => (wire?.rows(records) ?? records.map((record) => record.toObject())) as AllRows[Name][]
