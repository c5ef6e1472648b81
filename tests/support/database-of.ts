import type { Database, Row } from '../../server/neo4j/database.ts'

/** A database that answers from a table, and what it was asked. A file that is not in it has no rows. */
export function databaseOf(answers: Record<string, (parameters: Row) => object[]>) {
  const reads: { name: string; parameters: Row }[] = []
  const read: Database['read'] = async (name, parameters) => {
    reads.push({ name, parameters })
    return (answers[name]?.(parameters) ?? []) as never[]
  }
  const nothing = async () => undefined
  const database: Database = { read, warm: nothing, ready: nothing, running: () => [], close: nothing }
  return { database, reads, asked: () => reads.map(({ name }) => name) }
}
