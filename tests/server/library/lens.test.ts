import neo4j from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { applyChange } from '../../../server/claims/write.ts'
import type { StanceKind } from '../../../server/graph/schema-types.ts'
import { type CatalogueQuery, examplesOf, statementFor } from '../../../server/neo4j/catalogue.ts'
import { openDriver, type Driver, type Row } from '../../../server/neo4j/database.ts'
import { withWholeNumbers } from '../../../server/neo4j/values.ts'
import { openWriter, type Writer, type Writing } from '../../../server/neo4j/writer.ts'
import { rolledBack } from '../../support/claims.ts'
import { library } from '../../support/library.ts'
import { LONG } from '../../support/runs.ts'

/**
 * Every file of the library answers under a lens as it answers without one on a graph from which the writer has really taken what the lens
 * leaves out. In transactions on the founding graph that are taken back.
 * What claims and stances rest on is judged below them by everybody's stances, whatever the lens (docs/decisions/0090), and not compared.
 */

/** Files that ask nothing of a lens, and why. */
const TAKE_NONE: Readonly<Record<string, string>> = {}

/** What a stance rests on is judged by everybody: a lens of statuses leaves a claim below out, and what rests on it does so still. */
const OF_GROUNDS = ['sources/ground-of-their-own']

type Answers = Map<string, unknown[]>

let driver: Driver
let writer: Writer
/** What each answers without a lens. */
let whole: Answers
/** Each file with its examples, and with null for all that may be null. */
const asked: { query: CatalogueQuery; parameters: Row }[] = []
beforeAll(async () => {
  driver = openDriver(inject('neo4j'))
  writer = openWriter(driver, 'neo4j', 300_000)
  for (const query of library) {
    const [row] = await outside(examplesOf(query))
    const examples = row?.parameters as Row
    const optional = query.parameters.filter(({ type }) => type.endsWith('?')).map(({ name }) => [name, null] as const)
    asked.push({ query, parameters: examples }, { query, parameters: { ...examples, ...Object.fromEntries(optional) } })
  }
  whole = await answers(outside, null)
})
afterAll(() => driver.close())

/** A value as a person reads it: what stands on a link in Neo4j is the same under every lens, so a link is the claim that it comes of. */
function plain(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/, rests on [^)]*/, '')
  if (Array.isArray(value)) return value.map(plain)
  if (neo4j.isNode(value)) return value.properties.id
  if (neo4j.isRelationship(value)) return value.properties.claimId
  if (neo4j.isPath(value))
    return [plain(value.start), ...value.segments.flatMap((step) => [plain(step.relationship), plain(step.end)])].join(
      ' ',
    )
  return typeof value === 'object' && value !== null ? String(value) : value
}

const keyOf = ({ query, parameters }: (typeof asked)[number]) => `${query.name} ${JSON.stringify(parameters)}`

type Run = Writing['text']

/** Outside of the writer's turn: what is planned for long would keep others from it. */
const outside: Run = async (statement, parameters = {}) => {
  const session = driver.session({ defaultAccessMode: 'READ' })
  try {
    const { records } = await session.executeRead((tx) => tx.run(statement, withWholeNumbers(parameters)))
    return records.map((record) => record.toObject())
  } finally {
    await session.close()
  }
}

async function answers(run: Run, lens: Row | null, of = asked): Promise<Answers> {
  const found: Answers = new Map()
  for (const { query, parameters } of of) {
    const rows = await run(statementFor(query, { lens }), { ...parameters, lens })
    found.set(
      keyOf({ query, parameters }),
      rows.map((row) =>
        Object.fromEntries(
          Object.entries(row).flatMap(([column, value]) =>
            /^(restsOn|stanceRestsOn|byDeduction)$/.test(column) ? [] : [[column, plain(value)]],
          ),
        ),
      ),
    )
  }
  return found
}

/** Takes stances, and the claims that have none left. */
async function takeStances(writing: Writing, which: string): Promise<number> {
  const rows = await writing.text(
    `MATCH (:Entity)-[s:ASSERTS|ACCUSES|DENIES|DEDUCES]->(c:Claim)
     WITH c, collect(CASE WHEN ${which} THEN {kind: type(s), id: s.id} END) AS gone, count(s) AS count WHERE size(gone) > 0
     RETURN c.id AS claim, gone, size(gone) = count AS all`,
  )
  const whole = rows.filter(({ all }) => all).map(({ claim }) => String(claim))
  const stances = rows.filter(({ all }) => !all).flatMap(({ gone }) => gone as { kind: StanceKind; id: string }[])
  await applyChange(writing, { removeClaims: whole, removeStances: stances })
  return rows.length
}

async function takeClaims(writing: Writing, which: string): Promise<number> {
  const rows = await writing.text(
    `MATCH (a:Entity)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(b:Entity) WHERE ${which} RETURN c.id AS claim`,
  )
  await applyChange(writing, { removeClaims: rows.map(({ claim }) => String(claim)) })
  return rows.length
}

/** Takes the links of things of a kind, and the things that are then listed by themselves. */
async function takeKind(writing: Writing, kind: string): Promise<number> {
  const count = await takeClaims(writing, `'${kind}' IN labels(a) OR '${kind}' IN labels(b)`)
  await writing.text(
    `MATCH (n:Entity:${kind}) WHERE NOT EXISTS { (n)-[:ASSERTS|ACCUSES|DENIES|DEDUCES]->() } DETACH DELETE n`,
  )
  return count
}

/** Every thirtieth file from one on where there is little time, each in turn: what takes long is to plan each of them under each part of a lens. */
const share = (turn: number) => (LONG ? asked : asked.filter(({ query }) => library.indexOf(query) % 30 === turn % 30))
/** What those answer without a lens. */
const wholeOf = (some: typeof asked) => new Map(some.map((each) => [keyOf(each), whole.get(keyOf(each))] as const))

const FEW = ['contested/case-file', 'events/casualties', 'network/around', 'sources/hedged']

type Take = (writing: Writing) => Promise<number>
const document = (id: string): [string, Row, Take] => [
  `documents but ${id}`,
  { documents: { not: [id] } },
  (writing) => takeStances(writing, `s.document = '${id}'`),
]
const linkType = (type: string): [string, Row, Take] => [
  `types but ${type}`,
  { linkTypes: { not: [type] } },
  (writing) => takeClaims(writing, `c.predicate = '${type}'`),
]
const status = (word: string): [string, Row, Take] => [
  `statuses but ${word}`,
  { statuses: { not: [word] } },
  (writing) => takeClaims(writing, `c.status = '${word}'`),
]
/** One of what stances have, one of what they rest on, one of what claims are: where there is little time, these. */
const CASES: [string, Row, Take][] = [
  document('article'),
  [
    'grounds but a deduction',
    { restsOn: { not: ['DEDUCED'] } },
    (writing) => takeStances(writing, "'DEDUCED' IN s.restsOn"),
  ],
  status('contested'),
]
const MORE: [string, Row, Take][] = [
  ['sources of grade B', { minSourceGrade: 'B' }, (writing) => takeStances(writing, "s.sourceGrade > 'B'")],
  ['information of grade 3', { minInformationGrade: 3 }, (writing) => takeStances(writing, 's.informationGrade > 3')],
  linkType('LEADS_TO'),
  status('denied'),
  document('gazetteer'),
  linkType('OPERATES_IN'),
  linkType('HAS_FIGURE'),
  status('attributed'),
  status('deduced'),
]
const KINDS = ['Event']

describe('every file of the library', () => {
  it('takes a lens, or it is said why not', () => {
    expect(library.filter(({ underLens }) => !underLens).map(({ name }) => name)).toEqual(Object.keys(TAKE_NONE))
    expect(
      library.flatMap(({ name, parameters }) => parameters.flatMap(({ type }) => (type === 'Lens?' ? [name] : []))),
    ).toEqual(library.flatMap(({ name, underLens }) => (underLens ? [name] : [])))
  })

  it.each(LONG ? ['nothing'] : [])(
    'answers under a lens that leaves %s out as without one',
    async () => {
      const parts: Row[] = [
        { kinds: { not: ['Nothing'] } },
        { linkTypes: { not: ['NOTHING'] } },
        { statuses: { not: ['nothing'] } },
        { documents: { not: ['nothing'] } },
        { trueAt: { from: '0001-01-01', to: null } },
      ]
      // All parts together take Neo4j long to plan: a few files that ask about links, claims, stances and figures stand for all.
      const all = Object.assign({}, ...parts) as Row
      const few = asked.filter(({ query }) => FEW.includes(query.name))
      expect(few).toHaveLength(2 * FEW.length)
      for (const [turn, lens] of parts.entries())
        expect(await answers(outside, lens, share(turn))).toEqual(wholeOf(share(turn)))
      expect(await answers(outside, all, few)).toEqual(await answers(outside, null, few))
    },
    300_000,
  )

  it.each((LONG ? [...CASES, ...MORE] : CASES).map((each, turn) => [...each, turn] as const))(
    'answers under a lens of all %s as on a graph without',
    async (_, lens, take, turn) => {
      const some = share(turn).filter(({ query }) => !lens.statuses || !OF_GROUNDS.includes(query.name))
      const under = await answers(outside, lens, some)
      await rolledBack(writer, async (writing) => {
        expect(await take(writing)).toBeGreaterThan(0)
        expect(under).toEqual(await answers(writing.text, null, some))
      })
      // What is left out shows somewhere, or nothing was tried.
      expect(under).not.toEqual(wholeOf(some))
    },
    300_000,
  )

  it.each(
    (LONG ? [...KINDS, 'Figure', 'ArmedGroup', 'Place', 'Condition'] : KINDS).map(
      (kind, turn) => [kind, turn] as const,
    ),
  )(
    'answers under a lens without the kind %s as on a graph without its things, where none is asked for',
    async (kind, turn) => {
      const [row] = await outside(`MATCH (n:Entity:${kind}) RETURN collect(n.id) AS ids`)
      const ids = new Set(row?.ids as string[])
      const names = (value: unknown) => ids.has(String(value))
      const some = share(3 * turn)
      const fitting = some.filter(({ parameters }) => !Object.values(parameters).flat().some(names))
      expect(fitting.length).toBeGreaterThan(some.length / 2)
      const under = await answers(outside, { kinds: { not: [kind] } }, fitting)
      await rolledBack(writer, async (writing) => {
        expect(await takeKind(writing, kind)).toBeGreaterThan(0)
        expect(under).toEqual(await answers(writing.text, null, fitting))
      })
    },
    300_000,
  )
})
