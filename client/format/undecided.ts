import { known, type Time, type Unknown } from '../../server/time/known.ts'
import { formatDay } from './time.ts'

/** Why a period cannot be decided for a time, in words: `began by 5 Oct 2023, when is unknown`. */
export function whyUndecided(time: Time | null | undefined, unknown: readonly Unknown[]): string {
  const days = time ? known(time) : null
  if (!days) return time?.precision === 'ORDER_ONLY' ? 'only its order is known' : 'no date is known'
  const { began, ended } = days
  // It was at some time between two days, at either of which one may not know it to have been so.
  if (began.from === ended.from && began.to === ended.to) return inWords('', began.from, began.to)
  return [
    ...(unknown.includes('BEGINNING') ? [inWords('began', began.from, began.to)] : []),
    ...(unknown.includes('END')
      ? [
          ended.to === null && ended.from !== null
            ? wentOn(ended.from, time?.asOf)
            : inWords('ended', ended.from, ended.to),
        ]
      : []),
  ].join('; ')
}

const SHORT: Record<Unknown, string> = {
  DATE: 'no day is known',
  BEGINNING: 'may have begun later',
  END: 'may have ended before',
}

/** The same in a few words, for a row: `may have begun later`. */
export const undecidedInShort = (unknown: readonly Unknown[]): string => unknown.map((each) => SHORT[each]).join(', ')

/** Of what has no last day: that it was so until some day only where somebody said so. */
const wentOn = (from: string, asOf: string | null | undefined) =>
  from === asOf
    ? `known until ${formatDay(from)}, whether it went on is unknown`
    : 'whether it went on after it began is unknown'

function inWords(what: string, from: string | null, to: string | null): string {
  if (from !== null && to !== null) return `${what || 'at some time'} between ${formatDay(from)} and ${formatDay(to)}`
  if (to !== null) return `${what} by ${formatDay(to)}, when is unknown`.trim()
  if (from !== null) return `${what} on ${formatDay(from)} or later, when is unknown`.trim()
  return `when it ${what} is unknown`
}
