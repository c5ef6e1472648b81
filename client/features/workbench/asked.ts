import { createStore } from 'zustand/vanilla'

/** A query to open, from the canvas or from an address. */
export interface Wanted {
  name: string
  given: Readonly<Record<string, unknown>>
  /** Only after a click: an address opens a query and never runs it. */
  run: boolean
}

interface Asked {
  /** The query that was last asked for, a new object each time. */
  query: Wanted | null
  /** Run and end the statement that is open; null while the room is not there. */
  run: (() => void) | null
  cancel: (() => void) | null
}

/** What the rest of the page asks of the room for Cypher, which may not have been entered yet. */
export const asked = createStore<Asked>(() => ({ query: null, run: null, cancel: null }))
