import { firstOf, lastOf } from './days.ts'

/**
 * What the days of a claim or a thing say of when it began and ended, and whether that lies in a period. docs/model.md has the table;
 * `cypher/blocks/time-answer.cypher` says the same to Neo4j.
 */

/** As the SDL's `TimeSpan`. Days are `YYYY-MM-DD`. */
export interface Time {
  from?: string | null | undefined
  to?: string | null | undefined
  asOf?: string | null | undefined
  precision: Precision
  qualifier?: string | null | undefined
}
export type Precision = 'DAY' | 'MONTH' | 'SEASON' | 'YEAR' | 'INTERVAL' | 'ORDER_ONLY' | 'UNKNOWN'

/** The days between which something lies; null where that side is not known. */
export interface Bounds {
  from: string | null
  to: string | null
}

/** From a first to a last day; null is open. */
export type Period = Bounds

export interface Known {
  began: Bounds
  ended: Bounds
}

/** What is not known, where a period cannot be decided: any day at all, whether it had begun by then, whether it still was. */
export type Unknown = 'DATE' | 'BEGINNING' | 'END'

export interface Answer {
  answer: 'IN' | 'OUT' | 'UNDECIDED'
  unknown: Unknown[]
}

/** How far a day reaches at each precision: that many months, or the day alone. */
const MONTHS: Partial<Record<Precision, number>> = { DAY: 0, INTERVAL: 0, MONTH: 1, SEASON: 3, YEAR: 12 }

/** How many months such a precision knows a day to; 0 for the day itself, null where it has no unit. */
export const unitOf = (precision: Precision): number | null => MONTHS[precision] ?? null

const PART_OF_DAY = new Set(['morning', 'afternoon', 'evening', 'night'])

/** A word that leaves the days as they stand: a part of the day, or over which days (`in 2023, to the report`). */
export const isFirm = (qualifier: string | null | undefined) =>
  !qualifier || PART_OF_DAY.has(qualifier) || qualifier.startsWith('in ')

/** @returns null when no day is known */
export function known({ from = null, to = null, asOf = null, precision, qualifier }: Time): Known | null {
  if (from === null && to === null && asOf === null) return null
  const firm = isFirm(qualifier)
  const reach = firm || (qualifier === 'about' && to === null) ? MONTHS[precision] : undefined
  const latestBeginning = from !== null && reach !== undefined ? lastOf(from, reach) : null
  const earliestEnd = to !== null && firm && reach !== undefined ? firstOf(to, reach) : null
  return {
    began: { from, to: earliest([latestBeginning, to, asOf]) },
    ended: { from: latest([earliestEnd, from, asOf]), to },
  }
}

/** Whether something was so on some day of a period. */
export function answerOf(time: Time | null | undefined, { from, to }: Period): Answer {
  const days = time ? known(time) : null
  if (!days) return { answer: 'UNDECIDED', unknown: ['DATE'] }
  const { began, ended } = days
  const beginsLater = to !== null && began.from !== null && began.from > to
  const endsEarlier = from !== null && ended.to !== null && ended.to < from
  if (beginsLater || endsEarlier) return { answer: 'OUT', unknown: [] }
  const mayBeginLater = to !== null && (began.to === null || began.to > to)
  const mayEndEarlier = from !== null && (ended.from === null || ended.from < from)
  const unknown: Unknown[] = [
    ...(mayBeginLater ? (['BEGINNING'] as const) : []),
    ...(mayEndEarlier ? (['END'] as const) : []),
  ]
  return { answer: unknown.length > 0 ? 'UNDECIDED' : 'IN', unknown }
}

const those = (days: readonly (string | null)[]) => days.filter((day) => day !== null).sort()
const earliest = (days: readonly (string | null)[]) => those(days).at(0) ?? null
const latest = (days: readonly (string | null)[]) => those(days).at(-1) ?? null
