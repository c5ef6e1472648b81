import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openQueue } from '../../server/queue.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const open = (atOnce = 1, waiting = 2, waitMs = 1_000) => openQueue({ atOnce, waiting, waitMs, full: 'Full.' })
/** What a promise has come to by now. */
async function stateOf(work: Promise<unknown>): Promise<'waits' | 'in' | string> {
  const come = work.then(
    () => 'in',
    (error: { code: string }) => error.code,
  )
  await vi.advanceTimersByTimeAsync(0)
  return Promise.race([come, Promise.resolve('waits')])
}

describe('a queue', () => {
  it('lets in as many as may work, and the others in the order in which they came', async () => {
    const queue = open(2, 9)
    const leave = await queue.enter()
    await queue.enter()
    const order: number[] = []
    const third = queue.enter().then((end) => (order.push(3), end))
    const fourth = queue.enter().then((end) => (order.push(4), end))
    expect([await stateOf(third), await stateOf(fourth), queue.load()]).toEqual([
      'waits',
      'waits',
      { working: 2, waiting: 2 },
    ])
    leave()
    ;(await third)()
    await fourth
    expect(order).toEqual([3, 4])
  })

  it('gives a place back once, however often that is said', async () => {
    const queue = open()
    const leave = await queue.enter()
    leave()
    leave()
    await queue.enter()
    expect(await stateOf(queue.enter())).toBe('waits')
  })

  it('does not let one in past those who wait', async () => {
    const queue = open()
    const leave = await queue.enter()
    const second = queue.enter()
    leave()
    const third = queue.enter()
    expect([await stateOf(second), await stateOf(third)]).toEqual(['in', 'waits'])
  })

  it('refuses at once who finds no room to wait, and after a time who had it; both are told when to come again', async () => {
    const queue = open()
    await queue.enter()
    const waits = [queue.enter(), queue.enter()].map((each) => each.catch((error: unknown) => error))
    await expect(queue.enter()).rejects.toMatchObject({
      code: 'BUSY',
      message: 'Full. Try again in 1 s.',
      details: { retryAfterMs: 500 },
    })
    await vi.advanceTimersByTimeAsync(1_000)
    for (const each of waits) expect(await each).toMatchObject({ code: 'BUSY' })
    expect(queue.load()).toEqual({ working: 1, waiting: 0 })
  })

  it('says a later time the longer places are held', async () => {
    const queue = open(1, 1)
    for (let times = 0; times < 30; times++) {
      const leave = await queue.enter()
      await vi.advanceTimersByTimeAsync(4_000)
      leave()
    }
    await queue.enter()
    queue.enter().catch(() => undefined)
    await expect(queue.enter()).rejects.toSatisfy(
      ({ details }: { details: { retryAfterMs: number } }) =>
        details.retryAfterMs > 3_000 && details.retryAfterMs <= 4_000,
    )
  })

  it('forgets who goes away while waiting', async () => {
    const queue = open()
    const leave = await queue.enter()
    const gone = new AbortController()
    const second = queue.enter(gone.signal).catch((error: unknown) => error)
    const third = queue.enter()
    gone.abort()
    expect(await second).toMatchObject({ code: 'CANCELLED' })
    leave()
    expect(await stateOf(third)).toBe('in')
    await expect(queue.enter(AbortSignal.abort())).rejects.toMatchObject({ code: 'CANCELLED' })
  })
})
