import { describe, expect, it } from 'vitest'
import { readerOf } from '../../../server/graph/graph.ts'
import { readOf } from '../../../server/graph/read.ts'
import type { GraphReader } from '../../../server/graph/reader.ts'
import { databaseOf } from '../../support/database-of.ts'

/** Which files a question is answered by. */

const NODE_ID = '4:00000000-0000-0000-0000-000000000000:1'
const LINK_ID = '5:00000000-0000-0000-0000-000000000000:1'

/** What is read for a question, whether or not it is found. */
async function filesFor(claims: boolean, ask: (reader: GraphReader) => Promise<unknown>, fulltext: string[] = []) {
  const { database, reads, asked } = databaseOf({})
  await ask(readerOf(readOf(database), { claims, fulltext, database: 'db' })).catch(() => undefined)
  return { reads, asked: asked() }
}

describe('in a graph of claims', () => {
  it.each<[string, (reader: GraphReader) => Promise<unknown>, string]>([
    ['a thing', (reader) => reader.thing('ttp'), 'thing/thing'],
    ['things', (reader) => reader.things(['ttp']), 'thing/things'],
    ['counts', (reader) => reader.neighbourCounts('ttp', null), 'graph/neighbour-counts'],
    ['everything', (reader) => reader.everything(null, 10), 'graph/everything'],
    ['the overview', (reader) => reader.overview(), 'overview/overview'],
    ['its words', (reader) => reader.words(), 'overview/vocabulary'],
    ['a claim', (reader) => reader.claim('a'), 'claim/claim'],
  ])('%s', async (_, ask, file) => expect((await filesFor(true, ask)).asked[0]).toBe(file))

  it.each<[string, (reader: GraphReader) => Promise<unknown>, string]>([
    ['a node', (reader) => reader.thing(NODE_ID), 'any/thing'],
    ['nodes beside things', (reader) => reader.things(['ttp', NODE_ID]), 'any/things'],
    ['counts of a node', (reader) => reader.neighbourCounts(NODE_ID, null), 'any/neighbour-counts'],
    ['links among', (reader) => reader.subgraph(['ttp', NODE_ID], null, 5), 'any/subgraph'],
    [
      'links around',
      (reader) =>
        reader.neighbourhood({ ids: [NODE_ID], depth: 1, only: null, lens: null, first: 5, order: 'TYPE', except: [] }),
      'any/neighbourhood',
    ],
    [
      'a chain to one',
      (reader) => reader.shortestPath({ from: 'ttp', to: NODE_ID, maxLength: 8, lens: null }),
      'any/shortest-path',
    ],
    ['a link', (reader) => reader.linkFacts(LINK_ID), 'any/link'],
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

describe('in any other graph', () => {
  const search = (reader: GraphReader) => reader.search({ text: 'a', lucene: 'a*', kinds: null, first: 5 })

  it.each<[string, (reader: GraphReader) => Promise<unknown>, string]>([
    ['a thing', (reader) => reader.thing('ttp'), 'any/thing'],
    ['everything', (reader) => reader.everything(null, 10), 'any/everything'],
    ['the overview', (reader) => reader.overview(), 'any/overview'],
    ['its words', (reader) => reader.words(), 'any/vocabulary'],
  ])('%s', async (_, ask, file) => expect((await filesFor(false, ask)).asked).toEqual([file]))

  it('a search without indexes reads every node', async () =>
    expect((await filesFor(false, search)).asked).toEqual(['any/search']))
  it('a search with indexes too, when they find nothing', async () =>
    expect((await filesFor(false, search, ['films'])).asked).toEqual(['any/search-fulltext', 'any/search']))

  it('there are no claims, figures, documents and views, and nothing is read', async () => {
    const { database, reads } = databaseOf({})
    const reader = readerOf(readOf(database), { claims: false, fulltext: [], database: 'db' })
    expect(await reader.documents(10)).toEqual([])
    expect(await reader.views()).toEqual([])
    for (const none of [reader.claim('a'), reader.document('a'), reader.view('a')])
      await expect(none).rejects.toMatchObject({ code: 'NOT_FOUND', details: { nearest: [] } })
    expect(reads).toEqual([])
  })
})
