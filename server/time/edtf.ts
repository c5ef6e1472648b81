import { isCalendarDay } from './calendar.ts'
import { lastOf } from './days.ts'
import type { Precision } from './known.ts'

/**
 * Dates as text: EDTF (ISO 8601-2), levels 0 and 1 without times of the day, years 0001 to 9999. `2023-09-29`, `2023-09`, `2023`, seasons
 * (`2021-21` spring, of the north, to `2021-24` winter, which ends in the next year), digits that are not known (`199X`, `2021-XX`), `?` uncertain, `~` about,
 * and intervals with an end that is open (`..`) or not known (nothing).
 */
export interface DatedText {
  from: string | null
  to: string | null
  precision: Precision
  qualifier: string | null
}

/** Says what of a text is no date, and what is. */
export class EdtfError extends Error {
  /**
   * @param what is wrong; who takes fewer forms of dates says which itself
   * @param isForm whether it is how a date is written
   */
  constructor(
    readonly what: string,
    readonly isForm = true,
  ) {
    super(isForm ? `${what} ${FORMS}` : what)
  }
}

const FORMS =
  'Write for example 2023-09-29, 2023-09, 2023, 2021-23 (autumn), 199X, 2021?, 2021~, 2021/2023-06, ../2021-23 or /2023-09.'

const QUALIFIERS: Record<string, string> = { '?': 'uncertain', '~': 'about', '%': 'uncertain and about' }
const FIRST_MONTH: Record<string, number> = { 21: 3, 22: 6, 23: 9, 24: 12 }
/** From fine to coarse: of two ends the coarser is what both are known to. */
const COARSER: readonly Precision[] = ['DAY', 'MONTH', 'SEASON', 'YEAR', 'UNKNOWN']

interface Part {
  from: string
  to: string
  precision: Precision
  qualifier: string | null
}

/** @throws EdtfError naming the part that is no date */
export function readEdtf(text: string): DatedText {
  const ends = text.trim().split('/')
  if (ends.length > 2) throw new EdtfError(`"${text}" has more than one "/".`)
  const [first = '', last] = ends
  if (last === undefined) return readPart(first)
  const from = isLeftOut(first) ? null : readPart(first)
  const to = isLeftOut(last) ? null : readPart(last)
  if (!from && !to) throw new EdtfError(`"${text}" has no date at either end.`)
  if (from && to && from.from > to.to)
    throw new EdtfError(`"${text}" ends before it begins. Swap the two dates.`, false)
  const coarser = COARSER[Math.max(...[from, to].map((end) => (end ? COARSER.indexOf(end.precision) : 0)))] ?? 'UNKNOWN'
  return {
    from: from?.from ?? null,
    to: to?.to ?? null,
    // Two days are both ends of what went on between them.
    precision: coarser === 'DAY' ? 'INTERVAL' : coarser,
    qualifier: from && to ? ofBoth(text, from.qualifier, to.qualifier) : ((from ?? to)?.qualifier ?? null),
  }
}

/** What one time can say of one of its ends alone. */
const OF_ONE = ['about', 'uncertain']

/** Of two ends each says its own. @throws EdtfError where no qualifier says both: one sign would be lost, or be said of the other end too */
function ofBoth(text: string, first: string | null, last: string | null): string | null {
  if (first === last) return first
  if (last === null && first !== null && OF_ONE.includes(first)) return `from ${first}`
  if (first === null && last !== null && OF_ONE.includes(last)) return `to ${last}`
  // Some time in those ten years is looser than the other end: all of it is then at some time between the two.
  if ((first === 'within' && last === null) || (first === null && last === 'within')) return 'within'
  throw new EdtfError(
    `"${text}" is not as sure of one end as of the other, in a way that one time cannot hold. Give both ends the same sign, or write a sign at one end alone: "?" or "~".`,
    false,
  )
}

const isLeftOut = (end: string) => end === '' || end === '..'

const DATE = /^(?<year>\d{2}(?:\d{2}|\dX|XX))(?:-(?<month>\d\d|XX)(?:-(?<day>\d\d|XX))?)?(?<sign>[?~%]?)$/

function readPart(text: string): Part {
  const { year = '', month, day, sign = '' } = DATE.exec(text)?.groups ?? {}
  const qualifier = QUALIFIERS[sign] ?? null
  const part = year === '' || year.startsWith('0000') ? null : partOf(year, month, day)
  if (!part) throw new EdtfError(`"${text}" is no date.`)
  if (part.qualifier !== null && sign === '%')
    throw new EdtfError(`"${text}": a year with digits that are not known takes "?" or "~", not "%".`, false)
  return { ...part, qualifier: [part.qualifier, qualifier].filter((word) => word !== null).join(' ') || null }
}

function partOf(year: string, month: string | undefined, day: string | undefined): Part | null {
  if (year.includes('X')) {
    if (month !== undefined && month !== 'XX') return null
    // Some time in ten or a hundred years: no unit that an end could be known to.
    const [from, to] = [year.replaceAll('X', '0'), year.replaceAll('X', '9')]
    return {
      from: `${from === '0000' ? '0001' : from}-01-01`,
      to: `${to}-12-31`,
      precision: 'UNKNOWN',
      qualifier: 'within',
    }
  }
  if (month === undefined || month === 'XX') {
    if (day !== undefined && day !== 'XX') return null
    return { from: `${year}-01-01`, to: `${year}-12-31`, precision: 'YEAR', qualifier: null }
  }
  const begins = FIRST_MONTH[month]
  if (begins !== undefined) {
    // The winter of 9999 ends in a year that has no four digits.
    if (day !== undefined || (year === '9999' && begins === 12)) return null
    return { ...months(year, begins, 3), precision: 'SEASON', qualifier: null }
  }
  if (Number(month) < 1 || Number(month) > 12) return null
  if (day === undefined || day === 'XX')
    return { ...months(year, Number(month), 1), precision: 'MONTH', qualifier: null }
  const whole = `${year}-${month}-${day}`
  return isCalendarDay(whole) ? { from: whole, to: whole, precision: 'DAY', qualifier: null } : null
}

/** So many months from the first day of one. */
function months(year: string, month: number, count: number): { from: string; to: string } {
  const from = `${year}-${String(month).padStart(2, '0')}-01`
  return { from, to: lastOf(from, count) }
}
