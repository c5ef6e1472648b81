import { rmSync } from 'node:fs'
import { readCatalogue } from '../../server/neo4j/catalogue.ts'
import { openDriver } from '../../server/neo4j/database.ts'
import { loadFoundingGraph } from '../../server/claims/load.ts'
import { provideManaged } from '../../server/neo4j/provider/managed.ts'
import { programs, quietly, temporaryHome } from '../support/neo4j.ts'
import { serve, sideBySide } from './measure.ts'
import { post } from './ways/way.ts'

/**
 * `npm run bench`: GraphQL and exports over HTTP against the bare driver running the same statement, side by side in one run, as ratios of
 * medians. The graph is the founding one with a hub of 20,000 links beside it.
 */

const RUNS = 40
/** Runs before those that count. */
const WARM = 3
const HUB = 20_000

const home = temporaryHome()
const provider = await provideManaged({ home, programs, step: quietly })
const driver = openDriver(provider.access)
await loadFoundingGraph(driver, 'neo4j')
await driver.executeQuery("CREATE (:Entity:Country {id: 'hub', name: 'Hub'})")
// In batches: a transaction of the managed server has a limit to its memory.
for (let from = 1; from <= HUB; from += 2_000)
  await driver.executeQuery(
    `MATCH (hub:Entity {id: 'hub'}) UNWIND range($from, $from + 1999) AS i
   CREATE (n:Entity:Event {id: 'leaf-' + i, name: 'Leaf ' + i})
   CREATE (c:Claim {id: n.id + '.occurred-in.hub', predicate: 'OCCURRED_IN'})-[:SUBJECT]->(n) CREATE (c)-[:OBJECT]->(hub)
   CREATE (n)-[:OCCURRED_IN {claimId: c.id, status: 'asserted', precision: 'day', validFrom: date('2023-01-01'), documents: ['article'], affirmed: 1, denied: 0}]->(hub)`,
    { from: BigInt(from) },
  )
const served = await serve(provider.access)
const catalogue = readCatalogue()

const NODE = 'id kind labels name shortName aliases description when { from to asOf precision } linkCount'
const LINK = 'linkId type source target status confidence when { from to asOf precision } affirmed denied documentIds'
const filter = {
  kinds: null,
  linkTypes: null,
  statuses: null,
  from: null,
  to: null,
  undated: 'INCLUDE',
  documents: null,
  minSourceGrade: null,
  minInformationGrade: null,
}
const around = (id: string, first: bigint) => ({
  ids: [id],
  counted: true,
  only: null,
  first,
  order: 'TYPE',
  except: [],
  after: null,
  ...filter,
})
interface Case {
  name: string
  statement: string
  parameters: Record<string, unknown>
  /** The same over HTTP. */
  path: string
  body: object
  /** Fewer for what takes seconds. */
  runs?: number
}
const catalogued = (name: string, query: string, graphql: string, parameters: Record<string, unknown>): Case => ({
  name,
  statement: catalogue.get(query)?.statement ?? '',
  parameters,
  path: '/graphql',
  body: { query: graphql },
})
const MANY = 'UNWIND range(1, 100000) AS x RETURN x, toString(x) AS text, x / 2.0 AS half'
const ONE = "MATCH (n:Entity {id: 'ttp'}) RETURN n.name AS name"
const CASES: Case[] = [
  catalogued(
    'counts of a leaf',
    'graph/neighbour-counts',
    '{ neighbourCounts(id: "imf") { total groups { type count } } }',
    { id: 'imf', ...filter },
  ),
  catalogued(
    `counts of a hub of ${HUB}`,
    'graph/neighbour-counts',
    '{ neighbourCounts(id: "hub") { total groups { type count } } }',
    { id: 'hub', ...filter },
  ),
  catalogued(
    'neighbourhood of a leaf',
    'graph/links-around',
    `{ neighbourhood(ids: ["imf"]) { total nodes { ${NODE} } links { ${LINK} } } }`,
    around('imf', 200n),
  ),
  catalogued(
    '120 links of the hub',
    'graph/links-around',
    `{ neighbourhood(ids: ["hub"], first: 120) { total nodes { ${NODE} } links { ${LINK} } } }`,
    around('hub', 120n),
  ),
  catalogued(
    '1,000 links of the hub',
    'graph/links-around',
    `{ neighbourhood(ids: ["hub"], first: 1000) { total nodes { ${NODE} } links { ${LINK} } } }`,
    around('hub', 1_000n),
  ),
  {
    name: "a person's statement, one row",
    statement: ONE,
    parameters: {},
    path: '/graphql',
    body: { query: 'query ($s: String!) { cypher(statement: $s) { columns rows } }', variables: { s: ONE } },
  },
  {
    name: "a person's statement, 100,000 rows",
    statement: MANY,
    parameters: {},
    path: '/graphql',
    body: { query: 'query ($s: String!) { cypher(statement: $s) { columns rows } }', variables: { s: MANY } },
    runs: 5,
  },
  {
    name: '100,000 rows exported as NDJSON',
    statement: MANY,
    parameters: {},
    path: '/export',
    body: { statement: MANY, format: 'ndjson' },
    runs: 5,
  },
]

console.log('case | driver alone, ms | over HTTP, ms | ratio')
for (const { name, statement, parameters, path, body, runs = RUNS } of CASES) {
  const bare = async () =>
    JSON.stringify(
      (await driver.executeQuery(statement, parameters, { routing: 'READ' })).records.map((record) =>
        record.toObject(),
      ),
    )
  const [a, b] = await sideBySide([bare, () => post(served.url + path, body)], { warm: WARM, runs })
  if (!a || !b) continue
  console.log(`${name} | ${a.p50.toFixed(1)} | ${b.p50.toFixed(1)} | ${(b.p50 / a.p50).toFixed(2)}`)
}

await served.close()
await driver.close()
await provider.close()
rmSync(home, { recursive: true, force: true })
