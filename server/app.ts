import { expressMiddleware } from '@as-integrations/express5'
import express, { type Express, type RequestHandler } from 'express'
import type { Config } from './config.ts'
import { startGraphql } from './graphql/server.ts'
import { openVocabulary } from './graphql/vocabulary.ts'
import { checkHost } from './hosts.ts'
import type { Database } from './neo4j/database.ts'

/** What the application is made of. Tests leave out the page. */
export interface AppParts {
  /** The database to read, or null while there is none: GraphQL then says so. */
  database: () => Database | null
  config: Pick<Config, 'host' | 'maxPageSize'>
  /** Answers `GET /health`. */
  health: RequestHandler
  /** Serves the page. */
  page?: RequestHandler
  /** Where the causes of hidden errors go. Default: standard error. */
  log?: (line: string) => void
}

/** The largest GraphQL request; an operation with 1,000 ids has about 40 kB. */
const BODY_LIMIT = '200kb'

/** Builds the whole HTTP application: health, GraphQL and page on one port. */
export async function createApp({ database, config, health, page, log = console.error }: AppParts): Promise<Express> {
  const app = express()
  const apollo = await startGraphql(log)
  const vocabularies = new WeakMap<Database, ReturnType<typeof openVocabulary>>()

  app.disable('x-powered-by')
  app.use(checkHost(config.host))
  app.get('/health', health)
  app.get('/graphql', (request, response, next) => {
    if (request.query.query !== undefined || !request.accepts('html')) return next()
    response.type('text').send('This is a GraphQL endpoint: POST {"query": "{ overview { nodes links } }"} as application/json. docs/schema.md describes every field.\n')
  })
  app.use('/graphql', express.json({ limit: BODY_LIMIT }), (request, response, next) => {
    const current = database()
    if (!current)
      return void response.status(503).json({
        errors: [{ message: 'The database is starting, or starting again. Try again shortly.', extensions: { code: 'DATABASE_UNAVAILABLE' } }],
      })
    const gone = new AbortController()
    response.on('close', () => gone.abort())
    let vocabulary = vocabularies.get(current)
    if (!vocabulary) vocabularies.set(current, (vocabulary = openVocabulary(current)))
    return expressMiddleware(apollo, {
      context: async () => ({ database: current, vocabulary, maxPageSize: config.maxPageSize, signal: gone.signal }),
    })(request, response, next)
  })
  if (page) app.use(page)
  return app
}
