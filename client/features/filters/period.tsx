import { useMemo } from 'react'
import { Input, Label, Radio, RadioGroup, TextField } from 'react-aria-components'
import { plural } from '../../format/words.ts'
import { useActions, useSession } from '../../session/session.tsx'
import { answersToPeriod, hasPeriod, type Undated } from '../../state/filters.ts'

const UNDECIDED: readonly { value: Undated; label: string }[] = [
  { value: 'INCLUDE', label: 'Keep what cannot be decided' },
  { value: 'EXCLUDE', label: 'Leave it out' },
  { value: 'ONLY', label: 'Show it alone' },
]

/** The period in which links and dated things were so. */
export function Period() {
  const filters = useSession((state) => state.filters)
  const actions = useActions()
  return (
    <section>
      <h2>Period</h2>
      <div className="period">
        <TextField value={filters.from ?? ''} onChange={(day) => actions.setFilters({ from: day || null })}>
          <Label>From</Label>
          <Input type="date" max={filters.to ?? '9999-12-31'} />
        </TextField>
        <TextField value={filters.to ?? ''} onChange={(day) => actions.setFilters({ to: day || null })}>
          <Label>To</Label>
          <Input type="date" min={filters.from ?? '0001-01-01'} />
        </TextField>
      </div>
      {filters.from && filters.to && filters.from > filters.to && (
        <p className="field-error">“From” is after “To”: nothing dated fits.</p>
      )}
      <RadioGroup
        className="undated"
        aria-label="Links and things of which the period cannot be decided"
        value={filters.undated}
        onChange={(choice) => actions.setFilters({ undated: choice as Undated })}
      >
        {UNDECIDED.map(({ value, label }) => (
          <Radio key={value} value={value} className="radio">
            {label}
          </Radio>
        ))}
      </RadioGroup>
      <Answers />
    </section>
  )
}

/** How many links and dated things of the canvas each answer is of. */
function Answers() {
  const canvas = useSession((state) => state.canvas.present)
  const filters = useSession((state) => state.filters)
  const said = useSession((state) => state.said)
  const counts = useMemo(() => answersToPeriod(canvas, filters, said), [canvas, filters, said])
  if (!hasPeriod(filters)) {
    if (counts.UNDECIDED === 0) return null
    return <p className="quiet">{plural(counts.UNDECIDED, 'item')} without any date</p>
  }
  return (
    <p className="quiet" data-testid="answers" aria-live="polite">
      {counts.IN} in the period, {counts.OUT} outside, of {counts.UNDECIDED} it cannot be decided
    </p>
  )
}
