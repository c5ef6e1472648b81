import { readCatalogue, statementFor } from '../../server/neo4j/catalogue.ts'
import type { Row } from '../../server/neo4j/database.ts'
import type { Writing } from '../../server/neo4j/writer.ts'

/** What tallies of links are asked for, in a transaction of the writer. */

export const textOf = (name: string, lens: Row | null = null) => {
  const file = readCatalogue().get(name)
  return file ? statementFor(file, { lens }) : ''
}

/** Those that are answered by tallies, and one that judges more than they know. */
export const LENSES = [
  null,
  { statuses: { not: ['denied'] } },
  { statuses: { only: ['asserted', 'contested'] }, linkTypes: { not: ['SUPPORTS'] } },
  { kinds: { not: ['Event'] } },
]

/** The links of a thing by type, direction and status, as they are told. */
export const countsOf = async (writing: Writing, id: string, lens: Row | null = null) =>
  (await writing.text(textOf('graph/neighbour-counts', lens), { id, lens, distinct: false })).map((row) => ({ ...row }))
