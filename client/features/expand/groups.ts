import { tieWords } from '../../format/words.ts'
import type { LinkSelector, NeighbourCountsQuery } from '../../gql/graphql.ts'

type Counted = NonNullable<NeighbourCountsQuery['neighbourCounts']>['groups'][number]

/** Links of one type and status, and of one direction where they have one: a row of what there is to load. */
export interface Group extends Omit<Counted, 'direction'> {
  /** Null where it has no meaning. */
  direction: Counted['direction'] | null
}

export const keyOf = ({ type, direction, status }: Pick<Group, 'type' | 'direction' | 'status'>): string =>
  `${type}|${direction ?? 'EVEN'}|${status}`

/** Rows for what is counted, most first: symmetric links are one row, whichever way each is stored. */
export function rowsFor(counted: readonly Counted[]): Group[] {
  const rows = new Map<string, Group>()
  for (const group of counted) {
    const row = { ...group, direction: group.symmetric ? null : group.direction }
    const before = rows.get(keyOf(row))?.count ?? 0
    rows.set(keyOf(row), { ...row, count: before + group.count })
  }
  return [...rows.values()].sort((a, b) => b.count - a.count)
}

/** The row that a link on the canvas counts in, beside a thing. */
export const keyFor = (link: Pick<Group, 'type' | 'status' | 'symmetric'> & { source: string }, id: string): string =>
  keyOf({ ...link, direction: link.symmetric ? null : link.source === id ? 'OUT' : 'IN' })

/** As the server is asked for a row. */
export const selectorOf = ({ type, direction, status }: Group): LinkSelector => ({ type, direction, status })

const DIRECTIONS = { OUT: 'outgoing', IN: 'incoming' } as const

/** `← operates in`, and aloud `operates in, incoming`; neither where direction has no meaning. */
export const wordsOf = ({ type, direction, status }: Group): { arrow: string; words: string; aloud: string } => ({
  arrow: direction === null ? '' : direction === 'OUT' ? '→ ' : '← ',
  words: tieWords({ type, status, strength: null }),
  aloud: direction === null ? '' : `, ${DIRECTIONS[direction]}`,
})
