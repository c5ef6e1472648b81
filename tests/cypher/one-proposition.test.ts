import neo4j, { type ProfiledPlan } from 'neo4j-driver'
import { describe, expect, it } from 'vitest'
import { recordId, thingId } from '../../server/claims/ids.ts'
import { applyChange } from '../../server/claims/write.ts'
import { readCatalogue, statementFor } from '../../server/neo4j/catalogue.ts'
import type { Row } from '../../server/neo4j/database.ts'
import type { Writing } from '../../server/neo4j/writer.ts'
import { a, b, claim, documents, other, record, records, rolledBack, stance } from '../support/claims.ts'
import { useWriter } from '../support/writer.ts'

/** Claims that say the same share one link: whatever reads by a claim, or who stands behind a link, sees all of them. Taken back at the end. */

const { driver, writer } = useWriter()

const [first, second] = ['x-first', 'x-second']
const figure = {
  ...record('Deaths', 'Figure'),
  properties: { measure: 'made-up', value: 3, operator: 'exact', label: '3' },
}
const pair = (change: object, secondChange: object = {}) => [
  claim({ id: first, ...change }),
  claim({ id: second, ...change, stances: [stance('ASSERTS', other, { document: documents[1] })], ...secondChange }),
]

/** Runs files of the catalogue on what a change leaves, whole and without what they ask of a lens. */
function after<T>(
  claims: ReturnType<typeof pair>,
  work: (run: (name: string, given: Row) => Promise<Row[]>) => Promise<T>,
) {
  const statementOf = (name: string, given: Row) => {
    const query = readCatalogue().get(name)
    return query ? statementFor(query, given) : ''
  }
  return rolledBack(writer, async (writing: Writing) => {
    await applyChange(writing, { records: [...records, figure], claims })
    return work((name, given) => writing.text(statementOf(name, given), { first: 100, ...given }))
  })
}

const thing = (index: number) => thingId(records[index]!)
const none = { counted: 100, holder: null, stanceKinds: null, after: null, lens: null, others: 100, brief: false }

describe.each<[string, { predicate?: string; object?: string }, object]>([
  ['both the same way', {}, {}],
  ['each from its own end, where direction has no meaning', { predicate: 'BORDERS' }, { subject: b, object: a }],
  ['of a thing about itself', { object: a }, {}],
])('two claims of one link, %s', (_, change, secondChange) => {
  const claims = pair(change, secondChange)

  it('are one link to whoever counts the links of a thing', async () => {
    const found = await after(claims, (run) => run('thing/things', { ids: [thing(0)] }))
    expect(found.map(({ item }) => (item as { linkCount: number }).linkCount)).toEqual([1])
  })

  it('are each read with their status', async () => {
    const read = await after(claims, async (run) => [
      ...(await run('claim/claim', { id: first, others: 0 })),
      ...(await run('claim/claim', { id: second, others: 0 })),
    ])
    expect(read.map(({ item }) => item)).toMatchObject([
      { id: first, status: 'asserted' },
      { id: second, status: 'asserted' },
    ])
  })

  it.each([null, { statuses: { only: ['asserted'] } }])(
    'are both among the claims of a thing, under the lens %j',
    async (lens) => {
      const read = await after(claims, (run) => run('claim/claims-about', { ...none, about: thing(0), lens }))
      expect(read).toMatchObject([
        { total: 2, item: { id: first } },
        { total: 2, item: { id: second } },
      ])
    },
  )

  it('are each read in their document', async () => {
    const read = await after(claims, (run) => run('document/document', { id: documents[1] }))
    expect(read.at(-1)?.item).toMatchObject({ claim: { id: second, status: 'asserted' } })
  })

  it('are the one link for whoever asks for what stands behind either', async () => {
    const read = await after(claims, (run) =>
      run('graph/pieces', { ids: [first, second], elementIds: [], claims: true }),
    )
    expect(read.filter(({ section }) => section === 'asked').map(({ item }) => item)).toEqual([
      { asked: first, id: first },
      { asked: second, id: first },
    ])
    expect(read.filter(({ section }) => section === 'link')).toMatchObject([{ item: { claimId: first } }])
  })

  it.each([first, second])('are the one link that is there already, named by %s', async (named) => {
    const around = { ids: [thing(0)], counted: true, only: null, order: 'TYPE', lens: null, after: null }
    const linksOf = (rows: Row[]) => rows.filter(({ section }) => section === 'link')
    const [all, others, sample] = await after(claims, async (run) => [
      await run('graph/links-around', { ...around, except: [] }),
      await run('graph/links-around', { ...around, except: [named] }),
      await run('any/of-type', {
        type: change.predicate ?? 'OPERATES_IN',
        except: [named],
        claims: true,
        first: 1_000,
      }),
    ])
    expect(linksOf(all ?? [])).toHaveLength(1)
    expect(linksOf(others ?? [])).toHaveLength(0)
    expect(linksOf(sample ?? []).map(({ item }) => (item as Row).id)).not.toContain(first)
  })

  it.each(['contested/case-file', 'time/undated', 'contested/several-claims-on-a-pair'])(
    'are both in %s',
    async (name) => {
      const given = { about: thing(0), stances: null, linkTypes: null, differing: false }
      const read = await after(claims, (run) => run(name, given))
      expect(JSON.stringify(read)).toMatch(name.endsWith('pair') ? /"count":2/ : new RegExp(`${first}.*${second}`))
    },
  )
})

describe('a claim of three that say the same', () => {
  const ids = ['w-1', 'w-2', 'w-3']
  const claims = [
    claim({ id: 'w-1', text: 'One.' }),
    claim({ id: 'w-2', text: 'Two.', stances: [stance('DENIES', other, { document: documents[1] })] }),
    claim({ id: 'w-3', text: 'Three.', stances: [stance('ACCUSES', a, { locator: '2' })] }),
  ]
  const kinds = ['ASSERTS', 'DENIES', 'ACCUSES']
  const rest = (id: string) =>
    ids.flatMap((each, at) => (each === id ? [] : [{ id: each, stances: [{ kind: kinds[at] }] }]))

  it.each(ids)('%s has the two others with their stances, the numbers of all, and the link of all', async (id) => {
    const whole = { link: 'w-1', status: 'contested', affirmed: 2, denied: 1, alike: 2 }
    const [one, listed] = await after(claims, async (run) => [
      await run('claim/claim', { id, others: 100 }),
      await run('claim/claims-about', { ...none, about: thing(0) }),
    ])
    expect(one).toMatchObject([{ item: { ...whole, others: rest(id) } }])
    expect(listed?.map(({ item }) => item)).toContainEqual(expect.objectContaining(whole))
    expect(listed?.find(({ item }) => (item as Row).id === id)).toMatchObject({ item: { others: rest(id) } })
  })

  it('has as many of them as are asked for, and says of how many', async () => {
    const [some, no] = await after(claims, async (run) => [
      await run('claim/claim', { id: 'w-2', others: 1 }),
      await run('claim/claim', { id: 'w-2', others: 0 }),
    ])
    expect(some).toMatchObject([{ item: { alike: 2, others: [{ id: 'w-1' }] } }])
    expect(no).toMatchObject([{ item: { link: 'w-1', others: [] } }])
  })
})

describe('who stands behind a link', () => {
  const counted = pair({ predicate: 'HAS_FIGURE', object: recordId(figure) })
  const sources = ['Source', 'Other']

  it.each<[string, string, Row]>([
    ['a figure of a thing', 'thing/thing', { id: thing(0), figures: 10, mentions: 10 }],
    ['figures', 'claim/figures', { measure: 'made-up', about: null, lens: null, after: null }],
  ])('is everybody, for %s', async (_, name, given) => {
    const read = await after(counted, (run) => run(name, given))
    const { item } = read.find((row) => JSON.stringify(row.item).includes('made-up')) as { item: Row }
    expect(item).toMatchObject({ claimId: first, status: 'asserted' })
    expect((item.stances as { holder: Row }[]).map(({ holder }) => holder.name)).toEqual(
      expect.arrayContaining(sources),
    )
  })

  it('is everybody in lists of figures', async () => {
    const read = await after(counted, (run) => run('figures/by-measure', { measure: 'made-up', holder: null }))
    expect(read.map(({ givenBy }) => givenBy).sort()).toEqual(sources.toSorted())
  })

  it('is both who says and who denies, where they said it of two claims', async () => {
    const denied = { stances: [stance('DENIES', other, { document: documents[1] })] }
    const read = await after(pair({}, denied), (run) => run('contested/links-in-dispute', { about: thing(0) }))
    expect(read).toMatchObject([
      { affirmed: [expect.stringContaining('Source')], denied: [expect.stringContaining('Other')] },
    ])
  })

  it('is not one alone, where the other says the same in a claim of its own', async () => {
    const carried = (claims: ReturnType<typeof pair>) =>
      after(claims, (run) => run('sources/carried-by-one', { source: thing(3) }))
    expect(await carried(pair({}).slice(0, 1))).toHaveLength(1)
    expect(await carried(pair({}))).toHaveLength(0)
  })

  it('is told of a thing that hangs on one link, however many claims make it', async () => {
    const read = await after(pair({}), (run) => run('brokers/on-one-link', { kind: null, first: 1_000 }))
    expect(read.find(({ id }) => id === thing(0))).toMatchObject({ carriedBy: expect.arrayContaining(sources) })
  })
})

it('a claim about a hub is read from the claim, not by walking the links of the hub', async () => {
  const session = driver.session()
  const tx = session.beginTransaction()
  try {
    await tx.run(
      `CREATE (hub:Entity:Country {id: 'hub-read', name: 'Hub'})
       WITH hub UNWIND range(1, $links) AS i
       CREATE (n:Entity:Event {id: 'leaf-read-' + i, name: 'Leaf ' + i})
       CREATE (c:Claim {id: 'hub.' + i, predicate: 'SUPPORTS', status: 'asserted'})-[:SUBJECT]->(hub)
       CREATE (c)-[:OBJECT]->(n)
       CREATE (hub)-[:SUPPORTS {claimId: c.id, claims: [c.id], status: 'asserted'}]->(n)`,
      { links: neo4j.int(3_000) },
    )
    const hits = async (name: string, given: Row) => {
      const { statement = '' } = readCatalogue().get(name) ?? {}
      const { summary, records } = await tx.run(`PROFILE ${statement}`, given)
      expect(records).toHaveLength(1)
      return total(summary.profile as ProfiledPlan)
    }
    expect(await hits('claim/claim', { id: 'hub.7', others: neo4j.int(100) })).toBeLessThan(300)
  } finally {
    await tx.rollback()
    await session.close()
  }
})

const total = (plan: ProfiledPlan): number => plan.children.reduce((sum, child) => sum + total(child), plan.dbHits)

describe('under a lens that leaves the second claim no stance', () => {
  const lens = { documents: { only: null, not: [documents[1] ?? ''] } }
  const given = {
    about: thing(0),
    stances: null,
    linkTypes: null,
    days: 365,
    on: '2026-11-24',
    differing: false,
    kind: null,
    thing: thing(0),
    steps: 1,
  }

  it.each<[string, string, object, string[]?]>([
    ['time/undated', 'claimId', {}],
    ['time/stale', 'claimId', { asOf: '2023-01-01' }],
    ['time/planned-and-due', 'claimId', { modality: 'planned' }],
    // Two that say the same confirm each other.
    ['sources/unconfirmed', 'claimId', {}, []],
    ['contested/case-file', 'claimId', {}],
  ])('%s lists the first alone', async (name, column, change, both = [first, second]) => {
    const found = (rows: Row[]) => rows.map((row) => row[column]).filter((id) => id === first || id === second)
    const [all, some] = await after(pair(change), async (run) => [
      await run(name, { ...given, first: 1000, lens: null }),
      await run(name, { ...given, first: 1000, lens }),
    ])
    expect([...new Set(found(all ?? []))].sort()).toEqual(both)
    expect([...new Set(found(some ?? []))]).toEqual([first])
  })
})
