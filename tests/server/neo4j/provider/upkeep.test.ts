import { copyFileSync, existsSync, readFileSync, rmSync, truncateSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { openDriver } from '../../../../server/neo4j/database.ts'
import { provideManaged } from '../../../../server/neo4j/provider/managed.ts'
import { backup } from '../../../../server/neo4j/provider/upkeep.ts'
import { programs, quietly, temporaryHome } from '../../../support/neo4j.ts'
import { startErrorOf } from '../../../support/start-error.ts'

/** A store that is not as it was left is told before anything is served. All that can befall one: tests/long/upkeep.test.ts; the commands: tests/server/commands. */

const home = temporaryHome()
const options = { home, programs, step: quietly }
const file = path.join(home, 'neo4j/data/databases/neo4j/neostore.nodestore.db')
afterAll(() => rmSync(home, { recursive: true, force: true }))

async function inService(text: string): Promise<unknown[]> {
  const provider = await provideManaged(options)
  const driver = openDriver(provider.access, { patient: true })
  try {
    return (await driver.executeQuery(text, {}, { database: 'neo4j' })).records.map((row) => row.toObject())
  } finally {
    await driver.close()
    await provider.close()
  }
}

it('of a home without a graph there is no copy', async () =>
  expect((await startErrorOf(backup(null, options))).message).toContain('There is no graph'))

it(
  'a store that was cut since it was stopped is not opened, and is once it is whole again',
  { timeout: 240_000 },
  async () => {
    await inService("UNWIND range(1, 30) AS i CREATE (:Claim {id: 'c' + i})")
    expect(JSON.parse(readFileSync(path.join(home, 'store.json'), 'utf8')).stop.counts).toEqual({
      nodes: 30,
      relationships: 0,
      claims: 30,
    })
    copyFileSync(file, path.join(home, 'whole'))
    truncateSync(file, 0)
    const error = await startErrorOf(provideManaged(options))
    expect(error.message).toMatch(/neostore\.nodestore\.db has 0 bytes, and had \d+\. Nothing of it is shown/)
    expect(error.remedy).toMatch(/move .*data away/)
    expect(existsSync(path.join(home, 'server'))).toBe(false)
    await startErrorOf(backup(null, options))
    copyFileSync(path.join(home, 'whole'), file)
    expect(await inService('MATCH (n:Claim) RETURN count(properties(n).id) AS read')).toEqual([{ read: 30 }])
  },
)
