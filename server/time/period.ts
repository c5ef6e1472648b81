import { isCalendarDay } from './calendar.ts'
import { EdtfError, readEdtf, type DatedText } from './edtf.ts'
import type { Period } from './known.ts'

/** A period as it is given: two days, or a text instead of both. */
export interface GivenPeriod {
  from?: unknown
  to?: unknown
  edtf?: unknown
}

/** Says which part is wrong (`from`, `to`, `edtf`, or none of them alone), and what to do. */
export class PeriodError extends Error {
  constructor(
    readonly part: 'from' | 'to' | 'edtf' | null,
    message: string,
  ) {
    super(message)
  }
}

/** @throws PeriodError */
export function readPeriod({ from = null, to = null, edtf = null }: GivenPeriod): Period {
  if (edtf !== null) {
    if (from !== null || to !== null) throw new PeriodError('edtf', 'give days or a text, not both.')
    return ofText(edtf)
  }
  const days = { from: day('from', from), to: day('to', to) }
  if (days.from !== null && days.to !== null && days.from > days.to)
    throw new PeriodError(null, `from ${days.from} is after to ${days.to}. Swap them.`)
  return days
}

function day(part: 'from' | 'to', given: unknown): string | null {
  if (given === null) return null
  if (typeof given !== 'string' || !isCalendarDay(given))
    throw new PeriodError(part, `"${String(given)}" is not a calendar day. Write YYYY-MM-DD, for example 2023-10-05.`)
  return given
}

const FORMS =
  'Write for example 2023-09-29, 2023-09, 2023, 2021-22 (summer), 2021-23 (autumn), 199X, 2021/2023-06, ../2021-23 or 2023-09/...'

/** What can be written of a date and a period cannot hold: how sure it is, and an end that is not known. */
const SURENESS = /[?~%]+(?=\s*(?:\/|$))/g
const UNKNOWN_END = /^\s*\/|\/\s*$/

function ofText(given: unknown): Period {
  if (typeof given !== 'string') throw new PeriodError('edtf', `${JSON.stringify(given)} is not a text. Write "2023".`)
  const sure = given.trim().replaceAll(SURENESS, '')
  // Without them: two ends of which one is surer are refused as a date, and here both signs have to go.
  const { from, to } = textOf(sure)
  if (UNKNOWN_END.test(given)) {
    const open = given.trim().replace(/^\//, '../').replace(/\/$/, '/..')
    throw new PeriodError('edtf', `"${given}" leaves an end unknown, and a period has to have one. Open is "${open}".`)
  }
  if (sure !== given.trim())
    throw new PeriodError(
      'edtf',
      `"${given}": a period is sure of its days, without "?", "~" and "%". Write "${sure}".`,
    )
  return { from, to }
}

function textOf(given: string): DatedText {
  try {
    return readEdtf(given)
  } catch (error) {
    if (error instanceof EdtfError) throw new PeriodError('edtf', error.isForm ? `${error.what} ${FORMS}` : error.what)
    throw error
  }
}
