import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { pageCacheMb } from '../../../../server/neo4j/provider/page-cache.ts'

const GB = 2 ** 30
let store: string
beforeEach(() => void (store = mkdtempSync(path.join(tmpdir(), 'sightline-store-'))))
afterEach(() => rmSync(store, { recursive: true }))

/** A file that takes no room, of any size. */
function holds(name: string, bytes: number): void {
  mkdirSync(path.dirname(path.join(store, name)), { recursive: true })
  writeFileSync(path.join(store, name), '')
  truncateSync(path.join(store, name), bytes)
}

it('a store of any files is kept in memory whole, with room for more, and no less than 256 MB', async () => {
  expect(await pageCacheMb(path.join(store, 'none-yet'), 16 * GB)).toBe(256)
  holds('neostore', 1_000)
  expect(await pageCacheMb(store, 16 * GB)).toBe(256)
  holds('neostore.relationshipstore.db', GB)
  holds('schema/index/1/index-1', GB)
  expect(await pageCacheMb(store, 16 * GB)).toBe(2_561)
})

it('a quarter of the memory of the machine is the most', async () => {
  holds('neostore.relationshipstore.db', 40 * GB)
  expect(await pageCacheMb(store, 16 * GB)).toBe(4_096)
  expect(await pageCacheMb(store, GB / 2)).toBe(256)
})
