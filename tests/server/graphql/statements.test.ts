import { afterAll, beforeAll, expect, it } from 'vitest'
import { createApp } from '../../../server/http/app.ts'
import { graphLimits } from '../../../server/commands/start.ts'
import { readConfig } from '../../../server/config.ts'
import { openGraph } from '../../../server/graph/graph.ts'
import { openConsole, type Console } from '../../../server/neo4j/console/console.ts'
import { openDatabase, type Database } from '../../../server/neo4j/database.ts'
import { buildSchema } from '../../../server/graphql/schema.ts'
import { graphql } from '../../support/app.ts'
import { temporaryHome } from '../../support/neo4j.ts'
import { inject } from 'vitest'
import { rmSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** One statement per query: whatever fields are asked for, no resolver goes back to the database. */

const home = temporaryHome()
/** Which graph it is, asked again from time to time beside whatever is asked. */
const WHICH = ['any/model', 'any/fulltext-indexes', 'any/distinct']
const reads: string[] = []
let database: Database
let people: Console
let server: Server
let address: string

beforeAll(async () => {
  database = openDatabase(inject('neo4j'), { timeoutMs: 10_000 })
  // Which model the graph is of is asked anew from time to time, on a slow machine also beside one of these requests.
  const count = (name: string) => WHICH.includes(name) || reads.push(name)
  const counted: Database = { ...database, read: (name, ...rest) => (count(name), database.read(name, ...rest)) }
  const asked = openConsole(inject('neo4j'), { allowed: new Set(), concurrent: 2 })
  people = { ...asked, run: (source, ...rest) => (reads.push(source), asked.run(source, ...rest)) }
  const config = readConfig({ SIGHTLINE_HOME: home })
  const graph = openGraph({ database: counted, console: people, limits: graphLimits(config) })
  const app = await createApp({
    graph: () => graph,
    config,
    health: (_, response) => void response.end(),
  })
  await new Promise<void>((resolve) => (server = app.listen(0, '127.0.0.1', () => resolve())))
  address = `http://localhost:${(server.address() as AddressInfo).port}`
  // What kind of graph it is, and which words it has, is asked once, not with every request.
  await graphql(address, '{ thingsOfKind(kind: "Country") { total } }')
  const link = await graphql<{ cypher: { rows: string[][] } }>(
    address,
    '{ cypher(statement: "MATCH (:Claim)-[r:SUBJECT]->() RETURN elementId(r) LIMIT 1") { rows } }',
  )
  QUERIES.linkFacts = QUERIES.linkFacts?.replace('LINK', link.data?.cypher.rows[0]?.[0] ?? '') ?? ''
})
afterAll(async () => {
  rmSync(home, { recursive: true, force: true })
  server.closeAllConnections()
  server.close()
  await Promise.all([database.close(), people.close()])
})

const QUERIES: Record<string, string> = {
  entity:
    '{ entity(id: "ttp") { name facts { name } figures { label about { name } stances { holder { name } } } mentions { referent { name } alternatives { name } } location { documentName } } }',
  entities: '{ entities(ids: ["ttp", "pakistan"]) { name location { documentName } } }',
  search: '{ search(query: "taliban") { hits { node { name location { latitude } } } } }',
  neighbourCounts: '{ neighbourCounts(id: "ttp", filter: { statuses: [ASSERTED] }) { total groups { count } } }',
  neighbourhood: '{ neighbourhood(ids: ["ttp"], depth: 2) { nodes { name linkCount } links { linkId status } } }',
  subgraph: '{ subgraph(ids: ["ttp", "pakistan"]) { nodes { name } links { linkId } } }',
  pieces:
    '{ pieces(ids: ["ttp", "afghan-taliban.supports.ttp", "nobody"]) { nodes { name } links { linkId } renamed { asked own } missing } }',
  everything: '{ everything { nodes { name } links { linkId } } }',
  shortestPath: '{ shortestPath(from: "imf", to: "ttp") { nodes { name } } }',
  thingsOfKind: '{ thingsOfKind(kind: "Country") { total subgraph { nodes { name } links { linkId } } } }',
  linksOfType: '{ linksOfType(type: "OPERATES_IN") { total subgraph { nodes { name } links { linkId } } } }',
  linkFacts: '{ linkFacts(id: "LINK") { type source { name } target { name } facts { name value type } } }',
  claim:
    '{ claim(id: "afghan-taliban.supports.ttp") { subject { name } object { name } stances { holder { name } documentName } related { text } linkId others { total claims { text stances { holder { name } } related { text } } } } }',
  said: '{ said(links: ["afghan-taliban.supports.ttp"]) { id stances { kind documentId } } }',
  claims:
    '{ claims(first: 1000) { edges { node { text subject { name } stances { holder { name } } others { total claims { stances { kind } } } } } } }',
  dependents:
    '{ dependents(claim: "isis-k.moved-forces-to.pakistan") { total falling dependents { text falls losing } pageInfo { endCursor } } }',
  figures: '{ figures { figures { label about { name } stances { holder { name } } } } }',
  document:
    '{ document(id: "article") { statements { stance { holder { name } } claim { subject { name } } } mentions { referent { name } } } }',
  documents: '{ documents { name statements } }',
  documentList: '{ documentList { total documents { name statements } } }',
  statements:
    '{ statements(holder: "afghan-taliban") { total statements { stance { holder { name } documentName } claim { subject { name } } } } }',
  overview: '{ overview { nodes kinds { name } bestConnected { name } span { from } } }',
  view: '{ view(id: "first") { subgraph { nodes { name } links { linkId } } positions { x } } }',
  views: '{ views { title nodes } }',
  languageWords: '{ languageWords { labels linkTypes propertyKeys } }',
  languageIndexes: '{ languageIndexes { of name property } }',
  languageFunctions: '{ languageFunctions }',
  languageProcedures: '{ languageProcedures }',
  cypher: '{ cypher(statement: "MATCH (n:Entity) RETURN n LIMIT 3") { columns rows summary { rows } } }',
  query: '{ query(name: "overview/overview") { columns rows } }',
}

/** These read files, and no graph. */
const WITHOUT: Record<string, string> = {
  limits: '{ limits { maxPageSize } }',
  cypherRules: '{ cypherRules { timeoutMs rows bytes } }',
  cypherRefusals: '{ cypherRefusals(statements: ["CREATE (n)", "RETURN 1"]) { statement message rule offset } }',
  library: '{ library { queries { name parameters { default } graphql } broken { name } folder } }',
  libraryQuery: '{ libraryQuery(name: "graph/subgraph") { title text } }',
  saved: '{ saved(kind: LOOKS, database: "none") { name text } }',
  savedVersions: '{ savedVersions(kind: LOOKS, database: "none", name: "none") { text } }',
  queryVersions: '{ queryVersions(name: "own/nothing") { text } }',
}

it('every query of the schema is tried', () =>
  expect([...Object.keys({ ...QUERIES, ...WITHOUT }), 'savedState'].sort()).toEqual(
    Object.keys(buildSchema().getQueryType()?.getFields() ?? {}).sort(),
  ))

it.each(Object.keys(QUERIES))('%s takes one statement', async (field) => {
  reads.length = 0
  const answer = await graphql(address, QUERIES[field] ?? '')
  expect(answer.errors).toBeUndefined()
  expect(reads).toHaveLength(1)
})

it('savedState takes none, of a state that is kept', async () => {
  const kept = await graphql<{ saveState: string }>(address, 'mutation { saveState(text: "at=ttp*0*0") }')
  reads.length = 0
  const answer = await graphql(address, `{ savedState(hash: "${kept.data?.saveState}") }`)
  expect(answer).toEqual({ data: { savedState: 'at=ttp*0*0' } })
  expect(reads).toHaveLength(0)
})

it.each(Object.entries(WITHOUT))('%s takes none', async (_, query) => {
  reads.length = 0
  expect((await graphql(address, query)).errors).toBeUndefined()
  expect(reads).toHaveLength(0)
})
