import { isCalendarDay } from '../time/calendar.ts'
import { PRECISIONS, type Times } from './claim.ts'
import { bad, checkOptional, LONGEST } from './texts.ts'

/** Precisions that say that a day is known. */
const DATED: readonly string[] = ['day', 'month', 'season', 'year', 'interval']

export function checkDay(place: string, day: string | undefined): void {
  if (day !== undefined && !isCalendarDay(day)) throw bad(place, `"${day}" is not a calendar day. Write YYYY-MM-DD.`)
}

/** The times of a claim or a thing: days that there are, in order, and fitting what is said of them. */
export function checkTimes(place: string, { validFrom, validTo, asOf, precision, ...words }: Times): void {
  for (const [name, day] of Object.entries({ validFrom, validTo, asOf })) checkDay(`${place}.${name}`, day)
  checkOptional(`${place}.timeQualifier`, words.timeQualifier, LONGEST.timeQualifier)
  checkOptional(`${place}.resolution`, words.resolution)
  if (!PRECISIONS.includes(precision))
    throw bad(`${place}.precision`, `"${precision}" is not known. Allowed: ${PRECISIONS.join(', ')}.`)
  if (validFrom !== undefined && validTo !== undefined && validFrom > validTo)
    throw bad(place, `validFrom ${validFrom} is after validTo ${validTo}.`)
  if (precision === 'order-only' && (validFrom ?? validTo ?? asOf) !== undefined)
    throw bad(`${place}.precision`, '"order-only" says that there is no day, but one is given.')
  if (DATED.includes(precision) && validFrom === undefined && validTo === undefined)
    throw bad(
      `${place}.precision`,
      `"${precision}" says that a day is known, but neither validFrom nor validTo is given.`,
    )
}
