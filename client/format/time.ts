import type { TimeFieldsFragment } from '../gql/graphql.ts'
import { lastOf } from '../../server/time/days.ts'
import { isAbout, isFirm, known, unitOf } from '../../server/time/known.ts'

type Time = Partial<TimeFieldsFragment> & Pick<TimeFieldsFragment, 'precision'>

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `2023-09-29` → `29 Sep 2023`. */
export const formatDay = (day: string): string => `${Number(day.slice(8, 10))} ${formatMonth(day)}`

const formatMonth = (day: string) => `${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`

const SEASONS = ['winter', 'spring', 'summer', 'autumn']

/** Northern seasons, by their first day; a winter ends in the year after. */
function season(day: string): string {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  const begins = month < 3 ? year - 1 : year
  const index = Math.floor((month % 12) / 3)
  return `${SEASONS[index]} ${index === 0 ? `${begins}/${String(begins + 1).slice(2)}` : begins}`
}

/** One end of a time, no finer than the precision allows. */
function bound(day: string, precision: Time['precision']): string {
  if (precision === 'MONTH') return formatMonth(day)
  if (precision === 'YEAR')
    return day.slice(5) === '01-01' || day.slice(5) === '12-31' ? day.slice(0, 4) : formatMonth(day)
  if (precision === 'SEASON') return season(day)
  return formatDay(day)
}

/** Words that stand before a date; any other qualifier stands behind it in parentheses. */
const BEFORE = new Set(['by', 'about', 'after', 'within', 'no later than', 'planned for', 'for the elections of'])

/** Words by which the latest day alone is known. */
const LATEST = new Set(['by', 'no later than'])

const behind = (qualifier: string | null | undefined) => (qualifier ? ` (${qualifier})` : '')

const qualified = (text: string, qualifier: string | null | undefined) =>
  qualifier && BEFORE.has(qualifier) ? `${qualifier} ${text}` : text + behind(qualifier)

/** Stands before a day; what else a qualifier says stands behind both. */
const aboutWord = (qualifier: string | null | undefined, end: 'from' | 'to') =>
  isAbout(qualifier, end) && !qualifier?.startsWith('uncertain') ? 'about ' : ''

/** A day that is only about, and begins a month, stands for that month. */
const aboutDay = (day: string, { precision, qualifier }: Time, end: 'from' | 'to') =>
  isAbout(qualifier, end) && precision === 'INTERVAL' && day.endsWith('-01') ? formatMonth(day) : bound(day, precision)

/** A time in words that promise no more than is known (docs/model.md): `29 Sep 2023 (morning)`, `as of 5 Oct 2023`, `date unknown`. */
export function formatTime(time: Time | null | undefined): string {
  if (!time) return 'no date of its own'
  const { from, to, asOf, precision, qualifier } = time
  if (precision === 'ORDER_ONLY') return qualifier ? `order only: ${qualifier}` : 'order only'
  if (from && to) return spanWords(time, from, to)
  if (from) return beginningWords(time, from)
  if (to) return endWords(time, to)
  return asOf ? `as of ${formatDay(asOf)}, beginning unknown` : `date unknown${behind(qualifier)}`
}

function spanWords(time: Time, from: string, to: string): string {
  const { precision, qualifier } = time
  const [first, last] = [aboutDay(from, time, 'from'), aboutDay(to, time, 'to')]
  const months = unitOf(precision)
  if (months !== null && lastOf(from, months) === to) return qualified(first, qualifier)
  const about = { from: aboutWord(qualifier, 'from'), to: aboutWord(qualifier, 'to') }
  if (about.from + about.to !== '')
    return qualifier?.startsWith('within')
      ? `some time between ${about.from}${first} and ${about.to}${last}`
      : `from ${about.from}${first} to ${about.to}${last}`
  const days = known(time)
  // Not over these days, but at some time between them.
  const loose = !days || days.began.to !== (months === null ? null : lastOf(from, months))
  if (!loose) return `${first} – ${last}${behind(qualifier)}`
  return LATEST.has(qualifier ?? '')
    ? `${qualifier} ${last}, not before ${first}`
    : `some time between ${first} and ${last}${behind(qualifier)}`
}

/** Where the last day is not known. Only `asOf` says that it went on. */
function beginningWords(time: Time, from: string): string {
  const { asOf, precision, qualifier } = time
  const first = aboutDay(from, time, 'from')
  const months = unitOf(precision)
  const about = aboutWord(qualifier, 'from')
  const firm = months !== null && (isFirm(qualifier) || about !== '')
  const held = asOf ? `, as of ${formatDay(asOf)}` : ', end unknown'
  if (firm) return `${asOf ? 'since' : 'began'} ${about}${first}${about ? '' : behind(qualifier)}${held}`
  return `began ${first} or later${qualifier === 'after' ? '' : behind(qualifier)}${held}`
}

/** Where the first day is not known. */
function endWords(time: Time, to: string): string {
  const { qualifier, precision } = time
  const last = bound(to, precision)
  if (LATEST.has(qualifier ?? '')) return `${qualifier} ${last}`
  const about = aboutWord(qualifier, 'to')
  if (about) return `until ${about}${last}`
  return known(time)?.ended.from ? `until ${last}${behind(qualifier)}` : `no later than ${last}${behind(qualifier)}`
}

/**
 * The day by which a time stands in an order of dates, and what that day says of it: that it began then, or in that month, held, or had ended by
 * then. Null where there is no day.
 */
export function placeInTime(time: Time | null | undefined): { day: string; words: string } | null {
  if (!time || time.precision === 'ORDER_ONLY') return null
  const { from, to, asOf, precision, qualifier } = time
  if (from)
    return { day: from, words: qualified(bound(from, precision), BEFORE.has(qualifier ?? '') ? qualifier : null) }
  if (asOf) return { day: asOf, words: `as of ${formatDay(asOf)}` }
  return to ? { day: to, words: endWords(time, to) } : null
}

/** Of what is only planned, that it is; else null. */
export const planWords = (time: Pick<Time, 'plan'> | null | undefined): string | null =>
  !time?.plan ? null : time.plan === 'REPLACED' ? 'planned, then replaced by a later date' : 'planned'

/** How long something took: `341 ms`, `7.5 s`. */
export const tookWords = (ms: number): string => (ms < 1_000 ? `${Math.round(ms)} ms` : `${(ms / 1_000).toFixed(1)} s`)
