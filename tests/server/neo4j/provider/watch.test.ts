import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { watchServer, type WatchedParts } from '../../../../server/neo4j/provider/watch.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const TIMES = { everyMs: 100, clockMs: 50, misses: 3 }

/** A watched server that does what a test says. */
function watched(change: Partial<WatchedParts> = {}) {
  const lines: string[] = []
  const restart = vi.fn(async (_reason: string) => undefined)
  const parts: WatchedParts = {
    ask: async () => undefined,
    isUp: () => true,
    damage: () => null,
    running: () => ['graph/overview', '“RETURN 1”'],
    restart,
    log: (line) => void lines.push(line),
    ...change,
  }
  return { lines, restart, stop: watchServer(parts, TIMES) }
}
const never = () => new Promise<never>(() => undefined)

it('one that answers is left alone, also where it does so only now and then', async () => {
  let asked = 0
  const { restart, stop } = watched({ ask: () => (asked++ % 3 === 2 ? Promise.resolve() : never()) })
  await vi.advanceTimersByTimeAsync(5_000)
  expect(asked).toBeGreaterThan(20)
  expect(restart).not.toHaveBeenCalled()
  stop()
})

it.each([
  ['that never answers', never],
  ['that refuses', () => Promise.reject(new Error('no'))],
])('one %s is started again, with why and what ran in the log', async (_, ask) => {
  const { lines, restart, stop } = watched({ ask })
  await vi.advanceTimersByTimeAsync(460)
  expect(restart).toHaveBeenCalledTimes(1)
  expect(restart).toHaveBeenCalledWith(expect.stringMatching(/^Neo4j has not answered for \d+ s\.$/))
  expect(lines).toEqual([
    expect.stringMatching(/has not answered .* started again\. What ran: graph\/overview; “RETURN 1”\.$/),
  ])
  stop()
})

it('what ran when it began to be silent is told, not what waits for it later', async () => {
  const names = ['the cause', 'somebody after it', 'another']
  const { lines, stop } = watched({ ask: never, running: () => [names.shift() ?? 'nobody'] })
  await vi.advanceTimersByTimeAsync(500)
  expect(lines[0]).toMatch(/What ran: the cause\.$/)
  stop()
})

it('one whose threads have died of a full memory is started again at once', async () => {
  let damage: string | null = null
  const { lines, restart, stop } = watched({ damage: () => damage })
  await vi.advanceTimersByTimeAsync(300)
  expect(restart).not.toHaveBeenCalled()
  damage = 'Exception in thread "neo4j.Scheduler-1" java.lang.OutOfMemoryError'
  await vi.advanceTimersByTimeAsync(150)
  expect(restart).toHaveBeenCalledTimes(1)
  expect(lines[0]).toContain('Neo4j is out of memory (Exception in thread')
  stop()
})

it('one that is being started is not asked', async () => {
  const ask = vi.fn(never)
  const { restart, stop } = watched({ ask, isUp: () => false })
  await vi.advanceTimersByTimeAsync(5_000)
  expect([ask.mock.calls.length, restart.mock.calls.length]).toEqual([0, 0])
  stop()
})

it('after a stop nobody is asked any more', async () => {
  const ask = vi.fn(async () => undefined)
  const { stop } = watched({ ask })
  await vi.advanceTimersByTimeAsync(250)
  stop()
  const asked = ask.mock.calls.length
  await vi.advanceTimersByTimeAsync(5_000)
  expect(ask).toHaveBeenCalledTimes(asked)
})
