import { existsSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openDriver } from '../../server/neo4j/database.ts'
import { openHome } from '../../server/neo4j/provider/home.ts'
import { provideManaged } from '../../server/neo4j/provider/managed.ts'
import type { Provider } from '../../server/neo4j/provider/provider.ts'
import { backup, restore } from '../../server/neo4j/provider/upkeep.ts'
import { programs, quietly, temporaryHome } from '../support/neo4j.ts'
import { startErrorOf } from '../support/start-error.ts'

/** A home through what can befall its store, one thing after the other: each test goes on where the one before ended. */

const home = temporaryHome()
const options = { home, programs, step: quietly }
const store = (name: string) => path.join(home, 'neo4j/data/databases/neo4j', name)
const record = () => JSON.parse(readFileSync(path.join(home, 'store.json'), 'utf8'))
const held = { nodes: 31, relationships: 0, claims: 30 }
const copy = path.join(home, 'backups/copy.dump')
afterAll(() => rmSync(home, { recursive: true, force: true }))

async function run(provider: Provider, text: string): Promise<unknown[]> {
  const driver = openDriver(provider.access, { patient: true })
  try {
    return (await driver.executeQuery(text, {}, { database: 'neo4j' })).records.map((row) => row.toObject())
  } finally {
    await driver.close()
  }
}

/** Starts its Neo4j, asks something, and stops it in order. */
async function inService(text: string): Promise<unknown[]> {
  const provider = await provideManaged(options)
  try {
    return await run(provider, text)
  } finally {
    await provider.close()
  }
}

/** What can be read of the nodes themselves, not of what Neo4j counts. */
const READ = 'MATCH (n:Claim) RETURN count(properties(n).id) AS read'

describe('a copy', () => {
  it('there is none of a home without a graph', async () => {
    expect((await startErrorOf(backup(null, options))).message).toContain('There is no graph')
  })

  it('is made of what was killed too, with what it holds', { timeout: 240_000 }, async () => {
    const provider = await provideManaged(options)
    await run(provider, "CREATE (:Sightline {id: 'graph'})")
    await run(provider, "UNWIND range(1, 30) AS i CREATE (:Claim {id: 'c' + i})")
    expect((await startErrorOf(backup(copy, options))).remedy).toMatch(
      /only while nothing runs there[\s\S]*npm run backup/,
    )
    process.kill(JSON.parse(readFileSync(path.join(home, 'server'), 'utf8')).pid, 'SIGKILL')
    await provider.close()
    expect(record().stop).toBeUndefined()
    const made = await backup(copy, options)
    expect(made).toMatchObject({ file: copy, contents: { counts: held } })
    expect(readdirSync(path.join(home, 'backups')).sort()).toEqual(['copy.dump', 'copy.dump.json'])
    expect(record()).toMatchObject({ stop: { counts: held } })
    // Nobody's file is written over.
    const { mtimeMs } = statSync(copy)
    expect((await startErrorOf(backup(copy, options))).message).toBe(`${copy} is there already.`)
    expect(statSync(copy).mtimeMs).toBe(mtimeMs)
  })
})

describe('a store that was stopped in order', () => {
  it('opens as it is, whatever somebody wrote while it ran', { timeout: 120_000 }, async () => {
    await inService('UNWIND range(1, 5) AS i CREATE (:Note {id: i})')
    expect(record().stop.counts).toEqual({ ...held, nodes: 36 })
    expect(await inService('MATCH (n:Note) DETACH DELETE n RETURN count(n) AS gone')).toEqual([{ gone: 5 }])
    expect(record().stop.counts).toEqual(held)
  })

  it(
    'and was cut since is not opened; its copy is put back, and what was there is kept',
    { timeout: 240_000 },
    async () => {
      truncateSync(store('neostore.nodestore.db'), 0)
      const error = await startErrorOf(provideManaged(options))
      expect(error.message).toMatch(/neostore\.nodestore\.db has 0 bytes, and had \d+\. Nothing of it is shown/)
      expect(error.remedy).toContain(`npm run restore -- ${copy}`)
      expect(error.remedy).toMatch(/30 claims.*[\s\S]*move .*data away/)
      expect(existsSync(path.join(home, 'server'))).toBe(false)
      // It stays so until something is done about it.
      await startErrorOf(provideManaged(options))
      await startErrorOf(backup(null, options))
      const { kept } = await restore(copy, options)
      expect(statSync(path.join(kept ?? '', 'databases/neo4j/neostore.nodestore.db')).size).toBe(0)
      expect(record().stop.counts).toEqual(held)
      expect(await inService(READ)).toEqual([{ read: 30 }])
    },
  )

  it('and holds something else, though nobody has written, is told', { timeout: 240_000 }, async () => {
    const left = record()
    const counts = { ...held, nodes: 99 }
    writeFileSync(path.join(home, 'store.json'), JSON.stringify({ ...left, stop: { ...left.stop, counts } }))
    expect((await startErrorOf(provideManaged(options))).message).toMatch(/it held 99 nodes, .*and now 31 nodes/)
    // What was committed after the last count is somebody's, and no damage.
    const stop = { ...left.stop, counts, bookmark: 'before', files: undefined }
    writeFileSync(path.join(home, 'store.json'), JSON.stringify({ ...left, stop }))
    expect(await inService(READ)).toEqual([{ read: 30 }])
  })
})

it(
  'a store of which nothing is remembered is opened, unless its own node cannot be read',
  { timeout: 120_000 },
  async () => {
    rmSync(path.join(home, 'store.json'))
    truncateSync(store('neostore.nodestore.db'), 0)
    expect((await startErrorOf(provideManaged(options))).message).toContain('counts nodes that it cannot read')
    expect((await startErrorOf(provideManaged(options))).message).toContain('counts nodes that it cannot read')
  },
)

it(
  'a restore that an earlier version broke off is told at the next start, and done again',
  { timeout: 240_000 },
  async () => {
    writeFileSync(path.join(home, 'restoring.json'), JSON.stringify({ file: copy, kept: null }))
    for (const work of [() => provideManaged(options), () => backup(null, options)]) {
      const error = await startErrorOf(work())
      expect(error.message).toContain(`Putting ${copy} back into ${home} was broken off`)
      expect(error.remedy).toContain(`npm run restore -- ${copy}`)
    }
    await restore(copy, options)
    expect(await inService(READ)).toEqual([{ read: 30 }])
  },
)

it('a copy that does not hold what was written down of it is not taken', { timeout: 240_000 }, async () => {
  const contents = JSON.parse(readFileSync(`${copy}.json`, 'utf8'))
  writeFileSync(`${copy}.json`, JSON.stringify({ ...contents, counts: { ...held, claims: 31 } }))
  expect((await startErrorOf(restore(copy, options))).message).toMatch(/it holds .*30 claims, and .*31 claims/)
  expect(await inService(READ)).toEqual([{ read: 30 }])
  ;(await openHome(home)).release()
})
