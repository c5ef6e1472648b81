import { isCalendarDay } from './calendar.ts'
import { EdtfError, readEdtf } from './edtf.ts'
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

function ofText(given: unknown): Period {
  try {
    const { from, to } = readEdtf(String(given))
    return { from, to }
  } catch (error) {
    if (error instanceof EdtfError) throw new PeriodError('edtf', error.message)
    throw error
  }
}
