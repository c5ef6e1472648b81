import { useMemo } from 'react'
import { useSession } from '../../session/session.tsx'
import { noFilters, visible, type Filters, type Visible } from '../../state/filters.ts'

type Hiding = 'hiddenKinds' | 'hiddenTypes' | 'hiddenStatuses' | 'hiddenGrounds' | 'hiddenDocuments'

/** What would be shown if one list hid nothing: what its rows count, so that each says what it shows or hides and the rest of the filters hold. */
export function useFacet(list: Hiding): Visible {
  const canvas = useSession((state) => state.canvas.present)
  const filters = useSession((state) => state.filters)
  const said = useSession((state) => state.said)
  return useMemo(() => {
    const open: Filters = { ...filters, [list]: noFilters[list] }
    return visible(canvas, open, said)
  }, [canvas, filters, list, said])
}
