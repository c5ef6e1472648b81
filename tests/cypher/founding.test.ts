import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Driver } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openDriver } from '../../server/neo4j/database.ts'
import { loadFoundingGraph } from '../../server/claims/load.ts'
import { statements } from '../../server/neo4j/schema.ts'
import items from '../fixtures/founding-items.json' with { type: 'json' }

/** The founding graph against the project's own list of what it must hold, and what it must not. */

const root = path.resolve(import.meta.dirname, '../..')
const seed = path.resolve(root, '../shared/seed')
const absent = 'the founding article does not lie beside this checkout'
let driver: Driver

const rows = async (query: string, parameters = {}) =>
  (await driver.executeQuery(query, parameters, { database: 'neo4j' })).records.map(
    (record) => record.toObject() as Record<string, never>,
  )
const ids = async (query: string, parameters = {}) =>
  (await rows(query, parameters)).map((row) => row.id as unknown as string)

beforeAll(() => {
  driver = openDriver(inject('neo4j'))
})
afterAll(() => driver.close())

describe('completeness', () => {
  it('holds a thing, claim or figure for every item of the list', async () => {
    const wanted = Object.values(items).flat()
    const found = new Set([
      ...(await ids('MATCH (n:Entity) RETURN n.id AS id')),
      ...(await ids('MATCH (c:Claim) RETURN c.id AS id')),
    ])
    expect(wanted.filter((id) => !found.has(id))).toEqual([])
  })

  it('the list has every number of nodes, relationships, quantities, events, policies and causes', () => {
    const counts = { N: 51, R: 59, Q: 18, E: 27, P: 6, C: 22 }
    const wanted = Object.entries(counts).flatMap(([letter, count]) =>
      Array.from({ length: count }, (_, index) => `${letter}${index + 1}`),
    )
    expect(wanted.filter((item) => !(item in items))).toEqual([])
  })

  it('every item of the inventory is in the list', (context) => {
    if (!existsSync(path.join(seed, 'inventory.json'))) return context.skip(absent)
    const found = new Set(
      readFileSync(path.join(seed, 'inventory.md'), 'utf8')
        .match(/^\| ([NRQEPC]\d+) \|/gm)
        ?.map((line) => line.slice(2, -2)),
    )
    expect(found.size).toBeGreaterThan(150)
    expect([...found].filter((item) => !(item in items))).toEqual([])
  })

  it('causes keep their strength as written', async () => {
    const causes = Object.entries(items)
      .filter(([item]) => item.startsWith('C'))
      .flatMap(([, claims]) => claims)
    const found = await rows(
      'MATCH (c:Claim) WHERE c.id IN $causes RETURN c.predicate AS predicate, c.strength AS strength, c.strengthWord AS word',
      { causes },
    )
    expect(found).toHaveLength(causes.length)
    expect(found.every((row) => row.predicate === 'LEADS_TO' && row.strength && row.word)).toBe(true)
    expect(await ids("MATCH (c:Claim {strength: 'adjacency'})<-[:DEDUCES]-() RETURN c.id AS id")).toEqual([
      'pakistan-accuses.leads-to.pakistan-afghanistan-tension',
    ])
  })
})

describe('what must not appear', () => {
  it.each([
    'Balochistan',
    'Khorasan',
    'Zarb',
    'Kabul fell',
    'Tehreek-e-Insaf',
    'Toshakhana',
    'Stand-By',
    '2021-08-15',
    '2021-08-30',
  ])('%s, which no source here says', async (word) => {
    const found = await rows(
      `MATCH (n) UNWIND keys(n) AS key WITH n, toString(n[key]) AS text WHERE toLower(text) CONTAINS toLower($word) RETURN n.id AS id
       UNION MATCH ()-[r]->() UNWIND keys(r) AS key WITH r, toString(CASE WHEN valueType(r[key]) STARTS WITH 'LIST' THEN null ELSE r[key] END) AS text WHERE toLower(text) CONTAINS toLower($word) RETURN r.id AS id`.replace(
        'toString(n[key])',
        "toString(CASE WHEN valueType(n[key]) STARTS WITH 'LIST' THEN reduce(all = '', x IN n[key] | all + ' ' + toString(x)) ELSE n[key] END)",
      ),
      { word },
    )
    expect(found).toEqual([])
  })

  it('a perpetrator of Mastung other than the unidentified one', async () => {
    expect(await ids("MATCH (:Entity {id: 'mastung-attack'})-[:PERPETRATED_BY]->(n) RETURN n.id AS id")).toEqual([
      'mastung-perpetrator',
    ])
    expect(await ids("MATCH (n:ArmedGroup)-[]-(:Entity {id: 'mastung-attack'}) RETURN n.id AS id")).toEqual([])
  })

  it('any relation of the TTP and ISIS-K', async () => {
    expect(await rows("MATCH (:Entity {id: 'ttp'})-[r]-(:Entity {id: 'isis-k'}) RETURN type(r) AS type")).toEqual([])
  })

  it('the two movements as one', async () => {
    const [row] = await rows(
      "MATCH (a:Entity {id: 'afghan-taliban'}), (t:Entity {id: 'ttp'}) RETURN [x IN a.aliases WHERE x IN t.aliases] AS shared",
    )
    expect(row?.shared).toEqual([])
  })
})

describe('what claims keep', () => {
  it('hold three stances on support to the TTP: asserted, accused and denied', async () => {
    const found = await rows(
      "MATCH (h)-[s]->(:Claim {id: 'afghan-taliban.supports.ttp'}) WHERE s.locator IS NOT NULL RETURN type(s) AS kind, h.id AS holder, s.locator AS locator ORDER BY kind",
    )
    expect(found).toEqual([
      { kind: 'ACCUSES', holder: 'government-of-pakistan', locator: 'S12' },
      { kind: 'ASSERTS', holder: 'article', locator: 'S4' },
      { kind: 'DENIES', holder: 'afghan-taliban', locator: 'S14' },
    ])
  })

  it('flag what only a reader infers', async () => {
    expect(
      await ids(
        "MATCH ()-[r {status: 'deduced'}]->() WITH r MATCH (c:Claim {id: r.claimId}) WHERE NOT (c)<-[:DEDUCES]-(:Entity {id: 'reader'}) RETURN c.id AS id",
      ),
    ).toEqual([])
    expect(
      await ids(
        "MATCH (:Entity {id: 'armed-forces-of-pakistan'})-[r:CONDUCTED]->() WHERE r.status <> 'deduced' RETURN r.claimId AS id",
      ),
    ).toEqual([])
  })

  it('keep two figures for the deaths of 2023', async () => {
    const found = await ids(
      "MATCH (:Entity {id: 'attacks-in-pakistan-2023'})-[:HAS_FIGURE]->(f:Figure {measure: 'deaths'}) RETURN f.label AS id ORDER BY id",
    )
    expect(found).toEqual(['around 1,100 deaths', 'over 1,000 deaths'])
  })

  it('keep what an ambiguous mention may mean besides', async () => {
    expect(await ids("MATCH (:Mention {id: 'mention-s6-isis'})-[:MAY_REFER_TO]->(n) RETURN n.id AS id")).toEqual([
      'isis-k',
    ])
  })
})

describe('dates', () => {
  it('say how they were resolved', async () => {
    expect(await ids("MATCH (n:Event) WHERE n.precision = 'day' AND n.resolution IS NULL RETURN n.id AS id")).toEqual(
      [],
    )
    const [mastung] = await rows(
      "MATCH (n:Entity {id: 'mastung-attack'}) RETURN toString(n.validFrom) AS day, n.resolution AS how",
    )
    expect(mastung?.day).toBe('2023-09-29')
    expect(mastung?.how).toMatch(/Friday/)
  })

  it.each([
    'us-departure',
    'prisoners-freed',
    'weapons-pass-to-ttp',
    'imran-khan-arrested',
    'imf-intervention',
    'extortion-and-kidnapping-resume',
  ])('%s stays undated', async (id) => {
    const [row] = await rows(
      'MATCH (n:Entity {id: $id}) RETURN coalesce(n.validFrom, n.validTo, n.asOf) IS NULL AS undated',
      { id },
    )
    expect(row?.undated).toBe(true)
  })
})

describe('loading', () => {
  it('a second time changes nothing', async () => {
    const count =
      'MATCH (n) WITH count(n) AS nodes MATCH ()-[r]->() RETURN nodes, count(r) AS links, sum(size(keys(r))) AS values'
    const before = await rows(count)
    await loadFoundingGraph(driver, 'neo4j')
    expect(await rows(count)).toEqual(before)
  }, 60_000)

  it('reads whole statements, whatever stands in texts', () => {
    const all = statements('load')
    expect(all.length).toBeGreaterThan(20)
    expect(all.every(({ text }) => /^(\s*\/\/.*\n|\s*\n)*\s*(UNWIND|MATCH)/.test(text))).toBe(true)
  })
})

it('no eight words in a row of the article stand anywhere in the project', (context) => {
  if (!existsSync(path.join(seed, 'article.txt'))) return context.skip(absent)
  const words = (text: string) =>
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[a-z0-9']+/g) ?? []
  const runsOf = (text: string) =>
    words(text).flatMap((_, index, all) => (index + 8 <= all.length ? [all.slice(index, index + 8).join(' ')] : []))
  const article = new Set(runsOf(readFileSync(path.join(seed, 'article.txt'), 'utf8')))
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\n')
    .filter(Boolean)
  const copied = files
    .filter(
      (file) =>
        existsSync(path.join(root, file)) &&
        !file.endsWith('.png') &&
        !file.includes('lock') &&
        statSync(path.join(root, file)).size < 2_000_000,
    )
    .flatMap((file) =>
      runsOf(readFileSync(path.join(root, file), 'utf8'))
        .filter((run) => article.has(run))
        .map((run) => `${file}: ${run}`),
    )
  expect(copied).toEqual([])
})
