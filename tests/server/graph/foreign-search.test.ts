import { describe, expect, it } from 'vitest'
import { openDriver } from '../../../server/neo4j/database.ts'
import { graphql, startApp } from '../../support/app.ts'
import { useAsked } from '../../support/ask.ts'
import { HUB, startForeign } from '../../support/foreign.ts'

/** Search in a graph without one label of ours, in a Neo4j that the program is pointed at: by its texts, and by indexes of its own. */

const asked = useAsked(startForeign)
const { ask } = asked
const refused = async (query: string, variables = {}) =>
  (await graphql(asked.app.address, query, variables)).errors?.[0]

describe('search', () => {
  const found = async (query: string) =>
    (await ask('query($q: String!) { search(query: $q) { total hits { matched node { name kind } } } }', { q: query }))
      .search
  it.each([
    ['aurora', HUB.name],
    ['фестиваль 2', 'Фестиваль 2'],
    ['échap', 'Échappée'],
    ['meridian holding', 'Meridian Holding'],
    ['Player 12', 'Player 12'],
  ])('finds for %s first %s', async (text, name) => expect((await found(text)).hits[0].node.name).toBe(name))
  it('finds what stands in a list, and says what matched', async () =>
    expect(await found('noir')).toMatchObject({
      total: HUB.films,
      hits: expect.arrayContaining([expect.objectContaining({ matched: 'noir' })]),
    }))
  it('finds a number', async () =>
    expect((await found('102')).hits[0]).toMatchObject({ matched: '102', node: { kind: 'Screening', name: '102' } }))
  it.each([
    ['anna kovács', 'Anna'],
    ['Kovács, Anna', 'Anna'],
    ['the harbour 7', 'Harbour 7'],
  ])('finds for %s, with words in several properties or that tell nothing, first %s', async (text, name) =>
    expect((await found(text)).hits[0]?.node.name).toBe(name),
  )
  it('wants all words of several properties', async () => expect((await found('anna kovács')).total).toBe(1))
  it('says that all was looked through', async () =>
    expect(
      (await ask('{ search(query: "harbour", first: 5) { total totalIsExact notSearched truncated } }')).search,
    ).toEqual({
      total: HUB.films,
      totalIsExact: true,
      notSearched: 0,
      truncated: true,
    }))
  it('narrows by a label with a space', async () =>
    expect(
      (await ask('{ search(query: "o", kinds: ["Holding Company"]) { hits { node { kind } } } }')).search.hits.map(
        (hit: { node: { kind: string } }) => hit.node.kind,
      ),
    ).toEqual(['Holding Company', 'Holding Company']))
  it('names the labels when one is not there', async () =>
    expect((await refused('{ search(query: "x", kinds: ["Country"]) { total } }'))?.message).toContain(
      'Holding Company',
    ))
})

it('with a full-text index of one label, the others are still found', { timeout: 90_000 }, async () => {
  const driver = openDriver(asked.app.provider.access)
  const { database } = asked.app.provider.access
  await driver.executeQuery('CREATE FULLTEXT INDEX films FOR (n:Film) ON EACH [n.filmTitle]', {}, { database })
  await driver.executeQuery('CALL db.awaitIndexes(60)', {}, { database })
  await driver.close()
  const other = await startApp({
    neo4jUri: asked.app.provider.access.uri,
    neo4jUser: asked.app.provider.access.user,
    neo4jPassword: asked.app.provider.access.password,
    neo4jDatabase: database,
  })
  try {
    const first = async (query: string) =>
      (
        await graphql<{ search: { hits: { node: { name: string } }[] } }>(
          other.address,
          'query($q: String!) { search(query: $q) { hits { node { name } } } }',
          { q: query },
        )
      ).data?.search.hits[0]?.node.name
    expect(await first('harbour 30')).toBe('Harbour 30')
    expect(await first('Harbour-30')).toBe('Harbour 30')
    expect(await first('aurora')).toBe(HUB.name)
    // What the index has, and what it has not, at once.
    const { data } = await graphql<{ search: { total: number; hits: { matched: string }[] } }>(
      other.address,
      '{ search(query: "harbour 1") { total hits { matched } } }',
    )
    expect(data?.search.hits[0]?.matched).toBe('Harbour 1')
    expect(await first('noir')).toMatch(/^Harbour /)
    expect(await first('1961 harbour')).toBe('Harbour 1')
  } finally {
    await other.close()
  }
})
