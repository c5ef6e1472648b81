import type { Perspective } from './perspective.ts'
import type { PerspectivesStore } from './perspectives.ts'
import type { SessionStore } from './store.ts'

const alike = (a: Iterable<string>, b: Iterable<string>) => [...a].sort().join('\n') === [...b].sort().join('\n')

/** Keeps the kinds and link types that the filters hide and those that the perspective hides the same, whichever changes. @returns how to stop */
export function keepHiddenInStep(session: SessionStore, perspectives: PerspectivesStore): () => void {
  const toFilters = ({ kinds, types }: Perspective['hidden']) => {
    const { filters, actions } = session.getState()
    if (!alike(kinds, filters.hiddenKinds) || !alike(types, filters.hiddenTypes))
      actions.settleFilters({ hiddenKinds: new Set(kinds), hiddenTypes: new Set(types) })
  }
  const toPerspective = () => {
    const { hiddenKinds, hiddenTypes } = session.getState().filters
    const { shown, actions } = perspectives.getState()
    if (!alike(shown.hidden.kinds, hiddenKinds) || !alike(shown.hidden.types, hiddenTypes))
      actions.setHidden({ kinds: [...hiddenKinds].sort(), types: [...hiddenTypes].sort() })
  }
  const stops = [
    session.subscribe((state, before) => {
      if (state.filters !== before.filters) toPerspective()
    }),
    perspectives.subscribe((state, before) => {
      if (state.shown.hidden !== before.shown.hidden) toFilters(state.shown.hidden)
    }),
  ]
  return () => stops.forEach((stop) => stop())
}
