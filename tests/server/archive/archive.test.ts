import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { HEAD } from '../../../server/archive/lines.ts'
import { keepArchive } from '../../../server/archive/keep.ts'
import { readArchive } from '../../../server/archive/read.ts'
import { writeArchive } from '../../../server/archive/write.ts'
import { writeWhole } from '../../../server/claims/whole.ts'
import { openDriver, type Driver } from '../../../server/neo4j/database.ts'
import { provideManaged } from '../../../server/neo4j/provider/managed.ts'
import type { Provider } from '../../../server/neo4j/provider/provider.ts'
import { programs, quietly, temporaryHome } from '../../support/neo4j.ts'

/** The founding graph out of the Neo4j of this run, and into an empty one of this file's own. */

const folder = mkdtempSync(path.join(tmpdir(), 'sightline-archive-'))
const fileNamed = (name: string) => path.join(folder, name)
const home = temporaryHome()
let founding: Driver
let empty: Driver
let provider: Provider
beforeAll(async () => {
  founding = openDriver(inject('neo4j'))
  provider = await provideManaged({ home, programs, step: quietly })
  empty = openDriver(provider.access, { patient: true })
}, 300_000)
afterAll(async () => {
  await Promise.all([founding.close(), empty.close()])
  await provider.close()
  for (const each of [folder, home]) rmSync(each, { recursive: true, force: true })
})

const exported = (driver: Driver, name: string) => keepArchive(driver, 'neo4j', fileNamed(name))

/** Statements that count what nobody gives but the writer makes. */
const MADE = [
  'MATCH (n:Entity) RETURN n.id AS id, n.linkCount AS links, n.searchKeys AS keys, n.beganFrom AS day, n.plan AS plan ORDER BY id',
  'MATCH (a)-[r]->(b) WHERE r.claimId IS NOT NULL RETURN r.claimId AS id, type(r) AS type, r.status AS status, r.restsOn AS ground, a.id AS a, b.id AS b ORDER BY id',
  'MATCH (t:Tally) RETURN t.of AS of, t.key AS key, t.n AS n ORDER BY of, key',
  'MATCH (m:Mention)-[r]->(n) RETURN m.id AS id, type(r) AS type, n.id AS thing ORDER BY id, type, thing',
  'MATCH (v:View)-[r:SHOWS]->(n) RETURN v.id AS id, n.id AS thing, r.x AS x, r.y AS y ORDER BY id, thing',
]
const made = async (driver: Driver) =>
  Promise.all(MADE.map(async (text) => (await driver.executeQuery(text)).records.map((record) => record.toObject())))

describe('an archive', () => {
  it('of the founding graph makes the same graph, and the same archive letter for letter', async () => {
    const out = await exported(founding, 'founding.ndjson')
    expect(out.lost).toEqual([])
    expect(out.counts.claim).toBeGreaterThan(200)
    await writeWhole(empty, 'neo4j', await readArchive(fileNamed('founding.ndjson')))
    expect(await exported(empty, 'again.ndjson')).toEqual(out)
    expect(readFileSync(fileNamed('again.ndjson'), 'utf8')).toBe(readFileSync(fileNamed('founding.ndjson'), 'utf8'))
    expect(await made(empty)).toEqual(await made(founding))
  })

  it('goes into an empty database alone', async () => {
    const whole = await readArchive(fileNamed('founding.ndjson'))
    await expect(writeWhole(empty, 'neo4j', whole)).rejects.toThrow(/holds a graph of claims.*goes into an empty one: /)
  })

  it('tells what of the graph it does not hold', async () => {
    await empty.executeQuery(
      `CREATE (:Stray), (:Stray) WITH 1 AS one MATCH (a:Entity {id: 'ttp'}), (b:Entity {id: 'pakistan'})
       CREATE (a)-[:KNOWS]->(b) SET a.seen = date('2023-01-01') WITH a MATCH (c:Claim) WITH c LIMIT 1 SET c.colour = 'red'`,
    )
    const { lost, refused } = await exported(empty, 'more.ndjson')
    expect(refused).toBeNull()
    expect(lost).toEqual(['2 nodes Stray', '1 relationship KNOWS', 'claim.colour of 1', 'thing.seen of 1'])
  })

  it('that an import would refuse is told as it is written', async () => {
    await empty.executeQuery("MATCH (n:Entity {id: 'ttp'}) SET n.origin = ''")
    const { refused } = await exported(empty, 'refused.ndjson')
    expect(refused).toMatch(/line \d+: properties\.origin: it is empty\.$/)
  })

  it('is never written over a file, and leaves none where it breaks off', async () => {
    await expect(exported(empty, 'more.ndjson')).rejects.toThrow('is there already')
    const broken = writeArchive(fileNamed('broken.ndjson'), async (begin) => {
      const take = await begin()
      await take('claim', { id: 'a' })
      throw new Error('Neo4j went away.')
    })
    await expect(broken).rejects.toThrow('went away')
    expect(() => readFileSync(fileNamed('broken.ndjson.part'))).toThrow('ENOENT')
  })

  it('begins anew where its reading does', async () => {
    await writeArchive(fileNamed('twice.ndjson'), async (begin) => {
      const first = await begin()
      await first('claim', { id: 'a' })
      const second = await begin()
      await second('claim', { id: 'b', a: null })
      return []
    })
    expect(readFileSync(fileNamed('twice.ndjson'), 'utf8')).toBe(`${HEAD}{"claim":{"id":"b"}}\n`)
  })
})
