import neo4j, { type Transaction } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { askedFor } from '../../server/names/asked.ts'
import { readCatalogue, statementFor } from '../../server/neo4j/catalogue.ts'
import { openDriver } from '../../server/neo4j/database.ts'

/** The largest page that may be asked for of what a hub has: every list answers it within the memory of one transaction. Taken back at the end. */

const LINKS = 2_000
const FIGURES = 1_100
const FIRST = 1_000

const driver = openDriver(inject('neo4j'))
const session = driver.session()
let tx: Transaction

/** Claims of `link`, each with two stances of a document and a country that say much, as real ones do. */
const CLAIMED = `CREATE (c:Claim {id: subject.id + '.to.' + object.id, text: 'It is so.', predicate: type, modality: 'actual', status: 'asserted', affirmed: 2, denied: 0, restsOn: [],
    proposition: 'hub.' + subject.id + '.' + object.id})
  CREATE (subject)<-[:SUBJECT]-(c)-[:OBJECT]->(object)
  CREATE (a)-[:ASSERTS {id: c.id + '.1', document: a.id, locator: 'S1', position: 1, paraphrase: 'Told.', sourceGrade: 'B', informationGrade: 2}]->(c)
  CREATE (b)-[:ASSERTS {id: c.id + '.2', document: a.id, locator: 'S1', position: 1, paraphrase: 'Told.', sourceGrade: 'B', informationGrade: 2}]->(c)
  CREATE (subject)-[:$(type) {claimId: c.id, claims: [c.id], status: 'asserted', modality: 'actual', affirmed: 2, denied: 0, documents: [a.id], restsOn: []}]->(object)`

beforeAll(async () => {
  // One transaction for all pages: the server's own limit is for one request.
  tx = await session.beginTransaction({ timeout: 600_000 })
  await tx.run(
    `MATCH (a:Document {id: 'article'}), (b:Entity {id: 'pakistan'})
     CREATE (hub:Entity:Country {id: 'hub', name: 'Hub', description: 'A country in which everything happens.', aliases: ['Hubland']})
     WITH a, b, hub UNWIND range(1, $links) AS i
     CREATE (subject:Entity:Event {id: 'leaf-' + i, name: 'Leaf ' + i, description: 'What happened, in one sentence.', searchKeys: ['leaf ' + i], searchAlso: ['=leaf_' + i]})
     WITH a, b, subject, hub AS object, 'OCCURRED_IN' AS type ${CLAIMED}`,
    { links: neo4j.int(LINKS) },
  )
  await tx.run(
    `MATCH (a:Document {id: 'article'}), (b:Entity {id: 'pakistan'}), (subject:Entity {id: 'hub'})
     UNWIND range(1, $figures) AS i
     CREATE (object:Entity:Figure {id: 'hub-figure-' + i, name: 'Figure ' + i, label: toString(i), measure: 'deaths', operator: 'exact', value: i})
     WITH a, b, subject, object, 'HAS_FIGURE' AS type ${CLAIMED}
     CREATE (:Mention {id: 'hub-' + c.id, text: 'the country', document: a.id, locator: 'S1', position: 1, basis: 'It says so.'})-[:REFERS_TO]->(subject)`,
    { figures: neo4j.int(FIGURES) },
  )
})
afterAll(async () => {
  await tx.rollback()
  await session.close()
  await driver.close()
})

const LENSES = [
  ['without a lens', null],
  ['with one that judges stances', { statuses: { only: ['asserted'] }, documents: { not: ['crss'] } }],
] as const

describe.each(LENSES)('a page of %s', (_, lens) => {
  const page = { lens, after: null, first: neo4j.int(FIRST) }
  const ids = ['hub', ...Array.from({ length: FIRST - 1 }, (_, i) => `leaf-${i + 1}.to.hub`)]
  const around = { ids: ['hub'], only: null, except: [], ...page }

  it.each<[string, object, Record<string, number>]>([
    ['claim/figures', { measure: null, about: 'hub', ...page }, { all: FIRST }],
    [
      'claim/claims-about',
      {
        about: 'hub',
        holder: null,
        stanceKinds: null,
        others: neo4j.int(20),
        brief: false,
        counted: neo4j.int(10_001),
        ...page,
      },
      { all: FIRST + 1 },
    ],
    ['document/statements', { holder: 'pakistan', kinds: null, ...page }, { all: FIRST }],
    [
      'thing/thing',
      { id: 'hub', figures: page.first, mentions: page.first },
      { entity: 1, figure: FIRST, mention: FIRST },
    ],
    [
      'thing/search',
      { asked: askedFor('leaf'), kinds: null, first: page.first, most: neo4j.int(10_000) },
      { all: FIRST },
    ],
    ['graph/pieces', { ids, elementIds: [], claims: true }, { asked: FIRST, node: FIRST, link: FIRST - 1 }],
    ['graph/neighbourhood', { ...around, order: 'TYPE', depth: neo4j.int(2) }, { link: FIRST, node: FIRST + 1 }],
    ...['TYPE', 'NEWEST', 'STRONGEST', 'BEST_CONNECTED'].map((order): [string, object, Record<string, number>] => [
      'graph/links-around',
      { ...around, order, counted: true },
      { link: FIRST, node: FIRST + 1 },
    ]),
  ])('%s', async (name, parameters, counts) => {
    const query = readCatalogue().get(name)!
    const { records, summary } = await tx.run(`PROFILE ${statementFor(query, { lens })}`, parameters)
    // Twelve may be asked at once, and all transactions together have 512 MB.
    expect(Number(summary.profile && summary.profile.arguments.GlobalMemory)).toBeLessThan(40_000_000)
    const sections = records.map((row) => (row.has('section') ? String(row.get('section')) : 'all'))
    const counted = Object.fromEntries(
      [...new Set(sections)].map((section) => [section, sections.filter((each) => each === section).length]),
    )
    expect(counted).toEqual(counts)
  })
})

it('a thing says how many figures and mentions it has in all, and lists them in the order in which its figures go on', async () => {
  const rows = async (name: string, parameters: object) =>
    (await tx.run(readCatalogue().get(name)?.statement ?? '', parameters)).records.map((row) => row.toObject())
  const thing = await rows('thing/thing', { id: 'hub', figures: neo4j.int(FIRST), mentions: neo4j.int(FIRST) })
  expect(thing[0]).toMatchObject({ figureCount: FIGURES, mentionCount: FIGURES })
  const whole = { measure: null, about: 'hub', lens: null, first: neo4j.int(FIRST) }
  const figures = await rows('claim/figures', { ...whole, after: null })
  const idOf = ({ item }: Record<string, unknown>) => (item as { id: string }).id
  expect(thing.filter(({ section }) => section === 'figure').map(idOf)).toEqual(figures.map(idOf))
  const { id: figure, claimId: claim } = figures.at(-1)?.item as { id: string; claimId: string }
  expect(await rows('claim/figures', { ...whole, after: { about: 'hub', figure, claim } })).toHaveLength(
    FIGURES - FIRST,
  )
})
