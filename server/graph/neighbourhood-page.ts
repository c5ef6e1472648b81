import { fromCursor, pageInfo } from './cursor.ts'
import type { Read } from './read.ts'
import type { NeighbourhoodQuestion } from './reader.ts'
import type { Subgraph } from './schema-types.ts'

/** Pages of the links around some things, in both readers. Their cursor holds what the files order links by. */

const ORDERED_BY = ['distance', 'round', 'rank', 'type', 'id'] as const
const LIST = 'neighbourhood'

const isKey = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number'

/** What tells one question from another, whatever page of it. */
const asked = ({ first: _, after: __, counted: ___, ...question }: NeighbourhoodQuestion) => question

/** Where the page before ended, as the files take it. @throws SightlineError `BAD_USER_INPUT` for a cursor of something else */
export function placeOf(question: NeighbourhoodQuestion): Record<string, string | number | undefined> | null {
  if (question.after === null) return null
  const key = fromCursor(LIST, asked(question), question.after)
  return Object.fromEntries(ORDERED_BY.map((name, at) => [name, key[at]]))
}

/** Around a graph of claims. What is asked for most, the links of things themselves, has a file that holds no more than a page. */
export async function linksAround(read: Read, question: NeighbourhoodQuestion) {
  const asked = { ...question, after: placeOf(question) }
  if (question.depth > 1) return read('graph/neighbourhood', asked)
  const rows = await read('graph/links-around', asked)
  // Not counted where nobody asks.
  return rows.map((row) => ({ ...row, total: row.total ?? 0 }))
}

/** @param rows each says whether there are more links behind this page; one where it ends, since each row would carry as much as a link */
export function paged(
  subgraph: Subgraph,
  question: NeighbourhoodQuestion,
  rows: readonly { more: boolean; end: Record<string, unknown> | null }[],
): Subgraph {
  const end = rows.find((row) => row.end)?.end
  const key = end ? ORDERED_BY.map((name) => end[name]).filter(isKey) : undefined
  const more = rows[0]?.more ?? false
  const truncated = more || question.after !== null
  return { ...subgraph, truncated, pageInfo: pageInfo(LIST, asked(question), more, key) }
}
