import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createConnection, type WatchedPage } from '../../../client/api/connection.ts'
import { json, serverOf, unreachable } from './sent.ts'

beforeEach(() => void vi.useFakeTimers({ now: 1_000 }))
afterEach(() => void vi.useRealTimers())

/** A connection to a server whose health is what the test sets. */
function connected() {
  let health: () => Response | Promise<Response> = () => json({ neo4j: { state: 'up', version: '5.26.0' } })
  const { send, sent } = serverOf(() => health())
  const connection = createConnection(send)
  const page = Object.assign(new EventTarget(), { hidden: false }) as EventTarget & { hidden: boolean }
  return {
    connection,
    page,
    asked: () => sent.length,
    set: (next: typeof health) => void (health = next),
    watch: () => connection.getState().actions.watch(page as unknown as WatchedPage),
  }
}
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

describe('the state of the connection', () => {
  it('is unknown until the first answer, and then what the server says, since when', async () => {
    const { connection, watch } = connected()
    expect(connection.getState().name).toBe('unknown')
    watch()
    await pass(0)
    expect(connection.getState()).toMatchObject({ name: 'up', version: '5.26.0', reason: null, since: 1_000 })
  })

  it('asks calmly while all is well, and often while it is not', async () => {
    const { asked, set, watch, connection } = connected()
    watch()
    await pass(9_000)
    expect(asked()).toBe(1)
    set(unreachable)
    await pass(1_100)
    expect(connection.getState()).toMatchObject({ name: 'lost', since: 11_000 })
    const before = asked()
    await pass(3_100)
    expect(asked()).toBe(before + 2)
    // It is lost since it was, not since the last look.
    expect(connection.getState().since).toBe(11_000)
  })

  it('asks at once when a request has failed, and once for several that fail together', async () => {
    const { asked, set, watch, connection } = connected()
    watch()
    await pass(100)
    set(() => json({ neo4j: { state: 'restarting' } }, 503))
    connection.getState().actions.check()
    connection.getState().actions.check()
    await pass(0)
    expect(asked()).toBe(2)
    expect(connection.getState().name).toBe('restarting')
  })

  it('tells those who listen only of what is new', async () => {
    const { connection, watch } = connected()
    const told = vi.fn()
    connection.subscribe(told)
    watch()
    await pass(60_000)
    expect(told).toHaveBeenCalledTimes(1)
  })

  it('does not ask in a hidden tab, and at once when the tab is seen again', async () => {
    const { asked, page, watch } = connected()
    watch()
    await pass(0)
    page.hidden = true
    await pass(60_000)
    expect(asked()).toBe(1)
    page.hidden = false
    page.dispatchEvent(new Event('visibilitychange'))
    await pass(0)
    expect(asked()).toBe(2)
    await pass(10_100)
    expect(asked()).toBe(3)
  })

  it('is not asked any more once nobody watches', async () => {
    const { asked, page, watch } = connected()
    const stop = watch()
    await pass(0)
    stop()
    page.dispatchEvent(new Event('visibilitychange'))
    await pass(60_000)
    expect(asked()).toBe(1)
  })
})
