import { answerOf } from '../../time/known.ts'
import { periodOf } from '../arguments.ts'
import type { Resolvers } from '../resolver-types.ts'

export const timeResolvers: Required<Pick<Resolvers, 'TimeSpan'>> = {
  TimeSpan: {
    at({ from = null, to = null, asOf = null, precision = 'UNKNOWN', qualifier = null }, given) {
      const period = periodOf('at', given)
      return period.from === null && period.to === null
        ? null
        : answerOf({ from, to, asOf, precision, qualifier }, period)
    },
  },
}
