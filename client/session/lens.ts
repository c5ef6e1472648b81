import { useMemo } from 'react'
import { answerOf, type Answer } from '../../server/time/known.ts'
import { hasPeriod, lensOf, visible, type Visible } from '../state/filters.ts'
import type { Thing } from '../state/fragments.ts'
import { picks, picksStances, type Judging } from '../state/lens.ts'
import { useSession } from './session.tsx'

/** What of the canvas the filters show. */
export function useSeen(): Visible {
  const canvas = useSession((state) => state.canvas.present)
  const filters = useSession((state) => state.filters)
  const said = useSession((state) => state.said)
  return useMemo(() => visible(canvas, filters, said), [canvas, filters, said])
}

/** Whether the filters choose among stances: what is said of a link may then be less than all. */
export const useChooses = (): boolean => useSession(({ filters }) => picksStances(lensOf(filters)))

/** Whether a stance counts under the filters. */
export function useCounts(): (stance: Judging) => boolean {
  const filters = useSession((state) => state.filters)
  return useMemo(() => {
    const lens = lensOf(filters)
    return (stance: Judging) => picks(lens, stance)
  }, [filters])
}

/** What the period that is set says of a time; without one everything is in. */
export function useAnswer(time: Thing['when']): Answer {
  const filters = useSession((state) => state.filters)
  return hasPeriod(filters) ? answerOf(time, filters) : { answer: 'IN', unknown: [] }
}

/** Whether a thing is on the canvas and the filters do not show it. */
export function useOutside(id: string): boolean {
  const there = useSession(({ canvas }) => canvas.present.nodes[id] !== undefined)
  const { nodes } = useSeen()
  return there && !nodes.some((node) => node.id === id)
}
