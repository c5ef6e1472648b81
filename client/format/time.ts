import type { Modality, Status, TimeFieldsFragment } from '../gql/graphql.ts'
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
export function unitWords(day: string, precision: Time['precision']): string {
  if (precision === 'MONTH') return formatMonth(day)
  if (precision === 'YEAR')
    return day.slice(5) === '01-01' || day.slice(5) === '12-31' ? day.slice(0, 4) : formatMonth(day)
  if (precision === 'SEASON') return season(day)
  return formatDay(day)
}

/**
 * Words that stand before a date; any other qualifier stands behind it in parentheses. So does `after`: what the source puts after something else was within
 * these days, and `after Aug 2021` would have it after that month.
 */
const BEFORE = new Set(['by', 'about', 'within', 'no later than', 'planned for', 'for the elections of'])

/** Words by which the latest day alone is known. */
const LATEST = new Set(['by', 'no later than'])

const behind = (qualifier: string | null | undefined) => (qualifier ? ` (${qualifier})` : '')

const qualified = (text: string, qualifier: string | null | undefined) =>
  qualifier && BEFORE.has(qualifier) ? `${qualifier} ${text}` : text + behind(qualifier)

/** Stands before a day; what else a qualifier says stands behind both. */
const aboutWord = (qualifier: string | null | undefined, end: 'from' | 'to') =>
  isAbout(qualifier, end) ? 'about ' : ''

/** What a qualifier says beside that a day is only about. */
const besideAbout = (qualifier: string | null | undefined) => (qualifier?.startsWith('uncertain') ? ' (uncertain)' : '')

/** Whether the first day by itself tells that it had begun by some day, or only that it had not before. */
const tellsBeginning = ({ from, precision, qualifier }: Time) => !!known({ from, precision, qualifier })?.began.to

/** Whether the last day by itself tells that it was so until then, or only that it was no later. */
const tellsEnd = ({ to, precision, qualifier }: Time) => !!known({ to, precision, qualifier })?.ended.from

/** A day that is only about, and begins a month, stands for that month. */
const aboutDay = (day: string, { precision, qualifier }: Time, end: 'from' | 'to') =>
  isAbout(qualifier, end) && precision === 'INTERVAL' && day.endsWith('-01')
    ? formatMonth(day)
    : unitWords(day, precision)

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

/** Whether two days are the one unit that a precision knows: a day, a month, a year. */
function isOneUnit(from: string, to: string, precision: Time['precision']): boolean {
  const months = unitOf(precision)
  return months !== null && lastOf(from, months) === to
}

/** Whether it went on from the one day to the other; else it was at some time between them. */
function isLasting(time: Time): boolean {
  const days = known(time)
  const differ = days && (days.began.from !== days.ended.from || days.began.to !== days.ended.to)
  return !!differ && tellsBeginning(time)
}

function spanWords(time: Time, from: string, to: string): string {
  const { precision, qualifier } = time
  const [first, last] = [aboutDay(from, time, 'from'), aboutDay(to, time, 'to')]
  if (isOneUnit(from, to, precision)) return qualified(first, qualifier)
  const about = { from: aboutWord(qualifier, 'from'), to: aboutWord(qualifier, 'to') }
  const isOnlyAbout = about.from + about.to !== ''
  const rest = isOnlyAbout ? besideAbout(qualifier) : behind(qualifier)
  if (isLasting(time))
    return isOnlyAbout ? `from ${about.from}${first} to ${about.to}${last}${rest}` : `${first} – ${last}${rest}`
  return LATEST.has(qualifier ?? '')
    ? `${qualifier} ${last}, not before ${first}`
    : `some time between ${about.from}${first} and ${about.to}${last}${rest}`
}

/** Where the last day is not known. Only `asOf` says that it went on. */
function beginningWords(time: Time, from: string): string {
  const { asOf, qualifier } = time
  const first = aboutDay(from, time, 'from')
  const about = aboutWord(qualifier, 'from')
  const rest = about ? besideAbout(qualifier) : behind(qualifier)
  const held = asOf ? `, as of ${formatDay(asOf)}` : ', end unknown'
  if (tellsBeginning(time)) return `${asOf ? 'since' : 'began'} ${about}${first}${rest}${held}`
  return `began ${about}${first} or later${qualifier === 'after' ? '' : rest}${held}`
}

/** Where the first day is not known. */
function endWords(time: Time, to: string): string {
  const { qualifier, precision } = time
  const last = unitWords(to, precision)
  if (LATEST.has(qualifier ?? '')) return `${qualifier} ${last}`
  const about = aboutWord(qualifier, 'to')
  return `${tellsEnd(time) ? 'until' : 'no later than'} ${about}${last}${about ? besideAbout(qualifier) : behind(qualifier)}`
}

/**
 * The day by which a time stands in an order of dates, and what that day says of it: that it began then, or in that month, or may have, held, or had
 * ended by then. Null where there is no day.
 */
export function placeInTime(time: Time | null | undefined): { day: string; words: string } | null {
  if (!time || time.precision === 'ORDER_ONLY') return null
  const { from, to, asOf } = time
  if (from) return { day: from, words: placeOfBeginning(time, from) }
  if (asOf) return { day: asOf, words: `as of ${formatDay(asOf)}` }
  return to ? { day: to, words: endWords(time, to) } : null
}

/** Words of purpose, which say the same before a first day as before a whole time. */
const PURPOSES = new Set(['planned for', 'for the elections of'])

/** Of a first day no more than is known of the beginning: a qualifier that is of both days, or of the last, is not of this one. */
function placeOfBeginning(time: Time, from: string): string {
  const { to, precision, qualifier } = time
  const first = aboutDay(from, time, 'from')
  if (to && isOneUnit(from, to, precision)) return qualified(first, isFirm(qualifier) ? null : qualifier)
  const about = aboutWord(qualifier, 'from')
  const rest = about ? besideAbout(qualifier) : ''
  if (to ? isLasting(time) : tellsBeginning(time)) return `${to ? 'from ' : ''}${about}${first}${rest}`
  const purpose = qualifier && PURPOSES.has(qualifier) ? `${qualifier} ` : ''
  return `${purpose}${about}${first} or later${rest}`
}

/** Of what is only planned, that it is; else null. */
export const planWords = (time: Pick<Time, 'plan'> | null | undefined): string | null =>
  !time?.plan ? null : time.plan === 'REPLACED' ? 'planned, then replaced by a later date' : 'planned'

/**
 * What a status hides of a link or a claim that is only planned, or of an act that nobody has claimed: that some affirm it and others deny it says neither.
 * Null where there is nothing of the kind, or the status says so itself.
 */
export function modalityWords(of: {
  status: Status
  modality?: Modality
  when?: Pick<Time, 'plan'> | null
}): string | null {
  const planned = planWords(of.when) ?? (of.modality === 'PLANNED' ? 'planned' : null)
  if (of.status === 'PLANNED') return of.when?.plan === 'REPLACED' ? 'replaced by a later date' : null
  return planned ?? (of.modality === 'UNCLAIMED' && of.status !== 'UNCLAIMED' ? 'claimed by nobody' : null)
}

/** How long something took: `341 ms`, `7.5 s`. */
export const tookWords = (ms: number): string => (ms < 1_000 ? `${Math.round(ms)} ms` : `${(ms / 1_000).toFixed(1)} s`)
