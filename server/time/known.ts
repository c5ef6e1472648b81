import { after, before, daysBetween, firstOf, lastOf, type Reach } from './days.ts'

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
  const reach = isFirm(qualifier) || LASTING_ABOUT.has(qualifier ?? '') ? MONTHS[precision] : undefined
  const room = roomOf({ from, to: to ?? asOf, precision })
  const [aboutFrom, aboutTo] = [isAbout(qualifier, 'from'), isAbout(qualifier, 'to')]
  const earliestFrom = from !== null && aboutFrom ? before(from, room) : from
  const latestTo = to !== null && aboutTo ? after(to, room) : to
  const beginning = from !== null && reach !== undefined ? lastOf(from, reach) : null
  const latestFrom = beginning !== null && aboutFrom ? after(beginning, room) : beginning
  const end = to !== null && reach !== undefined ? firstOf(to, reach) : null
  const earliestTo = end !== null && aboutTo ? before(end, room) : end
  return {
    began: { from: earliestFrom, to: earliest([latestFrom, latestTo, asOf]) },
    ended: { from: latest([earliestTo, earliestFrom, asOf]), to: latestTo },
  }
}

/** Words by which a time was from the one day to the other, or the one is known, and the first or the last, or both, are only about. */
const LASTING_ABOUT = new Set(['about', 'from about', 'to about', 'uncertain and about'])
const ABOUT = {
  from: new Set(['about', 'from about', 'uncertain and about', 'within about', 'within from about']),
  to: new Set(['about', 'to about', 'uncertain and about', 'within about']),
}

/** Whether a qualifier says of the first day, or of the last, that it is only about then. */
export const isAbout = (qualifier: string | null | undefined, end: 'from' | 'to'): boolean =>
  ABOUT[end].has(qualifier ?? '')

/** How far beyond its days a time reaches that is only about: a unit of its precision, else a quarter of the time between both days and a week at least. */
function roomOf({ from, to, precision }: Bounds & { precision: Precision }): Reach {
  const months = MONTHS[precision] ?? 0
  const part = from !== null && to !== null ? Math.trunc(daysBetween(from, to) / 4) : 0
  return months > 0 ? { months, days: 0 } : { months: 0, days: Math.max(7, part) }
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
