import { capital, GROUND_WORDS } from '../../format/words.ts'
import { GROUND_STATES, STATES } from '../../looks/channels.ts'
import { SignSwatch } from '../../looks/swatches.tsx'
import { useActions, useSession } from '../../session/session.tsx'
import { toggled } from './counts.ts'
import { useGroundCounts } from './facet.ts'
import { Rows } from '../../controls/rows.tsx'
import { Row } from './row.tsx'

/** What links are built on, beside what their status tells. */
export function Grounds() {
  const hidden = useSession((state) => state.filters.hiddenGrounds)
  const withoutDeduced = useSession((state) => state.filters.hiddenStatuses.has('DEDUCED'))
  const actions = useActions()
  const counts = useGroundCounts()
  return (
    <section>
      <h2>What links rest on</h2>
      <Rows label="What links rest on">
        {GROUND_STATES.map(([ground, state]) => (
          <Row
            key={ground}
            label={capital(GROUND_WORDS[ground])}
            about={STATES[state].meaning}
            count={counts.get(ground) ?? 0}
            hidden={hidden.has(ground)}
            swatch={<SignSwatch sign={STATES[state].channels.sign} />}
            toggle={() => actions.setFilters({ hiddenGrounds: toggled(hidden, ground) })}
          />
        ))}
      </Rows>
      {hidden.has('DEDUCED') && (
        <p className="quiet">
          {withoutDeduced
            ? 'Hidden together with what is deduced. Tick “A deduction” to see what rests on one.'
            : 'What is itself deduced stays: hide it by its status.'}
        </p>
      )}
    </section>
  )
}
