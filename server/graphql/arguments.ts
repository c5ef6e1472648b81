import type { Period } from '../time/known.ts'
import type { GivenPeriod } from '../time/period.ts'
import { checkedPeriod } from '../library/checked-period.ts'
import { SightlineError } from '../errors.ts'

/** Arguments of the SDL → what a reader is asked, checked. Every error names the argument and what is allowed. */

export const bad = (argument: string, message: string, details: Record<string, unknown> = {}) =>
  new SightlineError('BAD_USER_INPUT', `${argument}: ${message}`, { argument, ...details })

/** `first` and the like: a whole number from 1 to the largest page; what is left out fits in any case. */
export function checkCount(argument: string, value: number | null | undefined, max: number, fallback: number): number {
  const count = value ?? Math.min(fallback, max)
  if (!Number.isInteger(count) || count < 1)
    throw bad(argument, `${count} is not a number from 1 to ${max}.`, { min: 1, max })
  if (count > max)
    throw new SightlineError('TOO_LARGE', `${argument}: ${count} is more than the ${max} allowed.`, { argument, max })
  return count
}

/** A list of ids: at least one, at most a page, each once. */
export function checkIds(argument: string, ids: readonly string[], max: number): string[] {
  if (ids.length === 0) throw bad(argument, 'at least one id is needed.')
  if (ids.length > max)
    throw new SightlineError('TOO_LARGE', `${argument}: ${ids.length} ids are more than the ${max} allowed.`, {
      argument,
      max,
    })
  return [...new Set(ids)]
}

/** @throws SightlineError for a day or a text that is none, or the two days the wrong way round */
export function periodOf(argument: string, given: GivenPeriod | null | undefined): Period {
  return checkedPeriod(given ?? {}, (part, what) => bad(part ? `${argument}.${part}` : argument, what))
}

/** A worst information grade. */
export function minGrade(argument: string, grade: number | null | undefined): number | null {
  if (grade !== null && grade !== undefined && (grade < 1 || grade > 6))
    throw bad(
      `${argument}.minInformationGrade`,
      `${grade} is not a grade from 1 (confirmed) to 6 (cannot be judged).`,
      { min: 1, max: 6 },
    )
  return grade ?? null
}
