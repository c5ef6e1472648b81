import { request } from 'node:http'
import { Client, fetchExchange } from '@urql/core'
import { describe, expect, it } from 'vitest'
import { useAsked } from '../../support/ask.ts'

/** Queries by GET: answered as by POST, refused for pages of other sites, and nothing that costs or changes is done for one. */

const asked = useAsked()

const get = async (query: string, headers: Record<string, string> = {}) => {
  const url = new URL(`/graphql?query=${encodeURIComponent(query)}`, asked.app.address)
  return new Promise<{ status?: number; headers: object; text: string }>((resolve, reject) => {
    // Not by fetch, which sends none of the headers that a browser adds by itself.
    request(url, { headers: { accept: 'application/json', ...headers } }, (response) => {
      let text = ''
      response
        .on('data', (part) => (text += part))
        .on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }))
    })
      .on('error', reject)
      .end()
  })
}

const QUERY = '{ overview { nodes } claim(id: "afghan-taliban.supports.ttp") { status } }'

describe('a query', () => {
  it('has the answer that it has by POST, which nobody keeps', async () => {
    const { status, headers, text } = await get(QUERY)
    expect([status, JSON.parse(text)]).toEqual([200, { data: await asked.ask(QUERY) }])
    expect(headers).toMatchObject({ 'cache-control': 'no-store' })
  })

  it.each(['same-origin', 'none'])('is answered where a browser says that it is %s', async (site) =>
    expect((await get(QUERY, { 'sec-fetch-site': site })).status).toBe(200),
  )
  it.each(['cross-site', 'same-site'])('is refused where a browser says that it is %s', async (site) => {
    const { status, text } = await get(QUERY, { 'sec-fetch-site': site })
    expect([status, text]).toEqual([403, expect.stringContaining('other sites are refused')])
  })
  it('is refused for a page of another origin', async () =>
    expect((await get(QUERY, { origin: 'http://localhost:5000' })).status).toBe(403))
})

it.each([
  ['a statement of one’s own', '{ cypher(statement: "RETURN 1") { rows } }'],
  ['under another name', 'query { ...All } fragment All on Query { overview: cypher(statement: "RETURN 1") { rows } }'],
  ['a query of the library', '{ query(name: "overview/overview") { rows } }'],
])('no statement runs: %s', async (_, query) => {
  const { errors, data } = JSON.parse((await get(query)).text)
  expect(Object.values(data)).toEqual([null])
  expect(errors).toMatchObject([
    { message: expect.stringContaining('Send it with POST'), extensions: { code: 'REFUSED', rule: 'get' } },
  ])
})

it('nothing is changed', async () => {
  const { status, text } = await get(
    'mutation { saveQuery(name: "own/planted", text: "// Planted.\\n// @returns table\\nRETURN 1") { name } }',
  )
  expect([status, text]).toEqual([405, expect.stringContaining('GET')])
  expect((await asked.refused('{ libraryQuery(name: "own/planted") { name } }')).code).toBe('NOT_FOUND')
})

describe('urql as it comes, which asks by GET', () => {
  const sent: string[] = []
  const urql = () =>
    new Client({
      url: `${asked.app.address}/graphql`,
      exchanges: [fetchExchange],
      fetch: (input, init) => (sent.push(init?.method ?? ''), fetch(input, init)),
    })
  it('is answered', async () => {
    const { data, error } = await urql().query(QUERY, {}).toPromise()
    expect(error).toBeUndefined()
    expect(data.claim.status).toBe('CONTESTED')
    expect(sent).toEqual(['GET'])
  })
  it('is told what to do where that is not enough', async () => {
    const { error } = await urql().query('{ cypher(statement: "RETURN 1") { rows } }', {}).toPromise()
    expect(error?.message).toContain('preferGetMethod: false')
  })
})
