import { useMemo } from 'react'
import { plural, statusWord } from '../../format/words.ts'
import { StatusSwatch } from '../../looks/swatches.tsx'
import { useSession } from '../../session/session.tsx'
import { lensOf } from '../../state/filters.ts'
import { picks, picksStances, sumUnder, type Stance } from '../../state/lens.ts'

type Judged = Pick<Stance, 'documentId' | 'sourceGrade' | 'informationGrade'>

/** Whether a stance counts under the filters. */
export function useCounts(): (stance: Judged) => boolean {
  const filters = useSession((state) => state.filters)
  return useMemo(() => {
    const lens = lensOf(filters)
    return (stance: Judged) => picks(lens, stance)
  }, [filters])
}

/** What filters that choose among stances make of a claim; nothing under any others. */
export function UnderFilters({ id, stances }: { id: string; stances: readonly Judged[] }) {
  const filters = useSession((state) => state.filters)
  const link = useSession((state) => state.canvas.present.links[id])
  const said = useSession((state) => state.said.get(id))
  const counts = useCounts()
  const lens = lensOf(filters)
  if (!picksStances(lens)) return null
  const left = stances.filter(counts).length
  const sum = link && sumUnder(lens, link, said)
  return (
    <p className="claim-status" data-testid="under-filters">
      {sum && <StatusSwatch status={sum.status} />}
      <span>
        Under the filters{' '}
        {left === 0 ? (
          'no stance counts'
        ) : (
          <>
            {left} of {plural(stances.length, 'stance')} {left === 1 ? 'counts' : 'count'}
            {sum && (
              <>
                : <strong>{statusWord(sum.status)}</strong>
              </>
            )}
          </>
        )}
      </span>
    </p>
  )
}
