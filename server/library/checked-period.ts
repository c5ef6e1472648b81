import type { SightlineError } from '../errors.ts'
import type { Period } from '../time/known.ts'
import { PeriodError, readPeriod, type GivenPeriod } from '../time/period.ts'

/**
 * A period as somebody gave it, by whatever way.
 * @param refuse what is thrown for a day or a text that is none, or the two days the wrong way round
 */
export function checkedPeriod(
  given: GivenPeriod,
  refuse: (part: PeriodError['part'], what: string) => SightlineError,
): Period {
  try {
    return readPeriod(given)
  } catch (error) {
    if (error instanceof PeriodError) throw refuse(error.part, error.message)
    throw error
  }
}
