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
  it('refuses an empty text', async () =>
    expect(await refused('{ search(query: " ?! ") { total } }')).toMatchObject({
      code: 'BAD_USER_INPUT',
      details: { argument: 'query' },
    }))
})
