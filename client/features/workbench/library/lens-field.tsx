import { useMemo, useState } from 'react'
import { lensInWords } from '../../../format/lens.ts'
import { useSession } from '../../../session/session.tsx'
import { lensOf } from '../../../state/filters.ts'
import { askedWith } from '../../../state/lens.ts'
import { lensIn } from '../../../state/query-file.ts'

export interface LensFieldProps {
  value: unknown
  onChange(value: unknown): void
}

/** Whether a query is asked under the canvas's lens, where that leaves something out; or under the one that it was opened with. */
export function LensField({ value, onChange }: LensFieldProps) {
  const filters = useSession((state) => state.filters)
  const ofCanvas = useMemo(() => askedWith(lensOf(filters)), [filters])
  const [given] = useState(() => lensIn(value))
  const held = lensIn(value)
  const offered = held ?? ofCanvas ?? given
  if (!offered) return null
  const whose = ofCanvas && JSON.stringify(offered) === JSON.stringify(ofCanvas) ? 'the canvas’s lens' : 'a lens'
  return (
    <div className="query-field">
      <label>
        <input
          type="checkbox"
          checked={held !== null}
          onChange={({ target }) => onChange(target.checked ? offered : null)}
        />{' '}
        Under {whose}: {lensInWords(offered)}
      </label>
    </div>
  )
}
