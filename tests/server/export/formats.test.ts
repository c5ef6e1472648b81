import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { graphml } from '../../../server/export/graphml.ts'
import type { Json } from '../../../server/neo4j/console/values.ts'
import type { Running } from '../../../server/commands/start.ts'
import { startApp } from '../../support/app.ts'

/** Exports as programs ask for them: by address, as GraphML, and with requests that are wrong. */

let app: Running
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

const get = (asked: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(`${app.address}/export?${new URLSearchParams(asked)}`, { headers })
const post = (body: string, type = 'application/json') =>
  fetch(`${app.address}/export`, { method: 'POST', headers: { 'content-type': type }, body })
const message = async (response: Response) =>
  ((await response.json()) as { errors: { message: string }[] }).errors[0]?.message

/** What a GraphML file says of its keys, nodes and edges, read by their form. */
function graphOf(text: string) {
  const keys = Object.fromEntries(
    [...text.matchAll(/<key id="([^"]+)" for="(\w+)" attr.name="[^"]+" attr.type="(\w+)"/g)].map(([, id, , type]) => [
      id,
      type,
    ]),
  )
  const all = (tag: string) =>
    [...text.matchAll(new RegExp(`<${tag} ([^>]+)>(.*)</${tag}>`, 'g'))].map(([, attributes = '', inner = '']) => ({
      ...Object.fromEntries([...attributes.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value])),
      ...Object.fromEntries(
        [...inner.matchAll(/<data key="([^"]+)">([^<]*)</g)].map(([, name, value]) => [name, value]),
      ),
    }))
  return { keys, nodes: all('node') as Record<string, string>[], edges: all('edge') as Record<string, string>[] }
}

describe('by address', () => {
  it('a statement with parameters', async () => {
    const response = await get({
      statement: 'RETURN $word AS word, $many AS many',
      parameters: '{"word": "a b", "many": 3}',
      format: 'csv',
    })
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(await response.text()).toBe('word,many\r\na b,3\r\n')
  })

  it('a query of the library, with its examples for what is left out', async () => {
    const response = await get({ query: 'claim/claim', format: 'ndjson' })
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="claim-claim.ndjson"')
    expect(JSON.parse(await response.text())).toMatchObject({
      item: { id: 'afghan-taliban.supports.ttp', status: 'contested' },
    })
  })

  it('is not for pages of other sites', async () => {
    const response = await get({ statement: 'RETURN 1' }, { 'sec-fetch-site': 'cross-site' })
    expect([response.status, await message(response)]).toEqual([400, 'Exports are not for pages of other sites.'])
    expect((await get({ statement: 'RETURN 1 AS one' }, { 'sec-fetch-site': 'none' })).status).toBe(200)
  })
})

describe('GraphML', () => {
  const LINKS = "MATCH (a:Entity {id: 'afghan-taliban'})-[r:SUPPORTS]->(b:Entity {id: 'ttp'}) RETURN a, r, b"

  it('keeps numbers and truth values as such, and everything else as text', async () => {
    const { keys, nodes, edges } = graphOf(await (await get({ statement: LINKS, format: 'graphml' })).text())
    expect(keys).toMatchObject({
      'edge-affirmed': 'long',
      'edge-symmetric': 'boolean',
      'edge-documents': 'string',
      'node-labels': 'string',
      'node-name': 'string',
    })
    expect(edges).toMatchObject([
      {
        'edge-type': 'SUPPORTS',
        'edge-status': 'contested',
        'edge-symmetric': 'false',
        'edge-claimId': 'afghan-taliban.supports.ttp',
      },
    ])
    expect(nodes.map((node) => node['node-id']).sort()).toEqual(['afghan-taliban', 'ttp'])
  })

  it('says under which lens it was made, since its links are as the graph has them', async () => {
    const asked = { query: 'contested/on-the-canvas', format: 'graphml' }
    const parameters = { statuses: ['contested'], lens: { kinds: { not: ['Event'] } } }
    const under = await (await get({ ...asked, parameters: JSON.stringify(parameters) })).text()
    expect(graphOf(under).edges.length).toBeGreaterThan(0)
    expect(under).toMatch(/<desc>Asked under the lens .*&quot;Event&quot;.* What stands on a link is of all/)
    expect(await (await get(asked)).text()).not.toContain('<desc>')
  })

  it('takes one type for all values of a key, and hides no property behind what Neo4j says itself', () => {
    const node = (id: string, facts: Record<string, Json>): Json[] => [
      { $type: 'Node', _value: { _element_id: id, _labels: ['A', 'B'], _properties: facts } },
    ]
    const writer = graphml()
    writer.begin(['n'])
    writer.rows([
      node('1', {
        whole: 1,
        mixed: 1,
        words: 1,
        big: { $type: 'Integer', _value: '9007199254740993' },
        labels: 'own',
        day: { $type: 'Date', _value: '2023-10-05' },
      }),
      node('2', { whole: 2, mixed: { $type: 'Float', _value: '2.0' }, words: 'two <&>', big: 1, yes: true }),
    ])
    const { keys, nodes } = graphOf(writer.end())
    expect(keys).toEqual({
      'node-labels': 'string',
      'node-whole': 'long',
      'node-mixed': 'double',
      'node-words': 'string',
      'node-big': 'long',
      'node-labels (property)': 'string',
      'node-day': 'string',
      'node-yes': 'boolean',
    })
    expect(nodes).toMatchObject([
      {
        'node-labels': 'A;B',
        'node-labels (property)': 'own',
        'node-big': '9007199254740993',
        'node-day': '2023-10-05',
      },
      { 'node-words': 'two &lt;&amp;&gt;', 'node-mixed': '2' },
    ])
  })
})

describe('GraphML of an answer', () => {
  it('of a graph query of the library is the same graph', async () => {
    const parameters = JSON.stringify({ ids: ['afghan-taliban', 'ttp'] })
    const { nodes, edges, keys } = graphOf(
      await (await get({ query: 'graph/subgraph', parameters, format: 'graphml' })).text(),
    )
    expect(nodes.map(({ id }) => id).sort()).toEqual(['afghan-taliban', 'ttp'])
    expect(nodes.every((node) => node['node-labels']?.startsWith('Entity'))).toBe(true)
    expect(edges).toContainEqual(
      expect.objectContaining({
        id: 'afghan-taliban.supports.ttp',
        source: 'afghan-taliban',
        target: 'ttp',
        'edge-type': 'SUPPORTS',
      }),
    )
    expect(keys).toMatchObject({ 'node-linkCount': 'long', 'edge-affirmed': 'long' })
    expect(Object.keys(keys)).not.toContain('edge-source')
  })

  it('is refused rather than empty', async () => {
    const response = await get({ statement: 'MATCH (n:Claim) RETURN n.text AS text', format: 'graphml' })
    expect(response.status).toBe(400)
    expect(response.headers.get('content-disposition')).toBeNull()
    expect(await message(response)).toMatch(/holds no nodes and links.*Return nodes, links or paths/)
    expect((await get({ statement: 'MATCH (n:Nobody) RETURN n', format: 'graphml' })).status).toBe(200)
  })

  it('that becomes too large is refused in words, because nothing was sent yet', async () => {
    const small = await startApp({ exportBytes: 10_000 })
    const response = await fetch(
      `${small.address}/export?${new URLSearchParams({ statement: 'MATCH (n) RETURN n', format: 'graphml' })}`,
    )
    expect([response.status, await message(response)]).toEqual([413, expect.stringContaining('more than 10,000 bytes')])
    await small.close()
  })
})

describe('a request that is wrong', () => {
  it.each([
    ['{"cypher": "RETURN 1"}', /takes no cypher\. It takes statement, query, parameters, format/],
    ['{"statement": "RETURN 1", "query": "claim/claim"}', /and not both/],
    ['{"statement": 7}', /as text/],
    ['[]', /JSON object as application\/json, for example/],
    ['{"statement": "RETURN 1', /The request is not JSON/],
    ['{"statement": "RETURN 1", "format": "toString"}', /"toString" is not one of/],
  ])('%s', async (body, words) => {
    const response = await post(body)
    expect(response.status).toBe(400)
    expect(await message(response)).toMatch(words)
  })

  it('says what type it has to be of', async () =>
    expect(await message(await post('{"statement": "RETURN 1"}', 'text/plain'))).toMatch(/application\/json/))

  it('with parameters that are no JSON in the address', async () =>
    expect(await message(await get({ statement: 'RETURN 1', parameters: 'id=ttp' }))).toMatch(
      /^parameters: give a JSON object/,
    ))

  it('shows nothing of the machine, in GraphQL neither', async () => {
    const response = await fetch(`${app.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query": ',
    })
    expect(response.status).toBe(400)
    const text = await response.text()
    expect(text).toMatch(/The request is not JSON/)
    expect(text).not.toMatch(/node_modules|\.js:/)
  })

  it('that is too large says how large it may be', async () => {
    const response = await post(JSON.stringify({ statement: 'RETURN 1', parameters: { words: 'x'.repeat(2 << 20) } }))
    expect([response.status, await message(response)]).toEqual([413, 'The request has more than 1,048,576 bytes.'])
  })
})
