import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Running } from '../../../server/commands/start.ts'
import { openDriver } from '../../../server/neo4j/database.ts'
import { loadFoundingGraph } from '../../../server/claims/load.ts'
import { applySchema } from '../../../server/neo4j/schema.ts'
import { graphql, startAt } from '../../support/app.ts'
import { HUB, startForeign } from '../../support/foreign.ts'
import { walkAll } from '../../support/ways.ts'

/** A graph of somebody's in which a few nodes look as if they were claims: what makes a graph one of claims, and what does not. */

let app: Running
let access: Running['provider']['access']

/** Runs statements as people do over Bolt. */
async function write(...statements: string[]): Promise<void> {
  const driver = openDriver(access)
  for (const statement of statements) await driver.executeQuery(statement, {}, { database: access.database })
  await driver.close()
}

/** A program that is started now and finds what is there. */
async function now<T>(use: (address: string) => Promise<T>): Promise<T> {
  const other = await startAt(access)
  try {
    return await use(other.address)
  } finally {
    await other.close()
  }
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each test reads the shape that it has just asked for
const ask = async (address: string, query: string, variables = {}): Promise<any> => {
  const answer = await graphql<never>(address, query, variables)
  expect(answer.errors).toBeUndefined()
  return answer.data
}

const STRAY = [
  // As an insurer or a court may have them: with ids, and with links that carry a claim's.
  `UNWIND range(1, 3) AS n
   CREATE (:Claim {id: 'claim-' + n, amount: 100 * n})-[:SUBJECT]->(:Entity {id: 'party-' + n, name: 'Party ' + n})`,
  "MATCH (a:Entity {id: 'party-1'}), (b:Entity {id: 'party-2'}) CREATE (a)-[:SUED {claimId: 'claim-1'}]->(b)",
  "CREATE (:View {id: 'sea', name: 'Of the sea'}), (:Entity:Document {id: 'deed', name: 'A deed'})",
]

beforeAll(async () => {
  app = await startForeign()
  access = app.provider.access
  await write(...STRAY)
}, 300_000)
afterAll(() => app?.close())

const MODEL = '{ overview { model } }'
const SEARCH = 'query($q: String!) { search(query: $q) { hits { node { id name } } } }'

/** What is to be true of a graph that is not one of claims. */
async function isForeign(address: string): Promise<void> {
  expect((await ask(address, MODEL)).overview.model).toBe('ANY')
  for (const name of [HUB.name, 'Party 2'])
    expect((await ask(address, SEARCH, { q: name })).search.hits[0].node.name).toBe(name)
}

describe('a few stray claims do not make it ours', () => {
  it('for a program that finds them', () => now(isForeign))
  it('nor with a schema that was left behind', async () => {
    const driver = openDriver(access)
    await applySchema(driver, access.database)
    await driver.close()
    await now(isForeign)
  })
  it('their links are links like any other', () =>
    now(async (address) => {
      const { linksOfType } = await ask(
        address,
        '{ linksOfType(type: "SUED") { subgraph { links { linkId status } } } }',
      )
      expect(linksOfType.subgraph.links).toMatchObject([{ status: 'UNSOURCED' }])
      const { linkFacts } = await ask(address, 'query($id: ID!) { linkFacts(id: $id) { type source { name } } }', {
        id: linksOfType.subgraph.links[0].linkId,
      })
      expect(linkFacts).toEqual({ type: 'SUED', source: { name: 'Party 1' } })
    }))
  it('and nothing is answered as a claim, a document or a view', () =>
    now(async (address) => {
      expect(await ask(address, '{ claims { total } figures { total } documents { id } views { id } }')).toEqual({
        claims: { total: 0 },
        figures: { total: 0 },
        documents: [],
        views: [],
      })
      const { errors } = await graphql(address, '{ view(id: "sea") { title } }')
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', nearest: [] })
    }))
})

it.each(['foreign', 'stray claim', 'stray link', 'to itself'] as const)(
  'every way to the canvas brings one id: %s',
  (model) => walkAll(app.address, model),
)

describe('the founding graph loaded beside it does', () => {
  const isOurs = async (address: string) => {
    expect((await ask(address, MODEL)).overview.model).toBe('CLAIMS')
    expect((await ask(address, SEARCH, { q: 'ttp' })).search.hits[0].node.id).toBe('ttp')
  }

  it('as `npm run load` loads it into a server of one’s own', { timeout: 120_000 }, async () => {
    await write('MATCH (n:Claim|Entity|View) DETACH DELETE n')
    const driver = openDriver(access)
    await loadFoundingGraph(driver, access.database)
    await driver.close()
    await now(isOurs)
  })
  it('also with claims that somebody has begun to add', async () => {
    await write(
      "UNWIND range(1, 50) AS n CREATE (:Claim {id: 'new-' + n})-[:SUBJECT]->(:Entity {id: 'new-thing-' + n})",
    )
    await now(isOurs)
  })
})
