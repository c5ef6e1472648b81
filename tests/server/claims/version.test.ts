import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { runChecks } from '../../../server/claims/checks.ts'
import { countWhereBehind } from '../../../server/claims/tallies.ts'
import { graphVersion, GRAPH_VERSION, migrate, refuseLater } from '../../../server/claims/version.ts'
import { writeChange } from '../../../server/claims/write.ts'
import { readCatalogue } from '../../../server/neo4j/catalogue.ts'
import { openDriver, type Driver, type Row } from '../../../server/neo4j/database.ts'
import { provideManaged } from '../../../server/neo4j/provider/managed.ts'
import { restore } from '../../../server/neo4j/provider/upkeep.ts'
import type { Provider } from '../../../server/neo4j/provider/provider.ts'
import { openWriter } from '../../../server/neo4j/writer.ts'
import type { Step } from '../../../server/progress.ts'
import { claim, documents, other, records, source, stance } from '../../support/claims.ts'
import { programs, quietly, temporaryHome } from '../../support/neo4j.ts'
import { LONG } from '../../support/runs.ts'
import { expectClaimsAsLinks } from '../../support/under-lenses.ts'

/** A data folder of the first version, whose Neo4j was killed, opened by this one. */

const home = temporaryHome()
const told: string[] = []
const step: Step = (title, work) => {
  told.push(title)
  return work()
}
let provider: Provider
let driver: Driver

const rows = async (text: string, from = driver): Promise<Row[]> =>
  (await from.executeQuery(text, {}, { database: 'neo4j' })).records.map((record) => record.toObject())

beforeAll(async () => {
  const first = path.resolve(import.meta.dirname, '../../fixtures/homes/version-0.dump')
  expect((await restore(first, { home, programs, step: quietly })).kept).toBeNull()
  const killed = await provideManaged({ home, programs, step: quietly })
  const used = openDriver(killed.access)
  await used.executeQuery("MATCH (v:View {id: 'first'}) SET v.title = 'My own title'", {}, { database: 'neo4j' })
  await used.close()
  const { pid } = JSON.parse(readFileSync(path.join(home, 'server'), 'utf8'))
  process.kill(pid, 'SIGKILL')
  await killed.close()
  // No dump, after a kill: what is there is not touched.
  const junk = path.join(home, 'junk.dump')
  writeFileSync(junk, 'junk')
  await expect(restore(junk, { home, programs, step: quietly })).rejects.toThrow('could not be restored')
  // What was written down of the store stays: without it the next start would take any store as it is.
  expect(existsSync(path.join(home, 'store.json'))).toBe(true)
  await expect(restore(`${junk}.gone`, { home, programs, step: quietly })).rejects.toThrow('There is no file')
  await refusesUnfinished('unfinished')
  await refusesUnfinished('loading')
  provider = await provideManaged({ home, programs, step, graphVersion: GRAPH_VERSION })
  driver = openDriver(provider.access)
}, 240_000)

/** A copy that was broken off lies where the next is made: it is told, and not emptied away. */
async function refusesUnfinished(folder: string): Promise<void> {
  const left = path.join(home, 'backups', folder, 'neo4j.dump')
  mkdirSync(path.dirname(left), { recursive: true })
  writeFileSync(left, 'half')
  await expect(restore(left, { home, programs, step: quietly })).rejects.toThrow('was broken off')
  expect(readFileSync(left, 'utf8')).toBe('half')
}

afterAll(async () => {
  await driver?.close()
  await provider?.close()
  rmSync(home, { recursive: true, force: true })
})

describe('a home of the first version', () => {
  it('is copied before anything is changed', async () => {
    expect(told).toContain('Keeping a copy of the graph')
    expect(existsSync(path.join(home, 'backups/graph-version-0.dump'))).toBe(true)
    expect(await graphVersion(driver, 'neo4j')).toBe(0)
  })

  it('stays where it is, without a copy, when what is to be restored is no dump', async () => {
    const kept = readdirSync(path.join(home, 'backups')).filter((file) => /^replaced-.*\.dump$/.test(file))
    expect(kept).toEqual([])
    expect(await rows('MATCH (c:Claim) RETURN count(c) AS claims')).toEqual([{ claims: 213 }])
  })

  // Half a minute of planning: where there is little time, no migrated graph is asked so either.
  it.each(LONG ? ['a lens'] : [])('is read as it is, also under %s', { timeout: 240_000 }, () =>
    expectClaimsAsLinks(provider.access),
  )

  it('is brought up to date once, and what its user changed stays', async () => {
    expect(await migrate(driver, 'neo4j', step)).toBe(0)
    expect(await graphVersion(driver, 'neo4j')).toBe(GRAPH_VERSION)
    const before = told.length
    expect(await migrate(driver, 'neo4j', step)).toBe(GRAPH_VERSION)
    expect(told).toHaveLength(before)
    expect(await rows("MATCH (v:View {id: 'first'}) RETURN v.title AS title")).toEqual([{ title: 'My own title' }])
  })

  it('then has the links, records and constraints that a new one has', async () => {
    expect(await openWriter(driver, 'neo4j', 60_000).write(runChecks)).toEqual([])
    const fresh = openDriver(inject('neo4j'))
    try {
      const links = 'MATCH (:Entity)-[link]->(:Entity) RETURN properties(link) AS link ORDER BY link.claimId'
      const records =
        'MATCH (record:Record)-[:DESCRIBES]->(thing) RETURN record.id AS id, thing.id AS thing ORDER BY id'
      const constraints = 'SHOW CONSTRAINTS YIELD name RETURN name ORDER BY name'
      for (const text of [links, records, constraints]) {
        const found = await rows(text)
        expect(found.length).toBeGreaterThan(50)
        expect(found).toEqual(await rows(text, fresh))
      }
    } finally {
      await fresh.close()
    }
  })
})

it('a change of a type that the graph did not know makes its links unique first', async () => {
  const writer = openWriter(driver, 'neo4j', 60_000)
  const changed = await writeChange(writer, { records, claims: [claim({ predicate: 'RIVALS_OF_LATE' })] })
  expect(changed.links.added).toHaveLength(1)
  expect(
    await rows("SHOW CONSTRAINTS YIELD name WHERE name = 'link_rivals_of_late_proposition' RETURN name"),
  ).toHaveLength(1)
  await expect(
    driver.executeQuery(
      'MATCH (a)-[link:RIVALS_OF_LATE]->(b) CREATE (b)-[:RIVALS_OF_LATE {proposition: link.proposition}]->(a)',
    ),
  ).rejects.toThrow(/already exists/)
})

it('writers at the same time take turns, so that links follow from what both wrote', async () => {
  const writer = openWriter(driver, 'neo4j', 60_000)
  const twin = (id: string, change: object) => claim({ id, predicate: 'RIVALS_OF_LATE', ...change })
  const denied = { stances: [stance('DENIES', other, { document: documents[1] })] }
  for (let round = 0; round < (LONG ? 5 : 1); round++) {
    await writeChange(writer, {
      claims: [twin('race-a', { qualifier: 'y' }), twin('race-b', { ...denied, qualifier: 'z' })],
    })
    await Promise.all([
      writeChange(writer, { claims: [twin('race-a', { qualifier: 'y', stances: [stance('ACCUSES', source)] })] }),
      writeChange(writer, { claims: [twin('race-b', { ...denied, qualifier: 'y' })] }),
    ])
    expect(await writer.write(runChecks)).toEqual([])
    expect(await rows("MATCH (c:Claim) WHERE c.id STARTS WITH 'race-' RETURN DISTINCT c.status AS status")).toEqual([
      { status: 'contested' },
    ])
    await writeChange(writer, { removeClaims: ['race-a', 'race-b'] })
  }
})

it('what somebody wrote past the writer is counted at the next start, and by npm run tally', async () => {
  const tallied = async () => (await rows(readCatalogue().get('overview/tallied')?.statement ?? '')).length
  const write = () => rows("MATCH (n:Entity {id: 'ttp'}) CREATE (n)-[:NOTED]->(n)")
  expect(await tallied()).toBeGreaterThan(0)
  await write()
  expect(await tallied()).toBe(0)
  told.length = 0
  await countWhereBehind(driver, 'neo4j', step)
  expect(await tallied()).toBeGreaterThan(0)
  await countWhereBehind(driver, 'neo4j', step)
  expect(told).toEqual(['Counting links and things'])
  await write()
  const { uri, user, password } = provider.access
  const env = { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }
  const command = ['--import', 'tsx', 'server/commands/tally.ts']
  const { stdout } = await promisify(execFile)(process.execPath, command, { env })
  expect(stdout).toContain('What is kept as a number in the database neo4j is that of its graph.')
  expect(await tallied()).toBeGreaterThan(0)
})

it('a graph of a later version is refused in words', () => {
  expect(() => refuseLater(GRAPH_VERSION + 1)).toThrow(`The graph is of version ${GRAPH_VERSION + 1}`)
  expect(() => refuseLater(GRAPH_VERSION)).not.toThrow()
  expect(() => refuseLater(null)).not.toThrow()
})
