import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openBreakingOff, PLAN_MS } from '../../../../server/neo4j/console/breaking-off.ts'
import type { Lane } from '../../../../server/neo4j/console/lanes.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const open = (signal?: AbortSignal) => {
  const cut = vi.fn(async () => undefined)
  const lane: Lane = { begin: () => Promise.reject(new Error()), received: () => 0, release: cut, cut }
  return { cut, breaking: openBreakingOff(lane, 500, signal) }
}
const never = () => new Promise<never>(() => undefined)

it('work that comes to its end is handed on', async () => {
  const { breaking, cut } = open()
  await expect(breaking.unless(Promise.resolve(1))).resolves.toBe(1)
  await expect(breaking.unless(Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect([breaking.reason(), cut.mock.calls.length]).toEqual([null, 0])
  breaking.stop()
})

it('the one who asked can end it, before and while it is waited for', async () => {
  const asking = new AbortController()
  const { breaking, cut } = open(asking.signal)
  const work = expect(breaking.unless(never())).rejects.toThrow('broken off')
  asking.abort()
  await work
  expect([breaking.reason()?.code, cut.mock.calls.length]).toEqual(['CANCELLED', 1])
  await expect(breaking.unless(never())).rejects.toThrow('broken off')
  expect(open(AbortSignal.abort()).breaking.reason()?.code).toBe('CANCELLED')
})

it('its time ends it, some time after Neo4j should have', async () => {
  const { breaking } = open()
  await vi.advanceTimersByTimeAsync(500 + PLAN_MS)
  expect(breaking.reason()).toBeNull()
  await vi.advanceTimersByTimeAsync(1_000)
  expect(breaking.reason()).toMatchObject({ code: 'TIMEOUT', message: expect.stringContaining('0.5 s') })
})

it.each([
  ['planLate', 'TIMEOUT', '6 s to plan'],
  ['largeRow', 'TOO_LARGE', '32 MB'],
] as const)('%s is told as %s', (why, code, words) => {
  const { breaking } = open()
  breaking.end(why)
  breaking.end('cancelled')
  expect(breaking.reason()).toMatchObject({ code, message: expect.stringContaining(words) })
  breaking.stop()
})

it('after a stop nothing ends it', async () => {
  const asking = new AbortController()
  const { breaking } = open(asking.signal)
  breaking.stop()
  asking.abort()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(breaking.reason()).toBeNull()
})
