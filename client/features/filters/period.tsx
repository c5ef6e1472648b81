import { useMemo } from 'react'
import { Label, Radio, RadioGroup } from 'react-aria-components'
import { plural } from '../../format/words.ts'
import { STATES } from '../../looks/channels.ts'
import { linesWith } from '../../looks/line-words.ts'
import { SignSwatch } from '../../looks/swatches.tsx'
import { useSeen } from '../../session/lens.ts'
import { useActions, useSession } from '../../session/session.tsx'
import { answersToPeriod, hasPeriod, type Answered, type Undated } from '../../state/filters.ts'
import { Days, InWords } from './period-fields.tsx'
import './period.css'

const UNDECIDED: readonly { value: Undated; label: string }[] = [
  { value: 'INCLUDE', label: 'Keep' },
  { value: 'EXCLUDE', label: 'Leave out' },
  { value: 'ONLY', label: 'Show alone' },
]

/** The period in which links and dated things were so. */
export function Period() {
  const undated = useSession((state) => state.filters.undated)
  const actions = useActions()
  return (
    <section>
      <h2>Period</h2>
      <InWords />
      <Days />
      <RadioGroup
        className="undecided"
        value={undated}
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

/** How many links and dated things of the canvas each answer is of. */
function Answers() {
  const canvas = useSession((state) => state.canvas.present)
  const filters = useSession((state) => state.filters)
  const said = useSession((state) => state.said)
  const seen = useSeen()
  const counts = useMemo(() => answersToPeriod(canvas, filters, said), [canvas, filters, said])
  const partly = useMemo(() => linesWith('some-undecided', seen).length, [seen])
  if (!hasPeriod(filters)) {
    if (counts.UNDECIDED.links + counts.UNDECIDED.things === 0) return null
    return <p className="quiet">Date unknown: {answeredInWords(counts.UNDECIDED)}</p>
  }
  return (
    <div className="quiet answers" data-testid="answers" aria-live="polite">
      <p>In the period: {answeredInWords(counts.IN)}</p>
      <p>Planned, and due in it: {answeredInWords(counts.DUE)}</p>
      {counts.REPLACED.links + counts.REPLACED.things > 0 && (
        <p>Planned for it, then replaced by a later date: {answeredInWords(counts.REPLACED)}</p>
      )}
      <p className="answers-undecided">
        <SignSwatch sign="question" />
        Cannot be decided: {answeredInWords(counts.UNDECIDED)}
      </p>
      {partly > 0 && (
        <p className="answers-undecided">
          <SignSwatch sign={STATES['some-undecided'].channels.sign} />
          {plural(partly, 'line')} of several links, some of which cannot be decided
        </p>
      )}
      <p>Outside: {answeredInWords(counts.OUT)}</p>
    </div>
  )
}

const answeredInWords = ({ links, things }: Answered) =>
  `${plural(links, 'link')}, ${plural(things, 'thing')} with ${things === 1 ? 'its own time' : 'a time of their own'}`
