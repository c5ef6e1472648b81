import { createContext, useCallback, useContext, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { kindWords } from '../format/words.ts'
import { openModel, type Model } from '../state/model.ts'
import { nameOf, type Nameable } from '../state/perspective.ts'
import type { PerspectivesActions, PerspectivesState, PerspectivesStore } from '../state/perspectives.ts'

const PerspectivesContext = createContext<PerspectivesStore | null>(null)

export const PerspectivesProvider = ({
  perspectives,
  children,
}: {
  perspectives: PerspectivesStore
  children: ReactNode
}) => <PerspectivesContext.Provider value={perspectives}>{children}</PerspectivesContext.Provider>

/** The perspectives themselves, for what happens later than now. */
export function usePerspectivesStore(): PerspectivesStore {
  const perspectives = useContext(PerspectivesContext)
  if (!perspectives) throw new Error('There are no perspectives above this component.')
  return perspectives
}

/** A part of the state; the component renders again when that part changes. */
export const usePerspectives = <T,>(select: (state: PerspectivesState) => T): T =>
  useStore(usePerspectivesStore(), select)

export const usePerspectivesActions = (): PerspectivesActions =>
  useStore(usePerspectivesStore(), (state) => state.actions)

/** What things are called, the same everywhere on the page. */
export function useName(): (thing: Nameable) => string {
  const shown = usePerspectives((state) => state.shown)
  return useCallback((thing: Nameable) => nameOf(shown, thing), [shown])
}

/** What can be shown of the graph, and in which words: what speaks of sources and statuses stands aside where there are none. */
export const useModel = (): Model => usePerspectives((state) => openModel(state.schema))

/** A kind in words; labels of another graph stand as they are, since statements are written with them. */
export function useKindWords(): (kind: string) => string {
  return useModel().knowsKinds ? kindWords : asItIs
}

const asItIs = (kind: string) => kind
