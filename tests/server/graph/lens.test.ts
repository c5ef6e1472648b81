import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { askedWith, openLens, statusOf, through, type Lens } from '../../../client/state/lens.ts'
import type { Said } from '../../../client/state/fragments.ts'
import { MODALITIES, STANCE_KINDS } from '../../../server/claims/claim.ts'
import { claimId, recordId, thingId } from '../../../server/claims/ids.ts'
import { applyChange } from '../../../server/claims/write.ts'
import { toLink, toNode, toSaid } from '../../../server/graph/decode.ts'
import { lensOf } from '../../../server/graphql/lens.ts'
import { type CatalogueQuery, examplesOf, readCatalogue, statementFor } from '../../../server/neo4j/catalogue.ts'
import { openDriver, type Driver } from '../../../server/neo4j/database.ts'
import type { LinkMap, Rows, ThingMap } from '../../../server/neo4j/row-types.ts'
import type { Link } from '../../../server/graph/schema-types.ts'
import { openWriter, type Writer, type Writing } from '../../../server/neo4j/writer.ts'
import { claim, documents, record, records, rolledBack, source, stance } from '../../support/claims.ts'
import { LONG, RUNS } from '../../support/runs.ts'

/** The page and the server decide alike, thing by thing and link by link: made-up claims in the real Neo4j, in transactions that are taken back. */

let driver: Driver
let writer: Writer
beforeAll(async () => {
  driver = openDriver(inject('neo4j'))
  writer = openWriter(driver, 'neo4j', 120_000)
  await writer.prepareLinkTypes(['OPERATES_IN', 'SUPPORTS'])
})
afterAll(() => driver.close())

const DAYS = ['2021-06-01', '2022-06-01', '2023-06-01'] as const
/** Ends of links: two kinds of actors, one that is no more than an actor, and events with and without a day. */
const THINGS = [
  { ...record('Group', 'ArmedGroup'), labels: ['ArmedGroup', 'Actor'] as const },
  { ...record('Country', 'Country'), labels: ['Country', 'Actor'] as const },
  { ...record('Somebody', 'Actor'), labels: ['Actor'] as const },
  record('Event', 'Event'),
  record('Undated', 'Event'),
]
const ends = THINGS.map(recordId)
const things = THINGS.map(thingId)
const TIMES = `UNWIND $events AS row MATCH (n:Entity {id: row.id}) SET n.precision = row.precision, n.validFrom = date(row.day), n.validTo = date(row.day)`

const anyStance = fc
  .record({
    kind: fc.constantFrom(...STANCE_KINDS),
    holder: fc.constantFrom(source, ends[0] ?? '', ends[1] ?? ''),
    document: fc.constantFrom(...documents),
    locator: fc.constantFrom('1', '2', '3'),
    sourceGrade: fc.constantFrom('A', 'B', 'D'),
    informationGrade: fc.integer({ min: 1, max: 6 }),
  })
  .map(({ kind, holder, ...rest }) => stance(kind, holder, rest))

const anyClaim = fc
  .record({
    between: fc.tuple(fc.nat(4), fc.nat(4)).filter(([a, b]) => a !== b),
    predicate: fc.constantFrom('OPERATES_IN', 'SUPPORTS'),
    modality: fc.constantFrom(...MODALITIES),
    day: fc.constantFrom(undefined, ...DAYS),
    reading: fc.constantFrom(undefined, undefined, undefined, 'It is read so.'),
    strength: fc.constantFrom(undefined, undefined, 'explicit', 'temporal'),
    rests: fc.option(fc.nat(7)),
    /** Not the whole claim, but the first stance on it. */
    alone: fc.boolean(),
    stances: fc.array(anyStance, { minLength: 1, maxLength: 4 }),
  })
  .map(({ between: [from, to], day, reading, strength, rests, alone, ...rest }) => ({
    rests,
    alone,
    claim: claim({
      ...rest,
      ...(reading && { reading }),
      ...(strength && { strength }),
      subject: ends[from] ?? '',
      object: ends[to] ?? '',
      ...(day && { validFrom: day, validTo: day, precision: 'day' as const }),
    }),
  }))

/** Claims that rest on some before them: there is no circle. */
const anyClaims = fc.array(anyClaim, { minLength: 1, maxLength: 8 }).map((drawn) =>
  drawn.map(({ claim: each, rests, alone }, index) => {
    const below = index > 0 && rests !== null ? drawn[rests % index]?.claim : undefined
    const id = below && claimId(below)
    return id === undefined || drawn.some(({ claim: other }, at) => at >= index && claimId(other) === id)
      ? each
      : alone
        ? { ...each, stances: each.stances.map((one, at) => (at === 0 ? { ...one, restsOn: [id] } : one)) }
        : { ...each, related: [{ role: 'rests-on' as const, claim: id }] }
  }),
)

const choice = (words: readonly string[]) =>
  fc.record({
    only: fc.option(fc.subarray([...words], { minLength: 1 }), { freq: 4 }),
    not: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.subarray([...words]) }),
  })
const sometimes = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { freq: 4 })
const anyLens: fc.Arbitrary<Lens> = fc.record({
  kinds: choice(['ArmedGroup', 'Country', 'Actor', 'Event']),
  linkTypes: choice(['OPERATES_IN', 'SUPPORTS']),
  statuses: choice(['ASSERTED', 'ATTRIBUTED', 'ACCUSED', 'CONTESTED', 'DENIED', 'PLANNED', 'UNCLAIMED', 'DEDUCED']),
  documents: choice(documents),
  restsOn: choice(['DEDUCED', 'DISPUTED', 'SEQUENCE']),
  trueAt: fc.record({ from: sometimes(DAYS.slice(0, 2)), to: sometimes(DAYS.slice(1)) }),
  minSourceGrade: sometimes(['A', 'C', 'F'] as const),
  minInformationGrade: sometimes([1, 3, 5]),
  undecided: fc.constantFrom('KEEP', 'KEEP', 'LEAVE_OUT', 'ALONE'),
})

/** Every word is known here: that unknown ones are refused is tested where they are. */
const words = { check: () => Promise.resolve() }
/** What the page asks with → what the files take. */
const asTaken = async (lens: Lens) => lensOf({ lens: askedWith(lens) }, words)

/** Asks all that a file asks of a lens, and leaves nothing out. */
const everyPart = {
  kinds: { not: ['Nothing'] },
  linkTypes: { not: ['NOTHING'] },
  statuses: { not: ['nothing'] },
  documents: { not: ['nothing'] },
  restsOn: { not: ['NOTHING'] },
  trueAt: { from: '0001-01-01', to: null },
  undecided: 'KEEP',
}

type Read = Awaited<ReturnType<typeof read>>
type Shown = Read['links'][number]
/** As the page asks for it. */
const asPage = ({ linkId, ...link }: Link) => ({ id: linkId, ...link })
type GraphFile = 'graph/subgraph' | 'graph/neighbourhood'
async function read(writing: Writing, name: GraphFile, lens: unknown, parameters: object) {
  const query = readCatalogue().get(name)
  const statement = query ? statementFor(query, { lens }) : ''
  const rows = (await writing.text(statement, { lens, first: 1000, ...parameters })) as Rows[GraphFile][]
  const nodes = rows.flatMap((row) => (row.section === 'node' ? [row] : []))
  return {
    nodes: nodes.map(({ item }) => toNode(item as ThingMap)),
    links: rows.flatMap((row) => (row.section === 'link' ? [asPage(toLink(row.item as LinkMap))] : [])),
    outside: nodes.filter(({ outside }) => outside).map(({ item }) => item.id),
  }
}

/** What the page is told of each link. */
async function saidOf(writing: Writing, ids: readonly string[]): Promise<Map<string, Said>> {
  const rows = (await writing.text(readCatalogue().get('claim/said')?.statement ?? '', {
    ids: [...ids],
  })) as Rows['claim/said'][]
  return new Map(rows.map(({ item }) => [item.id, toSaid(item) as Said]))
}

/** What every list and panel shows of a link's stances. */
const seen = (links: readonly Shown[]) =>
  links
    .map(({ id, status, affirmed, denied, documentIds, confidence, sourceGrade, informationGrade, restsOn }) =>
      JSON.stringify([
        id,
        status,
        affirmed,
        denied,
        [...documentIds].sort(),
        confidence,
        sourceGrade,
        informationGrade,
        restsOn,
      ]),
    )
    .sort()

/** Among all things, and around one that was asked for. */
async function expectAlike(writing: Writing, lens: Lens, all: Read, said: Map<string, Said>): Promise<void> {
  const taken = await asTaken(lens)
  const page = through(lens, all.nodes as never, all.links as never, { said })
  const server = await read(writing, 'graph/subgraph', taken, { ids: things })
  expect(seen(server.links)).toEqual(seen(page.links as Shown[]))
  expect(server.outside.sort()).toEqual(
    all.nodes
      .flatMap(({ id }) => ((page.things as { id: string }[]).some((thing) => thing.id === id) ? [] : id))
      .sort(),
  )
  const asked = things.slice(0, 1)
  const around = await read(writing, 'graph/neighbourhood', taken, {
    ids: asked,
    depth: 1,
    only: null,
    order: 'TYPE',
    except: [],
    after: null,
  })
  const beside = through(lens, all.nodes as never, all.links as never, { said, asked: new Set(asked) })
  const tied = (beside.links as Shown[]).filter(
    ({ source: from, target }) => asked.includes(from) || asked.includes(target),
  )
  expect(seen(around.links)).toEqual(seen(tied))
}

async function write(writing: Writing, claims: ReturnType<typeof claim>[]): Promise<void> {
  await applyChange(writing, { records: [...records, ...THINGS], claims })
  const events = [
    { id: things[3], precision: 'day', day: DAYS[1] },
    { id: things[4], precision: 'unknown', day: null },
  ]
  await writing.text(TIMES, { events })
  await writing.run('date-things', { things: events.map(({ id }) => id) })
}

/** A file under lenses that leave nothing out answers as it stands. */
async function expectWhole(writing: Writing, query: CatalogueQuery): Promise<void> {
  const [row] = await writing.text(examplesOf(query))
  const parameters = { ...(row?.parameters as object), lens: null }
  const cut = await writing.text(query.statement, parameters)
  expect(cut.length, query.name).toBeGreaterThan(0)
  const whole = statementFor(query, { lens: everyPart })
  expect(await writing.text(whole, parameters), query.name).toEqual(cut)
  expect(await writing.text(whole, { ...parameters, lens: everyPart }), query.name).toEqual(cut)
  const open = { undecided: 'KEEP', kinds: { only: null, not: [] } }
  expect(await writing.text(whole, { ...parameters, lens: open }), query.name).toEqual(cut)
  expect(await writing.text(statementFor(query, { lens: open }), { ...parameters, lens: open }), query.name).toEqual(
    cut,
  )
}

describe('the page and the server', () => {
  it('see the same things and links, with the same statuses', async () => {
    let judged = 0
    await fc.assert(
      fc.asyncProperty(anyClaims, fc.array(anyLens, { minLength: 6, maxLength: 6 }), async (claims, lenses) => {
        await rolledBack(writer, async (writing) => {
          await write(writing, claims)
          const all = await read(writing, 'graph/subgraph', null, { ids: things })
          const said = await saidOf(
            writing,
            all.links.map(({ id }) => id),
          )
          expect(said.size).toBe(all.links.length)
          for (const { id, status } of all.links) expect(statusOf(said.get(id) as Said)).toBe(status)
          for (const lens of lenses) await expectAlike(writing, lens, all, said)
          judged += lenses.length * all.links.length
        })
      }),
      { numRuns: Math.ceil(RUNS.numRuns / 50) },
    )
    expect(judged).toBeGreaterThan(0)
  }, 300_000)

  it('past 64 stances too, where the link holds none and its claim is asked', async () => {
    const stances = Array.from({ length: 70 }, (_, index) =>
      stance(index === 0 ? 'DENIES' : 'ACCUSES', ends[1] ?? '', {
        locator: String(index),
        document: documents[index === 0 ? 1 : 0],
      }),
    )
    await rolledBack(writer, async (writing) => {
      await write(writing, [claim({ subject: ends[0] ?? '', object: ends[1] ?? '', stances })])
      const held = await writing.text(
        'MATCH (:Entity {id: $id})-[r:OPERATES_IN]->() RETURN r.stancesMore AS more, r.stanceKinds AS kinds',
        { id: things[0] },
      )
      expect(held).toEqual([{ more: true, kinds: null }])
      const statusIn = async (lens: Partial<Lens>) =>
        (await read(writing, 'graph/subgraph', await asTaken({ ...openLens, ...lens }), { ids: things })).links.map(
          ({ status, affirmed, denied }) => ({ status, affirmed, denied }),
        )
      const not = (id: string | undefined) => ({ documents: { only: null, not: [id ?? ''] } })
      expect(await statusIn({})).toEqual([{ status: 'CONTESTED', affirmed: 69, denied: 1 }])
      expect(await statusIn(not(documents[1]))).toEqual([{ status: 'ACCUSED', affirmed: 69, denied: 0 }])
      expect(await statusIn(not(documents[0]))).toEqual([{ status: 'DENIED', affirmed: 0, denied: 1 }])
      const all = await read(writing, 'graph/subgraph', null, { ids: things })
      const said = await saidOf(
        writing,
        all.links.map(({ id }) => id),
      )
      expect([...said.values()].map((each) => each.stances.length)).toEqual([70])
      for (const lens of [openLens, { ...openLens, ...not(documents[0]) }]) await expectAlike(writing, lens, all, said)
    })
  }, 60_000)

  it('a lens that leaves nothing out answers as none does, in every file that takes one', async () => {
    const files = [...readCatalogue().values()].filter((query) => query.program && query.underLens)
    expect(files.map(({ name }) => name)).toEqual(expect.arrayContaining(['graph/neighbourhood', 'claim/claims']))
    expect(files.filter((query) => query.statement.includes('$lens'))).toEqual([])
    // Where there is little time, every eighth: to plan each of them under every part of a lens takes long.
    const tried = LONG ? files : files.filter((_, index) => index % 8 === 0)
    for (const query of tried) await rolledBack(writer, (writing) => expectWhole(writing, query))
  }, 120_000)
})
