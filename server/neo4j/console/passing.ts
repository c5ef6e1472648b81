import type { Limits } from './budget.ts'
import type { Projection } from './projection.ts'

/** The most rows that can be collected or sorted: their memory is counted. */
export const MOST_ROWS = 5_000_000
/** Rows of a list, and of what is matched, within which Neo4j surely looks at the clock. */
const UNWOUND = 400
const MATCHED = 3_000
/** What a MATCH finds at least, as far as one can tell: below it nothing is asked of the plan. */
const FEW_MATCHED = 200

/**
 * How many rows there are, and how many of them come before Neo4j looks at the clock. It does so as it goes through a list or finds something, every few
 * hundred or thousand rows. Behind a sort or groups it goes on to the last row without.
 */
export interface Passing {
  rows: number
  /** Those that come before it looks at the clock. */
  passing: number
  /** The same of what this stands in, as it begins. */
  outer: number
  /** Whether one row has been made of all, and no more of it since. */
  single: boolean
  /** Whether it is the second branch of a UNION or a later one: rows of those before come too. */
  branched: boolean
  /** What the WITH or RETURN that is read does; null behind it. */
  projection: Projection | null
  hasMatched: boolean
}

export const beginning = (outer: number): Passing => ({
  rows: 1,
  passing: outer,
  outer,
  single: true,
  branched: false,
  projection: null,
  hasMatched: false,
})

const all = ({ outer, rows, single }: Passing): number => Math.min(single ? outer : outer * rows, MOST_ROWS)

/** For how many rows what is read is worked out before a look: what a WITH or RETURN gives may be when all are sorted or grouped. */
export const atOnce = (at: Passing): number =>
  at.projection?.ordered || at.projection?.groups === 'each' ? all(at) : at.passing

/** A MATCH: the first multiplies the rows. */
export function match(at: Passing, { matched }: Limits): void {
  if (!at.hasMatched) at.rows *= matched
  at.hasMatched = true
  find(at)
}

/** Of what is found in the graph nobody knows how much it is. */
export function find(at: Passing): void {
  at.single = false
  at.passing = Math.min(Math.max(all(at), FEW_MATCHED), MATCHED)
}

/** A list becomes rows. */
export function unwindTo(at: Passing, rows: number): void {
  at.rows = rows
  at.single = false
  at.passing = Math.min(all(at), UNWOUND)
}

/** LIMIT. */
export function limitTo(at: Passing, most: number): void {
  at.rows = Math.min(at.rows, Math.max(0, most))
  at.passing = Math.min(at.passing, all(at))
}

/** The end of what a WITH or RETURN gives. */
export function project(at: Passing): void {
  const { projection } = at
  at.projection = null
  at.single ||= projection?.groups === 'all' && !at.branched
  if (projection?.ordered || projection?.groups) at.passing = all(at)
}
