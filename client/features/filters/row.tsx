import type { ReactNode } from 'react'
import { Button, Checkbox } from 'react-aria-components'
import { ROW } from '../../controls/rows.tsx'

export interface RowProps {
  label: string
  /** One sentence that explains it. */
  about?: string
  count: number
  hidden: boolean
  swatch?: ReactNode
  toggle(): void
  /** Hides all others of the list; left out where that says nothing. */
  only?(): void
  /** Opens what can be chosen for it. */
  edit?: ReactNode
}

/** One row of the legend. */
export const Row = ({ label, about, count, hidden, swatch, toggle, only, edit }: RowProps) => (
  <div {...ROW} className="legend-row" data-hidden={hidden || undefined} title={about}>
    <Checkbox className="check legend-check" isSelected={!hidden} onChange={toggle}>
      <span className="check-box" aria-hidden="true" />
      {swatch}
      <span className="legend-label">
        {label}
        {about && <span className="visually-hidden">: {about}</span>}
      </span>
    </Checkbox>
    <span className="legend-tools">
      {edit}
      {only && (
        <Button className="legend-only" onPress={only} aria-label={`Only ${label}`}>
          only
        </Button>
      )}
    </span>
    <span className="legend-count">{count}</span>
    <span className="visually-hidden">{hidden ? ' hidden' : ' on the canvas'}</span>
  </div>
)
