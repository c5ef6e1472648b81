import { useMemo, useState } from 'react'
import { FieldError, Input, Label, Radio, RadioGroup, TextField } from 'react-aria-components'
import { PeriodError, readPeriod } from '../../../server/time/period.ts'
import { plural } from '../../format/words.ts'
import { SignSwatch } from '../../looks/swatches.tsx'
import { useActions, useSession } from '../../session/session.tsx'
import { answersToPeriod, hasPeriod, type Undated } from '../../state/filters.ts'
import './period.css'

const UNDECIDED: readonly { value: Undated; label: string }[] = [
  { value: 'INCLUDE', label: 'Keep' },
  { value: 'EXCLUDE', label: 'Leave out' },
  { value: 'ONLY', label: 'Show alone' },
]

/** The period in which links and dated things were so. */
export function Period() {
  const filters = useSession((state) => state.filters)
  const actions = useActions()
  return (
    <section>
      <h2>Period</h2>
      <InWords />
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
        className="undecided"
        value={filters.undated}
        onChange={(choice) => actions.setFilters({ undated: choice as Undated })}
      >
        <Label>What cannot be decided</Label>
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

/** The period as a text, for those who know no days: `2021-23` is the autumn of 2021. Enter takes it over. */
function InWords() {
  const actions = useActions()
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const take = () => {
    if (text.trim() === '') return
    try {
      actions.setFilters(readPeriod({ edtf: text }))
      setProblem(null)
      setText('')
    } catch (error) {
      if (!(error instanceof PeriodError)) throw error
      setProblem(error.message)
    }
  }
  return (
    <TextField
      className="period-text"
      value={text}
      isInvalid={problem !== null}
      onChange={(next) => {
        setText(next)
        setProblem(null)
      }}
      onBlur={take}
      onKeyDown={(event) => event.key === 'Enter' && take()}
    >
      <Label>Date or period</Label>
      <Input placeholder="2023, 2021-23, 2021/2023-06" />
      <FieldError className="field-error">{problem}</FieldError>
    </TextField>
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
    <p className="quiet answers" data-testid="answers" aria-live="polite">
      {counts.IN} in the period, {counts.OUT} outside,
      <span className="answers-undecided">
        <SignSwatch sign="question" />
        {counts.UNDECIDED} cannot be decided
      </span>
    </p>
  )
}
