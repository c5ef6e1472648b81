import { useMemo } from 'react'
import { lensOf } from '../state/filters.ts'
import type { Link, Thing } from '../state/fragments.ts'
import { showsThing, through } from '../state/lens.ts'
import { useSession } from './session.tsx'

/** What of the canvas the filters show. */
export function useSeen(): { things: Thing[]; links: Link[] } {
  const canvas = useSession((state) => state.canvas.present)
  const filters = useSession((state) => state.filters)
  return useMemo(
    () => through(lensOf(filters), Object.values(canvas.nodes), Object.values(canvas.links)),
    [canvas, filters],
  )
}

/** Whether a thing is on the canvas and the filters do not show it. */
export const useOutside = (id: string): boolean =>
  useSession(({ canvas, filters }) => {
    const thing = canvas.present.nodes[id]
    return thing !== undefined && !showsThing(lensOf(filters), thing)
  })
