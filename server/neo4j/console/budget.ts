import type { Given } from './functions.ts'
import { refused } from './lexer.ts'

/** Steps of all the expressions of a statement for one row, each about as long as one number of a list: a third of a second. */
const MOST_STEPS = 10_000_000
/** Steps of all rows that come between two looks at the clock: some five seconds, several times that where all places are busy. */
const MOST_UNLOOKED = 150_000_000
/** Bytes that they may make at once: Neo4j does not count them, and several statements run at the same time. */
const MOST_BYTES = 64_000_000
/** What one value may hold, with all that stands in it several times. */
const MOST_DEEP = 500_000_000
/** Values of one row of an answer, 64 letters of a text counting as one: it is read at once, and nobody else is answered meanwhile. About a second. */
const MOST_SENT = 1_000_000

/** What a statement may take. */
export interface Limits {
  /** Rows that a MATCH is taken to find. */
  matched: number
  steps: number
  /** Steps between two looks at the clock. */
  unlooked: number
  bytes: number
  /** Values of one row of its answer. */
  sent: number
}

/** Before Neo4j has planned a statement. */
export const BEFOREHAND: Limits = {
  matched: 20,
  steps: MOST_STEPS,
  unlooked: MOST_UNLOOKED,
  bytes: MOST_BYTES,
  sent: MOST_SENT,
}
/** For the program's own files, whose lists are known to be short. */
export const OWN_FILES: Limits = { matched: 20, steps: Infinity, unlooked: Infinity, bytes: Infinity, sent: Infinity }
/**
 * With what Neo4j expects to match, where that is more: a guess, and so refused later. Of rows that are guessed it is not guessed either what comes between two
 * looks: each group may be all of them, and each list as long, and what analysts ask every day would be refused of a large graph.
 */
export const planned = (matched: number): Limits => ({
  matched,
  steps: 30 * MOST_STEPS,
  unlooked: Infinity,
  bytes: 4 * MOST_BYTES,
  sent: 10 * MOST_SENT,
})

/** How an expression stands in its statement. */
export interface Place {
  source: string
  /** Where it begins. */
  start: number
  /** For how many rows Neo4j works it out before it looks at the clock. */
  rows: number
}

/**
 * Counts what an expression takes for one row.
 * @returns what has been taken for one row
 * @throws SightlineError `REFUSED` when it is more than may be
 */
export function spend(
  { amount: { bytes, deep }, steps }: Given,
  before: number,
  limits: Limits,
  { source, start }: Place,
): number {
  const sum = before + steps
  if (!(sum <= limits.steps))
    throw refused(
      source,
      start,
      `this makes or visits ${told(sum)} values for one row, ${limits.steps.toLocaleString('en')} are allowed: Neo4j cannot end an expression that has begun. UNWIND makes rows of a list, which it can end; range(…)[..1000] takes the first ones.`,
      'endless',
    )
  if (!(bytes <= limits.bytes) || !(deep <= MOST_DEEP))
    throw refused(
      source,
      start,
      `this can make a value of ${told(Math.max(bytes, deep) / 1e6)} MB, ${limits.bytes / 1e6} are allowed: Neo4j does not count them as memory. UNWIND makes rows of a list.`,
      'endless',
    )
  return sum
}

/**
 * Counts what an expression takes for the rows in between two looks at the clock.
 * @returns what has been taken in all
 * @throws SightlineError `REFUSED` when it is more than may be
 */
export function spendUnlooked(steps: number, before: number, limits: Limits, { source, start, rows }: Place): number {
  const sum = before + (steps > 0 ? steps * rows : 0)
  if (!(sum <= limits.unlooked))
    throw refused(
      source,
      start,
      `this makes or visits ${told(steps)} values for each of ${told(rows)} rows, between which Neo4j does not look at the clock; ${limits.unlooked.toLocaleString('en')} in all are allowed. Work out once, before the rows, what is the same for all of them, or take fewer rows with LIMIT before.`,
      'endless',
    )
  return sum
}

/**
 * Counts what a row of the answer holds.
 * @returns what it holds in all
 * @throws SightlineError `REFUSED` when it is more than may be
 */
export function spendSent(
  deep: number,
  before: number,
  limits: Limits,
  { source, start }: Omit<Place, 'rows'>,
): number {
  const sum = before + deep
  if (!(sum <= limits.sent))
    throw refused(
      source,
      start,
      `a row of the answer would hold ${told(sum)} values, ${limits.sent.toLocaleString('en')} are allowed (64 letters of a text count as one). UNWIND makes rows of a list.`,
      'endless',
    )
  return sum
}

const told = (number: number): string =>
  Number.isFinite(number) ? `up to ${Math.ceil(number).toLocaleString('en')}` : 'an unknown number of'
