import { useMemo } from 'react'
import { useSeen } from '../../session/lens.ts'
import { useSession } from '../../session/session.tsx'
import type { RestsOn } from '../../gql/graphql.ts'
import { facetOf, visible, type Hiding, type Visible } from '../../state/filters.ts'
import { GROUND_STATES } from '../../looks/channels.ts'
import { toggled } from './counts.ts'

/** What the rows of a list in the legend count. */
export function useFacet(list: Hiding): Visible {
  const canvas = useSession((state) => state.canvas.present)
  const filters = useSession((state) => state.filters)
  const said = useSession((state) => state.said)
  return useMemo(() => facetOf(canvas, filters, said, list), [canvas, filters, list, said])
}

/**
 * How many links each row of what links rest on shows or hides. A link may rest on several, and what another row hides it does not show: each counts
 * with itself open and the others as they are.
 */
export function useGroundCounts(): ReadonlyMap<RestsOn, number> {
  const canvas = useSession((state) => state.canvas.present)
  const filters = useSession((state) => state.filters)
  const said = useSession((state) => state.said)
  const seen = useSeen()
  return useMemo(() => {
    const withOpen = (ground: RestsOn): Visible => {
      // What is open already is what one sees: nothing is worked out anew.
      if (!filters.hiddenGrounds.has(ground)) return seen
      return visible(canvas, { ...filters, hiddenGrounds: toggled(filters.hiddenGrounds, ground) }, said)
    }
    const countOf = (ground: RestsOn) => {
      const { links, narrowed } = withOpen(ground)
      return links.filter(({ id, restsOn }) => (narrowed.get(id)?.restsOn ?? restsOn).includes(ground)).length
    }
    return new Map(GROUND_STATES.map(([ground]) => [ground, countOf(ground)]))
  }, [canvas, filters, said, seen])
}
