import type { Lane } from './lanes.ts'

/**
 * The largest row, in bytes as they come from Neo4j. A row is read at once, and while it is read nobody else is answered: this much takes
 * about a second.
 */
export const ROW_BYTES = 32_000_000
/** How often to look how much of a row has come. */
const LOOK_MS = 20

export interface RowWatch {
  /** How many rows were taken. Counted by who takes them: looking at each would take as long as reading it. */
  taken: number
  /** Whether the next row is waited for. While it is not, what comes is of rows that nobody asks for yet. */
  waiting: boolean
  stop(): void
}

/**
 * Tells when more of one row comes than may: while a row is waited for and none is taken, all that comes is of that row.
 * @param onLarge called at each look that finds it so
 */
export function watchRow(lane: Pick<Lane, 'received'>, onLarge: () => void): RowWatch {
  let before = { taken: -1, bytes: 0 }
  const look = setInterval(() => {
    if (!watch.waiting || watch.taken !== before.taken) before = { taken: watch.taken, bytes: lane.received() }
    else if (lane.received() - before.bytes > ROW_BYTES) onLarge()
  }, LOOK_MS)
  const watch: RowWatch = { taken: 0, waiting: false, stop: () => clearInterval(look) }
  return watch
}
