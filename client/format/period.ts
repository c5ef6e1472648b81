import { lastOf } from '../../server/time/days.ts'
import type { Period } from '../../server/time/known.ts'
import { unitWords } from './time.ts'

/** A period as it was understood: as a text that is read as the same, and in words. */

const SEASONS: Readonly<Record<string, string>> = { '03': '21', '06': '22', '09': '23', '12': '24' }

/** The unit that both ends of a period begin and end; a season only where it is the whole period. */
type Unit = 'DAY' | 'MONTH' | 'SEASON' | 'YEAR'

/** Whether a period is one whole unit: a day, a month, a season, a year. */
const isOne = ({ from, to }: Period, months: number) => from !== null && to !== null && lastOf(from, months) === to

function unitOf(period: Period): Unit {
  const { from, to } = period
  if (isOne(period, 3) && from !== null && SEASONS[from.slice(5, 7)] !== undefined && from.endsWith('-01'))
    return 'SEASON'
  if ((from?.endsWith('-01-01') ?? true) && (to?.endsWith('-12-31') ?? true)) return 'YEAR'
  const wholeMonths = (from?.endsWith('-01') ?? true) && (to === null || lastOf(`${to.slice(0, 7)}-01`, 1) === to)
  return wholeMonths ? 'MONTH' : 'DAY'
}

const LENGTHS = { DAY: 10, MONTH: 7, YEAR: 4 } as const

/** `2021/2023-06`, as short as it can be said; empty without a period. */
export function periodAsText(period: Period): string {
  const { from, to } = period
  if (from === null && to === null) return ''
  const unit = unitOf(period)
  if (unit === 'SEASON') return `${from?.slice(0, 4)}-${SEASONS[from?.slice(5, 7) ?? '']}`
  const [first, last] = [from, to].map((day) => day?.slice(0, LENGTHS[unit]) ?? '..')
  return first === last ? String(first) : `${first}/${last}`
}

/** `autumn 2021`, `from 2021 to 2023`, `until Jun 2023`; empty without a period. */
export function periodInWords(period: Period): string {
  const { from, to } = period
  const unit = unitOf(period)
  const [first, last] = [from && unitWords(from, unit), to && unitWords(to, unit)]
  if (first && last) return first === last ? first : `from ${first} to ${last}`
  return first ? `from ${first} on` : last ? `until ${last}` : ''
}
