import { useMemo } from 'react'
import { Rows } from '../../controls/rows.tsx'
import { useActions, useSession } from '../../session/session.tsx'
import { unlinkedOf, visible } from '../../state/filters.ts'
import { Row } from './row.tsx'

/** Things that the filters leave without a link: they stay, or go with their links. There where there are some, or where such are hidden. */
export function Unlinked() {
  const canvas = useSession((state) => state.canvas.present)
  const filters = useSession((state) => state.filters)
  const said = useSession((state) => state.said)
  const actions = useActions()
  const count = useMemo(() => {
    const { nodes, links } = visible(canvas, { ...filters, hidesUnlinked: false }, said)
    return unlinkedOf(canvas, nodes, links).size
  }, [canvas, filters, said])
  const { hidesUnlinked } = filters
  if (count === 0 && !hidesUnlinked) return null
  return (
    <Rows label="Things without a link left">
      <Row
        label="Without a link left"
        about="Things of which the filters hide every link. They stay unless this is unticked"
        count={count}
        hidden={hidesUnlinked}
        toggle={() => actions.setFilters({ hidesUnlinked: !hidesUnlinked })}
      />
    </Rows>
  )
}
