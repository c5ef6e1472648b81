import { readFileSync } from 'node:fs'
import path from 'node:path'
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { Neo4jGraphQL } from '@neo4j/graphql'
import type { Driver } from '../../../server/neo4j/database.ts'
import { graphqlWay, type Way } from './way.ts'

/** What the library is told of the made-up graph. */
export const typeDefs = readFileSync(path.join(import.meta.dirname, 'made-up.graphql'), 'utf8')

/** @neo4j/graphql, which makes Cypher of GraphQL, served by Apollo as it comes. */
export async function byLibrary(driver: Driver): Promise<Way> {
  const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema()
  const server = new ApolloServer({ schema })
  const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } })
  const way = graphqlWay(
    '@neo4j/graphql',
    url,
    ({ library }) => library,
    () => server.stop(),
  )
  return { ...way, mayFail: true }
}
