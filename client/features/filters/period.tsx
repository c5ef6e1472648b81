import { Input, Label, Radio, RadioGroup, TextField } from 'react-aria-components'
import { plural } from '../../format/words.ts'
import { useActions, useSession } from '../../session/session.tsx'
import type { Undated } from '../../state/filters.ts'

const UNDATED: readonly { value: Undated; label: string }[] = [
  { value: 'INCLUDE', label: 'Keep undated' },
  { value: 'EXCLUDE', label: 'Hide undated' },
  { value: 'ONLY', label: 'Only undated' },
]

/** The period that links and dated things must touch. */
export function Period({ undated }: { undated: number }) {
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
        aria-label="Undated things and links"
        value={filters.undated}
        onChange={(choice) => actions.setFilters({ undated: choice as Undated })}
      >
        {UNDATED.map(({ value, label }) => (
          <Radio key={value} value={value} className="radio">
            {label}
          </Radio>
        ))}
      </RadioGroup>
      {undated > 0 && <p className="quiet">{plural(undated, 'item')} shown with date unknown</p>}
    </section>
  )
}
