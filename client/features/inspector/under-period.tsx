import type { Thing } from '../../state/fragments.ts'
import { whyUndecided } from '../../format/undecided.ts'
import type { Plan } from '../../gql/graphql.ts'
import { useAnswer } from '../../session/lens.ts'
import { useSession } from '../../session/session.tsx'
import { hasPeriod } from '../../state/filters.ts'

const PLANNED: Record<Plan, string> = { DUE: 'is due', REPLACED: 'was due' }
const IN_PERIOD: Record<Plan, string> = {
  DUE: 'It is due in the period that is set; whether it came about is not said.',
  REPLACED: 'It was planned for the period that is set, until a later date took its place.',
}

/** What the period that is set makes of a time: nothing when it was surely in it, or when none is set. */
export function UnderPeriod({ time }: { time: Thing['when'] }) {
  const { answer, unknown } = useAnswer(time)
  const set = useSession(({ filters }) => hasPeriod(filters))
  if (!set || (answer === 'IN' && !time?.plan)) return null
  return (
    <span className="resolution" data-testid="under-period">
      {answer === 'OUT'
        ? 'Outside of the period that is set.'
        : answer === 'IN'
          ? IN_PERIOD[time?.plan ?? 'DUE']
          : `Whether it ${time?.plan ? PLANNED[time.plan] : 'was so'} in the period cannot be decided: ${whyUndecided(time, unknown)}.`}
    </span>
  )
}
