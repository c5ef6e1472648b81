import { describe, expect, it } from 'vitest'
import { graphql } from '../../../support/app.ts'
import { useAsked } from '../../../support/ask.ts'

/** Search, over HTTP against the real Neo4j with the founding graph. */

const asked = useAsked()
const { ask, refused } = asked

describe('search', () => {
  const names = async (query: string) =>
    (await ask('query($q: String!) { search(query: $q) { hits { node { id } } } }', { q: query })).search.hits.map(
      (hit: { node: { id: string } }) => hit.node.id,
    )

  it('finds both movements for "taliban", as two things and first', async () =>
    expect((await names('taliban')).slice(0, 2).sort()).toEqual(['afghan-taliban', 'ttp']))
  it.each([
    ['TTP', 'ttp'],
    ['tehri', 'ttp'],
    ['pakstan', 'pakistan'],
    ['imf', 'imf'],
    ['noor wali', 'noor-wali-mehsud'],
    ['deportation', 'expulsion-of-afghans'],
    ['ISIS', 'islamic-state'],
  ])('finds for %s first %s', async (text, id) => expect((await names(text))[0]).toBe(id))
  it('takes Lucene syntax for text', async () => {
    for (const text of ['*:*', 'name:ttp AND', '"unclosed', 'a~~~ ]}('])
      expect(
        (await graphql(asked.app.address, 'query($q: String!) { search(query: $q) { total } }', { q: `x ${text}` }))
          .errors,
      ).toBeUndefined()
  })
  it('says how many of how many', async () =>
    expect(
      (await ask('{ search(query: "taliban", first: 2) { total truncated hits { score } } }')).search,
    ).toMatchObject({ truncated: true, total: 10 }))
  it('narrows by kind', async () =>
    expect((await ask('{ search(query: "taliban", kinds: ["ArmedGroup"]) { total } }')).search.total).toBe(2))
  it.each([
    ['the Taliban', 'afghan-taliban'],
    ['طالبان', 'afghan-taliban'],
    ['Талибан', 'afghan-taliban'],
    ['1,100', 'figure-deaths-2023-crss'],
    ['nearly 1.7 million', 'figure-afghans'],
    ['1,700,000', 'figure-afghans'],
    ['gazetteer', 'gazetteer'],
    ['Pakístan', 'pakistan'],
  ])('finds for %s first %s', async (text, id) => expect((await names(text))[0]).toBe(id))
  it('finds figures by what they count, places and documents by what they are', async () => {
    expect((await names('deaths')).sort()).toEqual(
      expect.arrayContaining(['figure-deaths-2023-article', 'figure-deaths-2023-crss', 'figure-mastung-deaths']),
    )
    expect(await names('city')).toEqual(expect.arrayContaining(['mastung', 'islamabad']))
    expect(await names('news article')).toContain('article')
  })
  it('says that its total is exact, and that nothing was left out', async () =>
    expect((await ask('{ search(query: "taliban") { total totalIsExact notSearched truncated } }')).search).toEqual({
      total: 10,
      totalIsExact: true,
      notSearched: 0,
      truncated: false,
    }))
  it.each([
    ['an empty text', ' '],
    ['what nobody sees', '\u200B'],
    ['more than any name has', 'x'.repeat(2_001)],
  ])('refuses %s', async (_, q) =>
    expect(await refused('query($q: String!) { search(query: $q) { total } }', { q })).toMatchObject({
      code: 'BAD_USER_INPUT',
      details: { argument: 'query' },
    }),
  )
  it('looks for signs, where there is nothing else', async () =>
    expect((await ask('{ search(query: " ?! ") { total hits { score } } }')).search).toEqual({ total: 0, hits: [] }))
})
