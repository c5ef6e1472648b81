import { useState } from 'react'
import { FieldError, Input, Label, TextField, type TextFieldProps } from 'react-aria-components'
import { PeriodError, readPeriod, type GivenPeriod } from '../../../server/time/period.ts'
import { periodAsText } from '../../format/period.ts'
import { useActions, useSession } from '../../session/session.tsx'

type KeyboardEvent = Parameters<NonNullable<TextFieldProps['onKeyDown']>>[0]
type End = 'from' | 'to'
const ENDS = [
  { end: 'from', label: 'From' },
  { end: 'to', label: 'To' },
] as const

const PAUSE_MS = 1_000

/** Tells whether a field goes on with what was typed in it just now: without a pause that is one step of undo. */
function inOneGo(): (end: End) => boolean {
  let last: { end: End; at: number } | null = null
  return (end) => {
    const before = last
    last = { end, at: Date.now() }
    return before?.end === end && last.at - before.at < PAUSE_MS
  }
}

/** What is typed and not set, over which period, and what is wrong with it. */
interface Draft {
  over: string
  days: Partial<Record<End, string>>
  problem: { end: End; words: string } | null
}

/** @returns what is wrong with a period, or null when it is set */
function useSetPeriod(): (given: GivenPeriod, goesOn?: boolean) => string | null {
  const actions = useActions()
  return (given, goesOn) => {
    try {
      actions.setFilters(readPeriod(given), goesOn)
      return null
    } catch (error) {
      if (!(error instanceof PeriodError)) throw error
      return error.message
    }
  }
}

/** Enter sets what was typed and Escape takes it back; every other key is the page's too. */
const onKey = (take: () => void, takeBack: () => void) => (event: KeyboardEvent) => {
  if (event.key === 'Enter') take()
  else if (event.key === 'Escape') takeBack()
  else event.continuePropagation()
}

/**
 * The two days of the period. A year that is being typed goes through 0002, 0020 and 0202: a day is set once its year has four digits of its
 * own, or when the field is left or Enter pressed. Days that make no period stay in the fields, and the filter stays as it was.
 */
export function Days() {
  const from = useSession((state) => state.filters.from)
  const to = useSession((state) => state.filters.to)
  const set = useSetPeriod()
  const [draft, setDraft] = useState<Draft | null>(null)
  const [goesOn] = useState(inOneGo)
  const over = `${from} ${to}`
  // Whatever else sets the period, such as undo, has the last word.
  const typed = draft?.over === over ? draft : { over, days: {}, problem: null }
  const days = { from: typed.days.from ?? from ?? '', to: typed.days.to ?? to ?? '' }
  const take = (end: End, next: Record<End, string>) => {
    const unchanged = next.from === (from ?? '') && next.to === (to ?? '')
    const words = unchanged ? null : set({ from: next.from || null, to: next.to || null }, goesOn(end))
    setDraft(words === null ? null : { over, days: next, problem: { end, words } })
  }
  const change = (end: End, day: string) => {
    const next = { ...days, [end]: day }
    if (day >= '1000') take(end, next)
    else setDraft({ over, days: next, problem: null })
  }
  return (
    <div className="period">
      {ENDS.map(({ end, label }) => (
        <TextField
          key={end}
          value={days[end]}
          isInvalid={typed.problem?.end === end}
          onChange={(day) => change(end, day)}
          onBlur={() => typed.problem === null && take(end, days)}
          onKeyDown={onKey(
            () => take(end, days),
            () => setDraft(null),
          )}
        >
          <Label>{label}</Label>
          <Input type="date" min="0001-01-01" max="9999-12-31" />
          <FieldError className="field-error">{typed.problem?.words}</FieldError>
        </TextField>
      ))}
    </div>
  )
}

/**
 * The period as a text, for those who know no days: `2021-23` is the autumn of 2021. What is set stands in it as it was understood, whoever set it. Enter
 * takes over what is typed, and takes the period away where the text is taken out; Escape drops it.
 */
export function InWords() {
  const from = useSession((state) => state.filters.from)
  const to = useSession((state) => state.filters.to)
  const set = useSetPeriod()
  const [draft, setDraft] = useState<{ over: string; text: string; problem: string | null } | null>(null)
  const over = periodAsText({ from, to })
  // Whatever else sets the period, such as undo, has the last word.
  const typed = draft?.over === over ? draft : null
  const take = () => {
    if (typed === null || typed.text === over) return setDraft(null)
    const text = typed.text.trim()
    const problem = set(text === '' ? {} : { edtf: text })
    setDraft(problem === null ? null : { ...typed, problem })
  }
  return (
    <TextField
      className="period-text"
      value={typed?.text ?? over}
      isInvalid={typed !== null && typed.problem !== null}
      onChange={(text) => setDraft({ over, text, problem: null })}
      onBlur={take}
      onKeyDown={onKey(take, () => setDraft(null))}
    >
      <Label>Date or period</Label>
      <Input placeholder="2023, 2021-23, 2021/2023-06" />
      <FieldError className="field-error">{typed?.problem}</FieldError>
    </TextField>
  )
}
