import type { TimeSpan } from '../../graph/schema-types.ts'
import { answerOf, known, type Time } from '../../time/known.ts'
import { periodOf } from '../arguments.ts'
import type { Resolvers } from '../resolver-types.ts'

const timeOf = ({ precision = 'UNKNOWN', ...days }: Partial<TimeSpan>): Time => ({ ...days, precision })

export const timeResolvers: Required<Pick<Resolvers, 'TimeSpan'>> = {
  TimeSpan: {
    began: (span) => known(timeOf(span))?.began ?? null,
    ended: (span) => known(timeOf(span))?.ended ?? null,
    at(span, given) {
      const period = periodOf('at', given)
      return period.from === null && period.to === null ? null : answerOf(timeOf(span), period)
    },
  },
}
