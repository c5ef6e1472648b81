import { expect, it, vi } from 'vitest'
import { freeBytes, watchDisk } from '../../../../server/neo4j/provider/disk.ts'

/** The rule alone; a real disk that is full: tests/long/full-disk.test.ts. */

const MB = 1024 ** 2
const soon = (condition: () => unknown) =>
  vi.waitFor(() => expect(condition()).toBeTruthy(), { timeout: 20_000, interval: 2 })

function watched() {
  const now = { free: 1_000 * MB, answers: true, asked: 0, kills: 0 }
  const lines: string[] = []
  const disk = watchDisk(
    '/data',
    {
      answers: async () => (now.asked++, now.answers),
      kill: async () => void now.kills++,
    },
    { free: () => now.free, everyMs: 2, log: (line) => lines.push(line) },
  )
  return { now, lines, disk }
}

it('a database that a full disk stopped is started again when there is room, once', async () => {
  const { now, lines, disk } = watched()
  now.free = 1
  now.answers = false
  await soon(() => disk.trouble())
  expect(disk.trouble()).toMatch(/is full\. Make room/)
  // At once: with room again it would write on.
  await soon(() => now.kills === 1)
  // A little room is none yet: what could not be written is written first.
  now.free = 100 * MB
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(disk.trouble()).not.toBeNull()
  now.free = 1_000 * MB
  await soon(() => disk.trouble() === null)
  expect(now.kills).toBe(1)
  expect(lines).toEqual([
    'The disk of /data is full, and Neo4j has stopped. It is started again once there is room.',
    'There is room again on the disk of /data: Neo4j is started again.',
  ])
  disk.close()
})

it('one that still answers on a full disk goes on, and is not asked while there is room', async () => {
  const { now, disk } = watched()
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(now.asked).toBe(0)
  now.free = 1
  await soon(() => now.asked > 2)
  now.free = 1_000 * MB
  const { asked } = now
  await soon(() => now.asked <= asked + 1)
  expect([disk.trouble(), now.kills]).toEqual([null, 0])
  disk.close()
})

it('a real disk says how much is free', () => expect(freeBytes('/')).toBeGreaterThan(0))
