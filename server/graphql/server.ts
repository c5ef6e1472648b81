import { readFileSync } from 'node:fs'
import path from 'node:path'
import { ApolloServer, type ApolloServerOptionsWithGateway } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import { execute, GraphQLError, type ExecutionResult } from 'graphql'
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit'
import { comeAgain } from './come-again.ts'
import type { Context } from './context.ts'
import { tellCut } from './cut.ts'
import { formatError } from './format-error.ts'
import { LIMITS, withinLimits } from './limits.ts'
import { buildSchema } from './schema.ts'
import { hasVariableWithinJson } from './within-json.ts'

type Executor = NonNullable<Awaited<ReturnType<ApolloServerOptionsWithGateway<Context>['gateway']['load']>>['executor']>

const STREAMED = new GraphQLError(
  'Subscriptions are answered at /graphql/stream, as server-sent events (the graphql-sse protocol).',
  { extensions: { code: 'BAD_REQUEST' } },
)

/** For a name that the text does not have, or none where it has several. */
const unresolved = (name?: string | null) =>
  new GraphQLError(
    name
      ? `The text has no operation that is called ${name}. Send the name of one that it has, or none when it has one alone.`
      : 'The text has several operations. Name the one to run in operationName.',
    {
      extensions: { code: 'OPERATION_RESOLUTION_FAILURE' },
    },
  )

/** Compiled operations kept; a page sends a few dozen. */
const COMPILED_MAX = 500

/**
 * The Apollo server. Operations are compiled once by graphql-jit; the cacheControl plugin is off: together several times faster
 * than Apollo as it comes (docs/decisions/0030-graphql-execution.md).
 * @param log where the causes of hidden errors go
 */
export async function startGraphql(log: (line: string) => void): Promise<ApolloServer<Context>> {
  const schema = buildSchema()
  const compiled = new Map<string, CompiledQuery>()

  const executor: Executor = async ({ document, operation, operationName, queryHash, request, context }) => {
    if (!operation) return { errors: [unresolved(request.operationName)] }
    if (operation.operation === 'subscription') return { errors: [STREAMED] }
    const key = `${queryHash}:${operationName ?? ''}`
    let query = compiled.get(key)
    if (!query) {
      if (hasVariableWithinJson(schema, document))
        return execute({
          schema,
          document,
          operationName,
          contextValue: context,
          variableValues: request.variables ?? {},
        })
      const result = compileQuery(schema, document, operationName ?? undefined)
      if (!isCompiledQuery(result)) return result
      query = result
      const [oldest] = compiled.keys()
      if (oldest !== undefined && compiled.size >= COMPILED_MAX) compiled.delete(oldest)
      compiled.set(key, query)
    }
    const result: ExecutionResult = await query.query(undefined, context, request.variables ?? {})
    return { ...result, ...(result.errors && { errors: result.errors.map(ownError) }) }
  }

  const server = new ApolloServer<Context>({
    gateway: {
      onSchemaLoadOrUpdate(notify) {
        notify({ apiSchema: schema, coreSupergraphSdl: '' })
        return () => undefined
      },
      load: async () => ({ executor }),
      stop: async () => undefined,
    },
    // The page's own operations are known by their hash before it first sends them; a body is then a hash and variables.
    persistedQueries: { cache: new KnownOperations() },
    introspection: true,
    includeStacktraceInErrorResponses: false,
    validationRules: [withinLimits],
    parseOptions: { maxTokens: LIMITS.tokens },
    formatError: (formatted, error) => formatError(formatted, error, log),
    plugins: [comeAgain, tellCut, ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled()],
    stopOnTerminationSignals: false,
  })
  await server.start()
  return server
}

/** Operations by hash: those of the page, read-only. A hash that is not there is answered with `PERSISTED_QUERY_NOT_FOUND`. */
class KnownOperations {
  private readonly operations: Readonly<Record<string, string>> = JSON.parse(
    readFileSync(path.join(import.meta.dirname, 'page-operations.json'), 'utf8'),
  )

  /** @param key Apollo's prefix and the hash */
  async get(key: string): Promise<string | undefined> {
    const hash = key.slice(key.indexOf(':') + 1)
    return Object.hasOwn(this.operations, hash) ? this.operations[hash] : undefined
  }
  async set(): Promise<void> {}
  async delete(): Promise<void> {}
}

/**
 * graphql-jit makes its errors with its own copy of graphql's class, which Apollo would not recognise. An error without a path is
 * about the variables.
 */
const ownError = ({ message, path, originalError, extensions }: GraphQLError) =>
  new GraphQLError(message, {
    path,
    originalError,
    extensions: path ? extensions : { code: 'BAD_USER_INPUT', ...extensions },
  })
