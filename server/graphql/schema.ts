import { buildASTSchema, isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql'
import { claimResolvers } from './claim/claim.resolvers.ts'
import type { Context } from './context.ts'
import { cypherResolvers, cypherStream } from './cypher/cypher.resolvers.ts'
import { documentResolvers } from './document/document.resolvers.ts'
import { thingResolvers } from './thing/thing.resolvers.ts'
import { graphResolvers } from './graph/graph.resolvers.ts'
import { languageResolvers } from './language/language.resolvers.ts'
import { libraryResolvers } from './library/library.resolvers.ts'
import { limitsResolvers } from './limits/limits.resolvers.ts'
import { overviewResolvers } from './overview/overview.resolvers.ts'
import { savedResolvers } from './saved/saved.resolvers.ts'
import { typeDefs } from './sdl.ts'
import { timeResolvers } from './time/time.resolvers.ts'
import { viewResolvers } from './view/view.resolvers.ts'

/** A folder a subject: its SDL and its resolvers share their word. */
const subjects = [
  claimResolvers,
  cypherResolvers,
  documentResolvers,
  thingResolvers,
  graphResolvers,
  languageResolvers,
  libraryResolvers,
  limitsResolvers,
  overviewResolvers,
  savedResolvers,
  viewResolvers,
]

type Resolver = GraphQLFieldResolver<unknown, Context>

/** Resolvers by field. That each fits its field, its own type has said. */
const byField = (resolvers: readonly (object | undefined)[]): Record<string, Resolver> =>
  Object.assign({}, ...resolvers)

/**
 * The SDL with a resolver on every field of its roots. Everything below a query is data that its one statement brought; only some fields of a
 * time are worked out, from that data alone and when they are asked for.
 * @throws Error when a field has no resolver or a resolver has no field
 */
export function buildSchema(): GraphQLSchema {
  const schema = buildASTSchema(typeDefs)
  const roots = [
    { type: schema.getQueryType(), resolvers: byField(subjects.map((subject) => subject.Query)) },
    { type: schema.getMutationType(), resolvers: byField([libraryResolvers.Mutation, savedResolvers.Mutation]) },
  ]
  for (const { type, resolvers } of roots) {
    if (!type) throw new Error('A root of the schema is missing.')
    const fields = type.getFields()
    const unmatched = [
      ...Object.keys(fields).filter((name) => !resolvers[name]),
      ...Object.keys(resolvers).filter((name) => !fields[name]),
    ]
    if (unmatched.length > 0) throw new Error(`Fields of ${type.name} and resolvers differ: ${unmatched.join(', ')}`)
    for (const [name, field] of Object.entries(fields)) field.resolve = resolvers[name]
  }
  const time = schema.getType('TimeSpan')
  if (!isObjectType(time)) throw new Error('The type TimeSpan is missing.')
  for (const [name, resolve] of Object.entries(byField([timeResolvers.TimeSpan]))) {
    const field = time.getFields()[name]
    if (!field) throw new Error(`TimeSpan has no field ${name}.`)
    field.resolve = resolve
  }
  const stream = schema.getSubscriptionType()?.getFields().cypher
  if (!stream) throw new Error('The subscription cypher is missing.')
  stream.subscribe = cypherStream
  return schema
}
