import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keepRunning, type Running } from '../../../../server/neo4j/console/running.ts'

const LOOKS = [5, 5, 5, 5, 5, 5]
beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())
const settle = (ms = 100) => vi.advanceTimersByTimeAsync(ms)

/** Whether one finds a place, or waits for it. */
async function enters(running: Running): Promise<boolean> {
  const gone = new AbortController()
  const entering = running.enter('x', 'RETURN 1', gone.signal).then(
    (leave) => (leave(true), true),
    () => false,
  )
  await settle(0)
  gone.abort()
  return entering
}

describe('a statement that was broken off', () => {
  it('and is gone at the first look has given its place back', async () => {
    const running = keepRunning({ concurrent: 1 }, async () => false, LOOKS)
    const leave = await running.enter('a', 'RETURN 1')
    leave(false)
    expect(await enters(running)).toBe(false)
    await settle()
    expect(await enters(running)).toBe(true)
    running.close()
  })

  it('and stays keeps its place, and no other, until Neo4j has let go of it', async () => {
    let there = true
    const running = keepRunning({ concurrent: 2 }, async () => there, LOOKS)
    const leave = await running.enter('a', 'MATCH  (n)\n RETURN n')
    leave(false)
    await settle()
    expect(running.statements()).toEqual(['“MATCH (n) RETURN n”'])
    expect(await enters(running)).toBe(true)
    const other = await running.enter('b', 'RETURN 2')
    expect(await enters(running)).toBe(false)
    there = false
    await settle()
    expect(running.statements()).toEqual(['“RETURN 2”'])
    expect(await enters(running)).toBe(true)
    other(true)
    running.close()
  })

  it('and stays for long has a managed server started again, for a reason that names it', async () => {
    const restart = vi.fn(async (_reason: string) => undefined)
    const running = keepRunning({ concurrent: 2, restart }, async () => true, LOOKS)
    const leave = await running.enter('a', 'RETURN 7')
    leave(false)
    await settle(28)
    expect(restart).not.toHaveBeenCalled()
    await settle()
    expect(restart).toHaveBeenCalledTimes(1)
    expect(restart).toHaveBeenCalledWith(expect.stringContaining('“RETURN 7”'))
    expect(running.statements()).toEqual([])
    running.close()
  })

  it('has it started again sooner where such statements hold all places', async () => {
    const restart = vi.fn(async (_reason: string) => undefined)
    const running = keepRunning({ concurrent: 1, restart }, async () => true, LOOKS)
    const leave = await running.enter('a', 'RETURN 7')
    leave(false)
    await settle(22)
    expect(restart).toHaveBeenCalledTimes(1)
    running.close()
  })

  it('of which Neo4j does not even say whether it is there does not hold its place for ever', async () => {
    const running = keepRunning({ concurrent: 1 }, () => new Promise(() => undefined), LOOKS)
    const leave = await running.enter('a', 'RETURN 1')
    leave(false)
    await settle(20_000)
    expect(await enters(running)).toBe(true)
    running.close()
  })
})
