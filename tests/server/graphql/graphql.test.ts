import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Running } from '../../../server/commands/start.ts'
import { graphql, post, startApp, type Answer } from '../../support/app.ts'

/** GraphQL over HTTP against the real Neo4j with the founding graph. */

let app: Running
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each test reads the shape that it has just asked for
const ask = async (query: string, variables = {}): Promise<any> => {
  const answer = await graphql<never>(app.address, query, variables)
  expect(answer.errors).toBeUndefined()
  return answer.data
}
const refused = async (query: string, variables = {}) => {
  const answer: Answer<unknown> = await graphql(app.address, query, variables)
  return {
    code: answer.errors?.[0]?.extensions.code,
    message: answer.errors?.[0]?.message ?? '',
    details: answer.errors?.[0]?.extensions ?? {},
  }
}

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
        (await graphql(app.address, 'query($q: String!) { search(query: $q) { total } }', { q: `x ${text}` })).errors,
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

describe('neighbours', () => {
  it('are counted exactly as they are loaded', async () => {
    const { neighbourCounts, neighbourhood } = await ask(
      '{ neighbourCounts(id: "ttp") { total groups { count } } neighbourhood(ids: ["ttp"]) { total truncated links { id } } }',
    )
    expect(neighbourCounts.total).toBe(neighbourhood.total)
    expect(neighbourhood.links).toHaveLength(neighbourhood.total)
    expect(neighbourCounts.groups.reduce((sum: number, group: { count: number }) => sum + group.count, 0)).toBe(
      neighbourCounts.total,
    )
  })

  it('come with both ends of every link', async () => {
    const { neighbourhood } = await ask(
      '{ neighbourhood(ids: ["pakistan"], depth: 2, first: 1000) { nodes { id } links { source target } } }',
    )
    const there = new Set(neighbourhood.nodes.map((node: { id: string }) => node.id))
    expect(
      neighbourhood.links.every(
        (link: { source: string; target: string }) => there.has(link.source) && there.has(link.target),
      ),
    ).toBe(true)
  })

  it('are capped, and the cap says so', async () => {
    const { neighbourhood } = await ask(
      '{ neighbourhood(ids: ["pakistan"], first: 3) { total truncated links { id } } }',
    )
    expect(neighbourhood).toMatchObject({ truncated: true })
    expect(neighbourhood.links).toHaveLength(3)
    expect(neighbourhood.total).toBeGreaterThan(3)
  })

  it('can be chosen by the rows of the counts', async () => {
    const { neighbourhood } = await ask(
      '{ neighbourhood(ids: ["ttp"], only: [{ type: "SUPPORTS", direction: IN, status: CONTESTED }]) { links { type status } } }',
    )
    expect(neighbourhood.links).toEqual([
      { type: 'SUPPORTS', status: 'CONTESTED' },
      { type: 'SUPPORTS', status: 'CONTESTED' },
    ])
  })

  it('grow with depth', async () => {
    const totals = await ask(
      '{ a: neighbourhood(ids: ["imf"], depth: 1) { total } b: neighbourhood(ids: ["imf"], depth: 2) { total } c: neighbourhood(ids: ["imf"], depth: 3) { total } }',
    )
    expect(totals.a.total).toBeLessThan(totals.b.total)
    expect(totals.b.total).toBeLessThan(totals.c.total)
  })
})

describe('filters', () => {
  const count = async (filter: string) =>
    (await ask(`{ neighbourCounts(id: "pakistan", filter: ${filter}) { total } }`)).neighbourCounts.total

  it('by kind, type, status, document and grade narrow', async () => {
    const all = await count('{}')
    for (const filter of [
      '{ kinds: ["Country"] }',
      '{ linkTypes: ["OPERATES_IN"] }',
      '{ statuses: [PLANNED] }',
      '{ documents: ["gazetteer"] }',
      '{ minSourceGrade: A }',
      '{ minInformationGrade: 1 }',
    ]) {
      const some = await count(filter)
      expect(some, filter).toBeGreaterThan(0)
      expect(some, filter).toBeLessThan(all)
    }
  })

  it('by period part dated from undated links, and lose none', async () => {
    const [all, only, without] = [
      await count('{}'),
      await count('{ period: { undated: ONLY } }'),
      await count('{ period: { undated: EXCLUDE } }'),
    ]
    expect(only).toBeGreaterThan(0)
    expect(only + without).toBe(all)
    expect(await count('{ period: { from: "1990-01-01", to: "1990-12-31" } }')).toBe(only)
    expect(await count('{ period: { from: "1990-01-01", to: "1990-12-31", undated: EXCLUDE } }')).toBe(0)
  })
})

describe('claims', () => {
  it('come with every stance, affirming ones first', async () => {
    const { claim } = await ask(
      '{ claim(id: "afghan-taliban.supports.ttp") { status stances { kind holder { id } documentId locator sourceGrade informationGrade recordedOn } related { role id } } }',
    )
    expect(claim.status).toBe('CONTESTED')
    expect(claim.stances.map((stance: { kind: string }) => stance.kind)).toEqual(['ASSERTS', 'ACCUSES', 'DENIES'])
    expect(claim.related).toEqual([{ role: 'broader', id: 'afghan-taliban.collaborates-with.ttp' }])
  })

  it('page without a gap or a repeat', async () => {
    const seen: string[] = []
    let after: string | null = null
    do {
      const {
        claims,
      }: {
        claims: {
          total: number
          edges: { node: { id: string } }[]
          pageInfo: { hasNextPage: boolean; endCursor: string }
        }
      } = await ask(
        'query($after: String) { claims(first: 60, after: $after) { total edges { node { id } } pageInfo { hasNextPage endCursor } } }',
        { after },
      )
      seen.push(...claims.edges.map((edge) => edge.node.id))
      after = claims.pageInfo.hasNextPage ? claims.pageInfo.endCursor : null
      if (!after) expect(seen).toHaveLength(claims.total)
    } while (after)
    expect(new Set(seen).size).toBe(seen.length)
  })

  it('can be asked for by who takes which stance', async () => {
    const { claims } = await ask(
      '{ claims(filter: { holder: "afghan-taliban", stanceKinds: [DENIES] }) { edges { node { id } } } }',
    )
    expect(claims.edges.map((edge: { node: { id: string } }) => edge.node.id)).toEqual([
      'afghan-taliban.collaborates-with.ttp',
      'afghan-taliban.supports.ttp',
      'government-of-afghanistan.supports.ttp',
    ])
  })
})

it('a document says what it says in reading order', async () => {
  const { document } = await ask('{ document(id: "article") { statements { position } mentions { text } } }')
  const positions = document.statements.map((statement: { position: number }) => statement.position)
  expect(positions).toEqual([...positions].sort((a: number, b: number) => a - b))
  expect(positions.length).toBeGreaterThan(180)
  expect(document.mentions.length).toBeGreaterThan(10)
})

it('the first view has a place for each of its things, none on another', async () => {
  const { views } = await ask('{ views { id nodes } }')
  for (const { id, nodes } of views) {
    const { view } = await ask(
      'query($id: ID!) { view(id: $id) { positions { id x y } subgraph { nodes { id } truncated } } }',
      { id },
    )
    expect(view.positions).toHaveLength(nodes)
    expect(view.subgraph.nodes).toHaveLength(nodes)
    const close = view.positions.filter((a: { id: string; x: number; y: number }) =>
      view.positions.some(
        (b: { id: string; x: number; y: number }) =>
          a.id < b.id && Math.abs(a.x - b.x) < 100 && Math.abs(a.y - b.y) < 80,
      ),
    )
    expect(close, id).toEqual([])
  }
})

it('no id, integer or date object of Neo4j leaks', async () => {
  const answers = await Promise.all([
    ask(
      '{ everything { nodes { id kind labels name when { from to asOf precision } linkCount } links { id confidence informationGrade when { from } } } }',
    ),
    ask(
      '{ entity(id: "attacks-in-pakistan-2023") { facts { name value } figures { value period { from } stances { recordedOn } } } }',
    ),
  ])
  const text = JSON.stringify(answers)
  expect(text).not.toMatch(/"low":\d+,"high"|elementId|"identity"|\d+:[0-9a-f-]{36}:\d+|"year":\{|\[object Object\]/)
  expect(text).toMatch(/"from":"2023-09-29"/)
})

describe('errors', () => {
  it.each([
    ['an unknown thing', '{ entity(id: "talban") { name } }', 'NOT_FOUND', /Perhaps: .*afghan-taliban/],
    [
      'unknown things among others',
      '{ entities(ids: ["ttp", "nobody", "nothing"]) { id } }',
      'NOT_FOUND',
      /nobody.*nothing/,
    ],
    ['an unknown claim', '{ claim(id: "ttp.likes.imf") { text } }', 'NOT_FOUND', /no claim/],
    ['an unknown document', '{ document(id: "articel") { name } }', 'NOT_FOUND', /Perhaps: article/],
    ['an unknown view', '{ view(id: "firts") { title } }', 'NOT_FOUND', /view/],
    ['an end of a path that is not there', '{ shortestPath(from: "imf", to: "tpt") { total } }', 'NOT_FOUND', /tpt/],
    ['a claim about a thing that is not there', '{ claims(filter: { about: "tpt" }) { total } }', 'NOT_FOUND', /tpt/],
    [
      'an unknown kind',
      '{ neighbourCounts(id: "ttp", filter: { kinds: ["Group"] }) { total } }',
      'BAD_USER_INPUT',
      /Allowed: .*ArmedGroup/,
    ],
    [
      'an unknown link type',
      '{ subgraph(ids: ["ttp"], filter: { linkTypes: ["LIKES"] }) { total } }',
      'BAD_USER_INPUT',
      /Allowed: .*SUPPORTS/,
    ],
    ['an unknown source', '{ claims(filter: { documents: ["bbc"] }) { total } }', 'BAD_USER_INPUT', /Allowed: article/],
    [
      'a day that is none',
      '{ figures(period: { from: "2023-02-30" }) { total } }',
      'BAD_USER_INPUT',
      /period\.from.*YYYY-MM-DD/,
    ],
    [
      'a period turned round',
      '{ figures(period: { from: "2024-01-01", to: "2023-01-01" }) { total } }',
      'BAD_USER_INPUT',
      /after/,
    ],
    [
      'a grade that is none',
      '{ claims(filter: { minInformationGrade: 9 }) { total } }',
      'BAD_USER_INPUT',
      /1 \(confirmed\)/,
    ],
    ['no ids', '{ subgraph(ids: []) { total } }', 'BAD_USER_INPUT', /at least one/],
    ['a negative number', '{ everything(first: -1) { total } }', 'BAD_USER_INPUT', /1 to 1000/],
    ['too many', '{ neighbourhood(ids: ["ttp"], first: 5000000) { total } }', 'TOO_LARGE', /1000/],
    ['too deep a neighbourhood', '{ neighbourhood(ids: ["ttp"], depth: 9) { total } }', 'TOO_LARGE', /3/],
    ['a path to itself', '{ shortestPath(from: "ttp", to: "ttp") { total } }', 'BAD_USER_INPUT', /other/],
    ['an unknown status', '{ claims(filter: { statuses: [MAYBE] }) { total } }', 'GRAPHQL_VALIDATION_FAILED', /MAYBE/],
    ['a field that is not there', '{ nonsense }', 'GRAPHQL_VALIDATION_FAILED', /nonsense/],
    ['no GraphQL at all', '{{{', 'GRAPHQL_PARSE_FAILED', /Syntax Error/],
  ])('%s', async (_, query, code, message) => {
    const error = await refused(query)
    expect(error.code).toBe(code)
    expect(error.message).toMatch(message)
  })

  it.each([
    ['{ overview { nodes } }', 'Other', /no operation that is called Other/],
    ['query A { overview { nodes } } query B { overview { nodes } }', undefined, /several operations/],
  ])('%s with the name %s', async (query, operationName, message) => {
    const { answer } = await post(app.address, { query, operationName })
    expect(answer.errors?.[0]).toMatchObject({
      message: expect.stringMatching(message),
      extensions: { code: 'OPERATION_RESOLUTION_FAILURE' },
    })
  })

  it('too many ids', async () => {
    expect(
      await refused('query($ids: [ID!]!) { entities(ids: $ids) { id } }', {
        ids: Array.from({ length: 1_001 }, (_, index) => `n${index}`),
      }),
    ).toMatchObject({ code: 'TOO_LARGE', details: { max: 1_000 } })
  })

  it('a variable of the wrong type', async () => {
    expect(await refused('query($n: Int!) { everything(first: $n) { total } }', { n: 'many' })).toMatchObject({
      code: 'BAD_USER_INPUT',
    })
  })

  it('a fragment bomb, before it runs', async () => {
    const doubling = Array.from(
      { length: 16 },
      (_, index) =>
        `fragment D${index} on Overview { ${index === 15 ? 'nodes' : `...D${index + 1} x${index}: nodes ...D${index + 1}`} }`,
    ).join(' ')
    expect(await refused(`{ overview { ...D0 } } ${doubling}`)).toMatchObject({ code: 'TOO_LARGE' })
  })

  it('a fragment bomb without any field', async () => {
    const doubling = Array.from(
      { length: 40 },
      (_, index) =>
        `fragment E${index} on Query { ${index === 39 ? '...Nothing' : `...E${index + 1} ...E${index + 1}`} }`,
    ).join(' ')
    expect(
      await graphql(
        app.address,
        `
          {
            ...E0
          }
          ${doubling}
        `,
      ),
    ).toMatchObject({
      errors: expect.arrayContaining([
        expect.objectContaining({ extensions: expect.objectContaining({ code: 'TOO_LARGE' }) }),
      ]),
    })
  })

  it('more statements than one request may cause', async () => {
    const many = Array.from({ length: 30 }, (_, index) => `q${index}: overview { nodes }`).join(' ')
    expect(await refused(`{ ${many} }`)).toMatchObject({ code: 'TOO_LARGE', details: { max: 10 } })
  })
})

describe('the endpoint', () => {
  it('refuses another host, against names made to point here', async () => {
    const { status } = await fetchWithHost(app.address, 'evil.example')
    expect(status).toBe(403)
  })

  it('refuses pages of another origin', async () => {
    const response = await fetch(`${app.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://evil.example' },
      body: '{"query":"{ overview { nodes } }"}',
    })
    expect(response.status).toBe(403)
  })

  const SAVE = JSON.stringify({
    query: 'mutation { saveQuery(name: "own/planted", text: "// Planted.\\n// @returns table\\nRETURN 1") { name } }',
  })
  it.each([
    ['a page that hides its origin', { 'content-type': 'application/json', origin: 'null' }, 403],
    ['a page of another site', { 'content-type': 'application/json', 'sec-fetch-site': 'cross-site' }, 403],
    ['a form, which needs no leave', { 'content-type': 'text/plain;application/json' }, 415],
  ])('refuses %s where answers are streamed', async (_, headers, status) => {
    const response = await fetch(`${app.address}/graphql/stream`, {
      method: 'POST',
      headers: { accept: 'text/event-stream', ...headers },
      body: SAVE,
    })
    expect(response.status).toBe(status)
    expect((await graphql(app.address, '{ libraryQuery(name: "own/planted") { name } }')).errors).toHaveLength(1)
  })

  it('reads no endless request where answers are streamed, and tells a mistake in its own words', async () => {
    const stream = (body: string) =>
      fetch(`${app.address}/graphql/stream`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
        body,
      })
    expect((await stream(`{"query": "${' '.repeat(2_000_000)}"}`)).status).toBe(413)
    expect((await stream(JSON.stringify({ query: `subscription { ${'a '.repeat(5_000)} }` }))).status).toBe(400)
    expect(await (await stream(JSON.stringify({ query: 'subscription { nonsense }' }))).text()).toContain(
      'Cannot query field \\"nonsense\\" on type \\"Subscription\\"',
    )
  })

  it('tells a browser what it is', async () => {
    const response = await fetch(`${app.address}/graphql`, { headers: { accept: 'text/html' } })
    expect(await response.text()).toContain('GraphQL endpoint')
  })

  it('describes every field', async () => {
    const { __schema } = await ask(
      '{ __schema { types { name description fields { name description } inputFields { name description } } } }',
    )
    const own = __schema.types.filter(
      (type: { name: string }) =>
        !type.name.startsWith('__') && !['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name),
    )
    expect(own.length).toBeGreaterThan(30)
    expect(
      (await ask('{ __type(name: "Query") { fields { name description } } }')).__type.fields.filter(
        (field: { description: string | null }) => !field.description,
      ),
    ).toEqual([])
  })
})

async function fetchWithHost(address: string, host: string): Promise<{ status: number }> {
  const { request } = await import('node:http')
  return new Promise((resolve, reject) => {
    const url = new URL('/health', address)
    request({ hostname: '127.0.0.1', port: url.port, path: url.pathname, headers: { host } }, (response) => {
      response.resume()
      resolve({ status: response.statusCode ?? 0 })
    })
      .on('error', reject)
      .end()
  })
}
