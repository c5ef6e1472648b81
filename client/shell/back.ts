import type { Canvas } from '../state/canvas.ts'
import { stillOn, type Selection, type SessionStore } from '../state/store.ts'
import type { ShellState, ShellStore } from './state.ts'

/**
 * What the browser's back and forward go between: the room, which canvas is shown, what is selected on it, the open document, and the panel of
 * each side. What is on the canvas, where, and the filters are undo's (docs/state.md).
 */
interface Place {
  /** Of which visit of the page: what is remembered of another is gone. */
  visit: string
  room: string
  shown: number
  selection: Selection
  documentId: string | null
  panel: ShellState['panel']
}

const visit = crypto.randomUUID()

/** Whether an entry of the browser's history is a place of this visit, to which the page goes by itself. */
export const isOwnPlace = (state: unknown): state is Place =>
  typeof state === 'object' && state !== null && 'visit' in state && state.visit === visit

/**
 * Makes each place an entry of the browser's history, and goes to those that the browser goes back to.
 * @param write the address of the place one is at, after its `#`: an entry has its own from the beginning
 * @returns how to stop
 */
export function keepBack(session: SessionStore, shell: ShellStore, write: () => string): () => void {
  /** Canvases that were put aside for another, as they were then. */
  const aside = new Map<number, Canvas>()
  let timer: ReturnType<typeof setTimeout> | undefined

  const here = (): Place => {
    const { room, shown, selection, documentId } = session.getState()
    return { visit, room, shown, selection, documentId, panel: shell.getState().panel }
  }
  let present = here()
  const stay = (place: Place) => {
    present = place
    history.replaceState(place, '', location.href)
  }

  // One deed may change several of them: they are one place.
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      const place = here()
      if (isSame(place, present)) return
      // Several things picked out one by one are one place.
      if (isPicking(present, place)) return stay(place)
      present = place
      history.pushState(place, '', `#${write()}`)
    })
  }

  const go = ({ state }: PopStateEvent) => {
    if (!isOwnPlace(state)) return
    clearTimeout(timer)
    const { actions, shown, documentId } = session.getState()
    const canvas = aside.get(state.shown)
    if (state.shown !== shown && canvas) actions.showAgain('Go back', canvas, state.shown)
    if (state.room !== session.getState().room) actions.enter(state.room)
    if (state.documentId !== documentId) actions.openDocument(state.documentId)
    actions.select(stillOn(state.selection, session.getState().canvas.present))
    shell.getState().actions.setPanels(state.panel)
    clearTimeout(timer)
    present = here()
  }

  stay(present)
  window.addEventListener('popstate', go)
  const stops = [
    session.subscribe((now, before) => {
      if (now.shown !== before.shown) aside.set(before.shown, before.canvas.present)
      later()
    }),
    shell.subscribe(later),
  ]
  return () => {
    clearTimeout(timer)
    window.removeEventListener('popstate', go)
    for (const stop of stops) stop()
  }
}

/** Tells that the browser has gone to another entry, with an address of its own. @returns how to stop */
export function followBack(went: (elsewhere: boolean) => void): () => void {
  const tell = () => went(true)
  window.addEventListener('popstate', tell)
  return () => window.removeEventListener('popstate', tell)
}

const isSame = (a: Place, b: Place) => JSON.stringify(a) === JSON.stringify(b)

const isPicking = (before: Place, now: Place) =>
  now.selection.nodes.length > 1 && isSame({ ...before, selection: now.selection }, now)
