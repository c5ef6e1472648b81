import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { endLine, HEAD } from '../../../server/archive/lines.ts'
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
    await empty.executeQuery('MATCH (n) CALL (n) { DETACH DELETE n }')
    const both = await Promise.allSettled([whole, whole].map((each) => writeWhole(empty, 'neo4j', each)))
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('tells what of the graph it does not hold', async () => {
    await empty.executeQuery(
      `CREATE (:Stray), (:Stray), (:Entity:Event {id: 'orphan', name: 'Orphan'}), (:Record {id: 'record:lone'})
       WITH 1 AS one MATCH (a:Entity {id: 'ttp'}), (b:Entity {id: 'pakistan'}), (m:Mention {id: 'mention-s3-taliban'}), (:View {id: 'first'})-[shows:SHOWS]->(a)
       CREATE (a)-[:KNOWS]->(b), (a)-[:MET {claimId: 'no such'}]->(b), (m)-[:REFERS_TO]->(b) SET a.seen = date('2023-01-01'), shows.note = 'here'
       WITH a, b MATCH (a)-[r {claimId: 'ttp.operates-in.pakistan'}]->(b) SET r.seen = true
       WITH a LIMIT 1 MATCH (c:Claim) WITH c ORDER BY c.id LIMIT 1 SET c.colour = 'red', c:Odd`,
    )
    const { lost, refused } = await exported(empty, 'more.ndjson')
    expect(refused).toBeNull()
    expect(lost).toEqual([
      'further label of Claim: 1',
      'mention that does not refer to one thing: 1',
      'node Stray: 2',
      'property OPERATES_IN.seen: 1',
      'property SHOWS.note: 1',
      'record that does not describe one thing: 1',
      'relationship KNOWS: 1',
      'relationship MET: 1',
      'thing without a record: 1',
      'property claim.colour: 1',
      'property thing.seen: 1',
    ])
  })

  it('has every record, whatever one of them lacks or has too much', async () => {
    const before = await exported(empty, 'before.ndjson')
    await empty.executeQuery(
      `CREATE (:Record {id: 'record:0'})
       WITH 1 AS one UNWIND range(1, 1100) AS i
       CREATE (:Record {id: 'record:0' + i, dataset: 'many', sourceId: toString(i), name: 'Many', aliases: []})-[:DESCRIBES]->(:Entity:Event {id: 'many-' + i, name: 'Many', aliases: []})
       WITH count(*) AS all MATCH (first:Record {id: 'record:01'}), (other:Entity {id: 'many-2'}) CREATE (first)-[:DESCRIBES]->(other)`,
    )
    const { counts, refused } = await exported(empty, 'many.ndjson')
    expect(refused).toBeNull()
    expect(counts.record).toBe(before.counts.record + 1_100)
  })

  it('that an import would refuse is told as it is written', async () => {
    await empty.executeQuery("MATCH (n:Entity {id: 'ttp'}) SET n.origin = ''")
    const { refused } = await exported(empty, 'refused.ndjson')
    expect(refused).toMatch(/line \d+: properties\.origin: it is empty\.$/)
  })
})

describe('the file of an archive', () => {
  it('is never written over a file, and leaves none where it breaks off', async () => {
    await expect(exported(empty, 'more.ndjson')).rejects.toThrow('is there already')
    const broken = writeArchive(fileNamed('broken.ndjson'), async (begin) => {
      const take = await begin()
      await take('claim', { id: 'a' })
      throw new Error('Neo4j went away.')
    })
    await expect(broken).rejects.toThrow('went away')
    expect(readdirSync(folder).filter((name) => name.startsWith('broken'))).toEqual([])
    await expect(exported(empty, 'no/such/folder.ndjson')).rejects.toThrow(/folder\.ndjson cannot be written: ENOENT/)
  })

  it('begins anew where its reading does', async () => {
    await writeArchive(fileNamed('twice.ndjson'), async (begin) => {
      const first = await begin()
      await first('claim', { id: 'a' })
      const second = await begin()
      await second('claim', { id: 'b', a: null })
      return []
    })
    const end = endLine({ record: 0, claim: 1, mention: 0, view: 0 })
    expect(readFileSync(fileNamed('twice.ndjson'), 'utf8')).toBe(`${HEAD}{"claim":{"id":"b"}}\n${end}`)
  })
})
