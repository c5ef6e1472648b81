import { buildASTSchema, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql'
import { claimResolvers } from './claim/claim.resolvers.ts'
import type { Context } from './context.ts'
import { documentResolvers } from './document/document.resolvers.ts'
import { entityResolvers } from './entity/entity.resolvers.ts'
import { graphResolvers } from './graph/graph.resolvers.ts'
import { overviewResolvers } from './overview/overview.resolvers.ts'
import { typeDefs } from './sdl.ts'
import { viewResolvers } from './view/view.resolvers.ts'

/** A folder a subject: its SDL and its resolvers share their word. */
const subjects = [claimResolvers, documentResolvers, entityResolvers, graphResolvers, overviewResolvers, viewResolvers]

/**
 * The SDL with a resolver on every query. Everything below a query is data that its one statement brought: there are no other
 * resolvers.
 * @throws Error when a query has no resolver or a resolver has no query
 */
export function buildSchema(): GraphQLSchema {
  const schema = buildASTSchema(typeDefs)
  const fields = schema.getQueryType()?.getFields() ?? {}
  const resolvers = Object.assign({}, ...subjects.map((subject) => subject.Query)) as Record<string, GraphQLFieldResolver<unknown, Context>>
  const unmatched = [...Object.keys(fields).filter((name) => !resolvers[name]), ...Object.keys(resolvers).filter((name) => !fields[name])]
  if (unmatched.length > 0) throw new Error(`Query fields and resolvers differ: ${unmatched.join(', ')}`)
  for (const [name, field] of Object.entries(fields)) field.resolve = resolvers[name]
  return schema
}
