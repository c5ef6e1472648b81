import { describe, expect, it } from 'vitest'
import { readerOf } from '../../../server/graph/graph.ts'
import { readOf } from '../../../server/graph/read.ts'
import type { GraphReader } from '../../../server/graph/reader.ts'
import type { GraphFacts } from '../../../server/graph/which.ts'
import { askedFor } from '../../../server/names/asked.ts'
import { databaseOf } from '../../support/database-of.ts'

/** Which files a question is answered by. */

const NODE_ID = '4:00000000-0000-0000-0000-000000000000:1'
const LINK_ID = '5:00000000-0000-0000-0000-000000000000:1'

/** What is read for a question, whether or not it is found. */
async function filesFor(
  claims: boolean,
  ask: (reader: GraphReader) => Promise<unknown>,
  facts: Partial<GraphFacts> = {},
) {
  const { database, reads, asked } = databaseOf({})
  const known = { claims, keyed: claims, fulltext: [], sameness: new Map<string, number>(), database: 'db', ...facts }
  await ask(readerOf(readOf(database), known)).catch(() => undefined)
  return { reads, asked: asked() }
}

describe('in a graph of claims', () => {
  it.each<[string, (reader: GraphReader) => Promise<unknown>, string]>([
    ['a thing', (reader) => reader.thing('ttp', { figures: 1, mentions: 1 }), 'thing/thing'],
    ['things', (reader) => reader.things(['ttp']), 'thing/things'],
    ['counts', (reader) => reader.neighbourCounts('ttp', null, true), 'graph/neighbour-counts'],
    ['everything', (reader) => reader.everything(null, 10), 'graph/everything'],
    ['the overview', (reader) => reader.overview(), 'overview/tallied'],
    ['its words', (reader) => reader.words(), 'overview/vocabulary'],
    ['a claim', (reader) => reader.claim('a', 0), 'claim/claim'],
  ])('%s', async (_, ask, file) => expect((await filesFor(true, ask)).asked[0]).toBe(file))

  it.each<[string, (reader: GraphReader) => Promise<unknown>, string]>([
    ['a node', (reader) => reader.thing(NODE_ID, { figures: 1, mentions: 1 }), 'any/thing'],
    ['nodes beside things', (reader) => reader.things(['ttp', NODE_ID]), 'any/things'],
    ['counts of a node', (reader) => reader.neighbourCounts(NODE_ID, null, true), 'any/neighbour-counts'],
    ['links among', (reader) => reader.subgraph(['ttp', NODE_ID], null, 5), 'any/subgraph'],
    [
      'links around',
      (reader) =>
        reader.neighbourhood({
          ids: [NODE_ID],
          depth: 1,
          only: null,
          lens: null,
          first: 5,
          order: 'TYPE',
          counted: true,
          except: [],
          after: null,
        }),
      'any/neighbourhood',
    ],
    [
      'a chain to one',
      (reader) => reader.shortestPath({ from: 'ttp', to: NODE_ID, maxLength: 8, lens: null }),
      'any/shortest-path',
    ],
    ['a link', (reader) => reader.linkFacts(LINK_ID), 'any/link'],
    ['pieces', (reader) => reader.pieces(['ttp', LINK_ID]), 'graph/pieces'],
  ])('by an id of Neo4j: %s', async (_, ask, file) => {
    const { reads } = await filesFor(true, ask)
    expect(reads[0]).toMatchObject({ name: file, parameters: { claims: true } })
  })

  it('own ids and those of Neo4j are told apart', async () =>
    expect((await filesFor(true, (reader) => reader.things(['ttp', NODE_ID]))).reads[0]?.parameters).toEqual({
      ids: ['ttp'],
      elementIds: [NODE_ID],
      claims: true,
    }))
})

describe('a search', () => {
  const asked = askedFor('The Films')
  const search =
    (counted: boolean, kinds: string[] | null = null) =>
    (reader: GraphReader) =>
      asked ? reader.search({ asked, kinds, first: 5, counted }) : Promise.resolve()
  const fulltext = [{ name: 'films', labels: ['Film', 'Clip'], properties: ['title', 'tags'] }]

  it('goes by the keys of things in a graph of claims', async () =>
    expect((await filesFor(true, search(true))).asked).toEqual(['thing/search']))
  it('goes by their texts where they have none yet', async () =>
    expect((await filesFor(true, search(true), { keyed: false })).asked).toEqual(['any/search']))
  it('looks at more of an index only for somebody who counts, or for some kinds', async () => {
    const most = async (...how: Parameters<typeof search>) =>
      (await filesFor(true, search(...how))).reads[0]?.parameters.most
    expect([await most(false), await most(true), await most(false, ['Film'])]).toEqual([1_000, 10_000, 10_000])
  })
  it('reads every node of any other graph that has no indexes', async () =>
    expect((await filesFor(false, search(true))).reads).toMatchObject([
      { name: 'any/search', parameters: { indexes: [], covered: {}, asked: { typed: 'The Films', words: ['films'] } } },
    ]))
  it('asks the indexes of one that has some, and reads what they do not cover', async () =>
    expect((await filesFor(false, search(true), { fulltext })).reads).toMatchObject([
      {
        name: 'any/search',
        parameters: { indexes: ['films'], covered: { Film: ['title', 'tags'], Clip: ['title', 'tags'] } },
      },
    ]))
})

describe('in any other graph', () => {
  it.each<[string, (reader: GraphReader) => Promise<unknown>, string]>([
    ['a thing', (reader) => reader.thing('ttp', { figures: 1, mentions: 1 }), 'any/thing'],
    ['everything', (reader) => reader.everything(null, 10), 'any/everything'],
    ['the overview', (reader) => reader.overview(), 'any/overview'],
    ['its words', (reader) => reader.words(), 'any/vocabulary'],
    ['pieces', (reader) => reader.pieces([LINK_ID]), 'any/pieces'],
  ])('%s', async (_, ask, file) => expect((await filesFor(false, ask)).asked).toEqual([file]))

  it('there are no claims, figures, documents and views, and nothing is read', async () => {
    const { database, reads } = databaseOf({})
    const reader = readerOf(readOf(database), {
      claims: false,
      keyed: false,
      fulltext: [],
      sameness: new Map<string, number>(),
      database: 'db',
    })
    expect(await reader.documents(10, null)).toMatchObject({ documents: [], total: 0 })
    expect(await reader.views()).toEqual([])
    for (const none of [reader.claim('a', 0), reader.document('a'), reader.view('a')])
      await expect(none).rejects.toMatchObject({ code: 'NOT_FOUND', details: { nearest: [] } })
    expect(reads).toEqual([])
  })
})
