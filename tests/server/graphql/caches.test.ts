import { readFileSync } from 'node:fs'
import path from 'node:path'
import { InMemoryCache } from '@apollo/client'
import { cacheExchange, Client, fetchExchange, formatDocument, type Exchange } from '@urql/core'
import { cacheExchange as graphcache } from '@urql/exchange-graphcache'
import { isEnumType, isObjectType, isScalarType, getNamedType, parse, print, type GraphQLOutputType } from 'graphql'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { EXAMPLES } from '../../../client/features/graphiql/examples.ts'
import { buildSchema } from '../../../server/graphql/schema.ts'
import { startApp } from '../../support/app.ts'
import { useAsked } from '../../support/ask.ts'
import { blocksIn, root } from '../../support/snippets.ts'

/**
 * A client's cache keeps one object for each type and `id`, and one for each field and its arguments. What is read back from it after
 * everything else was asked is what the server answered.
 */

interface Operation {
  title: string
  query: string
  variables: Record<string, unknown>
}

const schema = buildSchema()

/** Everything that can be asked of a type: no type holds itself. */
function everythingOf(output: GraphQLOutputType): string {
  const type = getNamedType(output)
  if (isScalarType(type) || isEnumType(type)) return ''
  if (!isObjectType(type)) return ''
  const fields = Object.values(type.getFields()).flatMap((field) =>
    field.args.length > 0 ? [] : `${field.name} ${everythingOf(field.type)}`,
  )
  return `{ ${fields.join(' ')} }`
}

const LENSES = ['{}', '{ minInformationGrade: 3 }', '{ documents: { not: ["article"] } }']
/** The same thing asked for in ways that come to different answers. */
const ASKED = [
  'everything(first: 1000)',
  ...LENSES.flatMap((lens) => [
    `neighbourhood(ids: ["ttp"], lens: ${lens})`,
    `subgraph(ids: ["ttp", "afghan-taliban", "pakistan"], lens: ${lens})`,
    `claims(filter: { about: "ttp" }, lens: ${lens})`,
    `figures(measure: "deaths", lens: ${lens})`,
    `neighbourCounts(id: "ttp", lens: ${lens})`,
    `neighbourCounts(id: "pakistan", lens: ${lens})`,
    `shortestPath(from: "imf", to: "ttp", lens: ${lens})`,
  ]),
  'claims(filter: { holder: "afghan-taliban", stanceKinds: [DENIES] })',
  ...['ttp', 'pakistan', 'attacks-in-pakistan-2023', 'article'].map((id) => `entity(id: "${id}")`),
  'entities(ids: ["ttp", "pakistan", "article"])',
  'search(query: "taliban")',
  'search(query: "pakistan")',
  'thingsOfKind(kind: "Country")',
  'linksOfType(type: "SUPPORTS")',
  'said(links: ["afghan-taliban.supports.ttp"])',
  'claim(id: "afghan-taliban.supports.ttp")',
  'dependents(claim: "isis-k.moved-forces-to.pakistan")',
  'dependents(claim: "government-of-afghanistan.same-authority-as.afghan-taliban")',
  'documents',
  'document(id: "article")',
  'overview',
  'views',
  ...['RETURN 1', 'MATCH (n:Entity)--(m) RETURN count(m)'].map((text) => `cypher(statement: "EXPLAIN ${text}")`),
]

const fieldOf = (call: string) => schema.getQueryType()?.getFields()[/^\w+/.exec(call)?.[0] ?? '']
/** What asks for all comes last: Apollo Client keeps of a part without an `id` what was asked of it last. */
const operations: Operation[] = [
  // A subscription comes in pieces, of which no cache keeps any.
  ...EXAMPLES.filter(({ query }) => !query.startsWith('subscription')).map(({ title, query, variables = {} }) => ({
    title,
    query,
    variables,
  })),
  ...blocksIn(readFileSync(path.join(root, 'docs/questions.md'), 'utf8'), 'graphql').map((query) => ({
    title: query,
    query,
    variables: {},
  })),
  ...ASKED.map((call) => {
    const field = fieldOf(call)
    return { title: call, query: `{ ${call} ${field ? everythingOf(field.type) : ''} }`, variables: {} }
  }),
]

const asked = useAsked(() => startApp({ readTimeoutMs: 60_000 }))

/** What the server answers, with the names of types that clients ask for by themselves. */
const answers = new Map<Operation, Record<string, unknown>>()
beforeAll(async () => {
  const { views } = await asked.ask('{ views { id } }')
  const view = schema.getQueryType()?.getFields().view
  for (const { id } of views)
    operations.push({
      title: `view ${id}`,
      query: `query ($id: ID!) { view(id: $id) ${view ? everythingOf(view.type) : ''} }`,
      variables: { id },
    })
  for (const operation of operations)
    answers.set(operation, await asked.ask(print(formatDocument(parse(operation.query))), operation.variables))
}, 300_000)

const plain = (data: unknown): unknown =>
  JSON.parse(JSON.stringify(data, (key, value: unknown) => (key === '__typename' ? undefined : value)))

/** Those that are not whole in a cache are asked for anew, and say nothing that is not so. Where all is asked for, all is there. */
const WHOLE = ASKED.length

interface Kept {
  /** Has the cache keep the server's answer. */
  keep(operation: Operation): Promise<unknown>
  /** What the cache alone answers; null where it would have to ask. */
  read(operation: Operation): Promise<unknown>
}

const CACHES: Record<string, () => Kept> = {
  'Apollo Client': apollo,
  'urql, normalized': () => urql(graphcache()),
  'urql, by document': () => urql(cacheExchange),
}

describe.each(Object.keys(CACHES))('the cache of %s as it comes', (name) => {
  it('gives back what the server answered', { timeout: 120_000 }, async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const kept = CACHES[name]?.()
    expect(operations.length).toBeGreaterThan(40)
    for (const operation of operations) await kept?.keep(operation)
    let whole = 0
    for (const operation of operations) {
      const data = await kept?.read(operation)
      if (data === null) continue
      whole++
      expect(plain(data), operation.title).toEqual(plain(answers.get(operation)))
    }
    expect(whole).toBeGreaterThanOrEqual(WHOLE)
    vi.restoreAllMocks()
  })
})

function apollo(): Kept {
  const cache = new InMemoryCache()
  return {
    keep: async (operation) =>
      cache.writeQuery({ query: parse(operation.query), variables: operation.variables, data: answers.get(operation) }),
    read: async ({ query, variables }) => cache.readQuery({ query: parse(query), variables }),
  }
}

function urql(cache: Exchange): Kept {
  let answer: object | undefined
  const client = new Client({
    url: 'http://localhost/graphql',
    exchanges: [cache, fetchExchange],
    fetch: async () => Response.json({ data: answer }),
  })
  return {
    keep(operation) {
      answer = answers.get(operation)
      return client.query(operation.query, operation.variables, { requestPolicy: 'network-only' }).toPromise()
    },
    async read({ query, variables }) {
      const { data, stale } = await client.query(query, variables, { requestPolicy: 'cache-only' }).toPromise()
      return stale ? null : (data ?? null)
    },
  }
}
