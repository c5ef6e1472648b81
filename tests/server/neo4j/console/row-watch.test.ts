import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ROW_BYTES, watchRow } from '../../../../server/neo4j/console/row-watch.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const watching = () => {
  let received = 0
  const onLarge = vi.fn()
  const watch = watchRow({ received: () => received }, onLarge)
  const come = (bytes: number) => {
    received += bytes
    vi.advanceTimersByTime(20)
  }
  return { watch, onLarge, come }
}

it('what comes while a row is waited for is of that row', () => {
  const { watch, onLarge, come } = watching()
  watch.waiting = true
  come(5)
  come(ROW_BYTES)
  expect(onLarge).not.toHaveBeenCalled()
  come(1)
  expect(onLarge).toHaveBeenCalled()
})

it('many rows may have more between them', () => {
  const { watch, onLarge, come } = watching()
  watch.waiting = true
  for (let row = 0; row < 9; row++) {
    watch.taken++
    come(ROW_BYTES)
  }
  expect(onLarge).not.toHaveBeenCalled()
})

it('what comes while nobody asks for a row counts for none; after a stop nothing does', () => {
  const { watch, onLarge, come } = watching()
  come(1)
  come(2 * ROW_BYTES)
  watch.waiting = true
  watch.stop()
  come(2 * ROW_BYTES)
  expect(onLarge).not.toHaveBeenCalled()
})
