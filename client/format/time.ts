import type { TimeFieldsFragment } from '../gql/graphql.ts'

type Time = Partial<TimeFieldsFragment> & Pick<TimeFieldsFragment, 'precision'>

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `2023-09-29` → `29 Sep 2023`. */
export const formatDay = (day: string): string => `${Number(day.slice(8, 10))} ${formatMonth(day)}`

const formatMonth = (day: string) => `${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`

/** Northern seasons, by the month in which an interval ends. */
const season = (day: string) =>
  `${['winter', 'spring', 'summer', 'autumn'][Math.floor((Number(day.slice(5, 7)) % 12) / 3)]} ${day.slice(0, 4)}`

/** One end of an interval, no finer than the precision allows. */
function bound(day: string, precision: Time['precision']): string {
  if (precision === 'MONTH') return formatMonth(day)
  if (precision === 'YEAR')
    return day.slice(5) === '01-01' || day.slice(5) === '12-31' ? day.slice(0, 4) : formatMonth(day)
  if (precision === 'SEASON') return season(day)
  return formatDay(day)
}

/** Words that stand before the date; any other qualifier stands behind it in parentheses. */
const BEFORE = new Set(['by', 'about', 'after', 'within', 'no later than', 'planned for', 'for the elections of'])

/** A time in words that promise no more than is known: `29 Sep 2023 (morning)`, `as of 5 Oct 2023`, `date unknown`. */
export function formatTime(time: Time | null | undefined): string {
  if (!time) return 'no date of its own'
  const { from, to, asOf, precision, qualifier } = time
  if (precision === 'ORDER_ONLY') return qualifier ? `order only: ${qualifier}` : 'order only'
  if (!from && !to)
    return asOf
      ? `as of ${formatDay(asOf)}, beginning unknown`
      : qualifier
        ? `date unknown (${qualifier})`
        : 'date unknown'
  const first = from ? bound(from, precision) : null
  const last = to ? bound(to, precision) : null
  let text: string
  if (first && last) text = first === last || precision === 'SEASON' ? last : `${first} – ${last}`
  else if (first) text = asOf ? `since ${first}, as of ${formatDay(asOf)}` : `since ${first}`
  else text = qualifier === 'no later than' || qualifier === 'by' ? (last as string) : `until ${last}`
  if (!qualifier) return text
  return BEFORE.has(qualifier) ? `${qualifier} ${text}` : `${text} (${qualifier})`
}

/** Of what is only planned, that it is; else null. */
export const planWords = (time: Pick<Time, 'plan'> | null | undefined): string | null =>
  !time?.plan ? null : time.plan === 'REPLACED' ? 'planned, then replaced by a later date' : 'planned'

/** How long something took: `341 ms`, `7.5 s`. */
export const tookWords = (ms: number): string => (ms < 1_000 ? `${Math.round(ms)} ms` : `${(ms / 1_000).toFixed(1)} s`)
