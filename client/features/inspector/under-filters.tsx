import { plural, restsOnInWords, statusWord } from '../../format/words.ts'
import { StatusSwatch } from '../../looks/swatches.tsx'
import { useCounts } from '../../session/lens.ts'
import { useSession } from '../../session/session.tsx'
import { lensOf } from '../../state/filters.ts'
import { picksStances, sumUnder, type Judging } from '../../state/lens.ts'

/**
 * What filters that choose among stances make of a proposition; nothing under any others.
 * @param stances those that are known, where what is said of the link has not come
 */
export function UnderFilters({ id, stances }: { id: string; stances: readonly Judging[] }) {
  const filters = useSession((state) => state.filters)
  const link = useSession((state) => state.canvas.present.links[id])
  const said = useSession((state) => state.said.get(id))
  const counts = useCounts()
  const lens = lensOf(filters)
  if (!picksStances(lens)) return null
  const all: readonly Judging[] = said?.stances ?? stances
  const left = all.filter(counts).length
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
            {left} of {plural(all.length, 'stance')} {left === 1 ? 'counts' : 'count'}
            {sum && (
              <>
                : <strong>{statusWord(sum.status)}</strong>
                {sum.restsOn.length > 0 && `, ${restsOnInWords(sum.restsOn)}`}
              </>
            )}
          </>
        )}
      </span>
    </p>
  )
}
