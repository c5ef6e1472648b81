import { createStore } from 'zustand/vanilla'
import type { Parameter } from '../../state/statements.ts'

/** A query to open, from the canvas or from an address. */
export interface Wanted {
  name: string
  given: Readonly<Record<string, unknown>>
  /** Only after a click: an address opens a query and never runs it. */
  run: boolean
}

/** A statement to open, from an address: never run by it. */
export interface WantedStatement {
  text: string
  parameters: Readonly<Record<string, Parameter>>
}

interface Asked {
  /** The query that was last asked for, a new object each time. */
  query: Wanted | null
  /** The statement that an address held, a new object each time. */
  statement: WantedStatement | null
  /** Run and end the statement that is open; null while the room is not there. */
  run: (() => void) | null
  runAll: (() => void) | null
  cancel: (() => void) | null
}

/** What the rest of the page asks of the room for Cypher, which may not have been entered yet. */
export const asked = createStore<Asked>(() => ({ query: null, statement: null, run: null, runAll: null, cancel: null }))
