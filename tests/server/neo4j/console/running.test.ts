import { describe, expect, it, vi } from 'vitest'
import { keepRunning } from '../../../../server/neo4j/console/running.ts'

const LOOKS = [5, 5, 5]
const settle = () => new Promise((resolve) => setTimeout(resolve, 60))

describe('a statement that was broken off', () => {
  it('and is gone at the first look changes nothing', async () => {
    const running = keepRunning({ concurrent: 1 }, async () => false, LOOKS)
    running.enter('a')
    running.leave('a', false)
    await settle()
    expect(() => running.enter('b')).not.toThrow()
    running.close()
  })

  it('and stays closes the console until Neo4j has let go of it', async () => {
    let there = true
    const running = keepRunning({ concurrent: 1 }, async () => there, LOOKS)
    running.enter('a')
    running.leave('a', false)
    await settle()
    expect(() => running.enter('b')).toThrow(/has not let go of it/)
    there = false
    await settle()
    expect(() => running.enter('b')).not.toThrow()
    running.close()
  })

  it('and stays for long has a managed server started again', async () => {
    const restart = vi.fn(async () => undefined)
    const running = keepRunning({ concurrent: 1, restart }, async () => true, LOOKS)
    running.enter('a')
    running.leave('a', false)
    await settle()
    expect(restart).toHaveBeenCalledTimes(1)
    expect(() => running.enter('b')).not.toThrow()
    running.close()
  })
})
