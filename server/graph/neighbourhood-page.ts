import { fromCursor, pageInfo } from './cursor.ts'
import type { NeighbourhoodQuestion } from './reader.ts'
import type { Subgraph } from './schema-types.ts'

/** Pages of the links around some things, in both readers. Their cursor holds what the files order links by. */

const ORDERED_BY = ['distance', 'round', 'rank', 'type', 'id'] as const
const LIST = 'neighbourhood'

const isKey = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number'

/** What tells one question from another, whatever page of it. */
const asked = ({ first: _, after: __, ...question }: NeighbourhoodQuestion) => question

/** Where the page before ended, as the files take it. @throws SightlineError `BAD_USER_INPUT` for a cursor of something else */
export function placeOf(question: NeighbourhoodQuestion): Record<string, string | number | undefined> | null {
  if (question.after === null) return null
  const key = fromCursor(LIST, asked(question), question.after)
  return Object.fromEntries(ORDERED_BY.map((name, at) => [name, key[at]]))
}

/** @param rows each says whether there are more links behind this page, and where it ends */
export function paged(
  subgraph: Subgraph,
  question: NeighbourhoodQuestion,
  [row]: readonly { more: boolean; end: Record<string, unknown> | null }[],
): Subgraph {
  const end = row?.end
  const key = end ? ORDERED_BY.map((name) => end[name]).filter(isKey) : undefined
  return { ...subgraph, pageInfo: pageInfo(LIST, asked(question), row?.more ?? false, key) }
}
