import type { RequestHandler } from 'express'
import { inject } from 'vitest'
import { readConfig, type Config } from '../../server/config.ts'
import type { Neo4jAccess } from '../../server/neo4j/access.ts'
import { provideNeo4j } from '../../server/neo4j/provider/provide.ts'
import type { Provider } from '../../server/neo4j/provider/provider.ts'
import { servePage } from '../../server/http/page.ts'
import { start, type Running } from '../../server/commands/start.ts'
import { quietly } from './neo4j.ts'

/** Settings for a test: a free port, and the Neo4j of this run. */
export function testConfig(change: Partial<Config> = {}): Config {
  const { uri, user, password, database } = inject('neo4j')
  return {
    ...readConfig({}),
    port: 0,
    neo4jUri: uri,
    neo4jUser: user,
    neo4jPassword: password,
    neo4jDatabase: database,
    ...change,
  }
}

/** The whole program, as `npm start` runs it, on a free port. */
export const startApp = (
  change: Partial<Config> = {},
  provide: (config: Config) => Promise<Provider> = (config) => provideNeo4j(config, quietly),
  page: () => Promise<RequestHandler> = async () => servePage(),
): Promise<Running> => start({ config: testConfig(change), step: quietly, provide, page, warm: false })

/** The program pointed at a Neo4j that is there already. */
export const startAt = ({ uri, user, password, database }: Neo4jAccess): Promise<Running> =>
  startApp({ neo4jUri: uri, neo4jUser: user, neo4jPassword: password, neo4jDatabase: database })

export interface Answer<Data> {
  data?: Data | null
  errors?: { message: string; path?: string[]; extensions: Record<string, unknown> }[]
}

/** A request to `/graphql` with any body, and the status of its answer. */
export async function post<Data = Record<string, never>>(
  address: string,
  body: object,
): Promise<{ status: number; answer: Answer<Data> }> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return { status: response.status, answer: (await response.json()) as Answer<Data> }
}

/** A GraphQL request as any program sends it. */
export const graphql = async <Data = Record<string, never>>(
  address: string,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Answer<Data>> => (await post<Data>(address, { query, variables })).answer
