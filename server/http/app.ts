import { expressMiddleware } from '@as-integrations/express5'
import express, { type Express, type RequestHandler, type Response } from 'express'
import type { Config } from '../config.ts'
import { SightlineError } from '../errors.ts'
import { exportHandler } from './export.ts'
import type { Context } from '../graphql/context.ts'
import { startGraphql } from '../graphql/server.ts'
import { streamGraphql } from '../graphql/stream.ts'
import { openModel } from '../graph/model.ts'
import { openVocabulary } from '../graph/vocabulary.ts'
import { checkHost } from './hosts.ts'
import { schemaText } from '../graphql/sdl.ts'
import { openLibrary } from '../library/library.ts'
import type { Console } from '../neo4j/console/console.ts'
import type { Database } from '../neo4j/database.ts'
import { queryFile } from './query-file.ts'
import { unreadable } from './unreadable.ts'

/** What the application is made of. Tests leave out the page. */
export interface AppParts {
  /** The database to read and the console for people's statements, or null while there is none: GraphQL then says so. */
  database: () => { database: Database; console: Console } | null
  config: Config
  /** Answers `GET /health`. */
  health: RequestHandler
  /** Serves the page. */
  page?: RequestHandler
  /** Where the causes of hidden errors go. Default: standard error. */
  log?: (line: string) => void
}

/** The largest GraphQL request; an operation with 1,000 ids has about 40 kB, a list as a parameter more. */
const BODY_LIMIT = '1mb'

const STARTING = 'The database is starting, or starting again. Try again shortly.'

/** Builds the whole HTTP application: health, GraphQL, exports and page on one port. */
export async function createApp({ database, config, health, page, log = console.error }: AppParts): Promise<Express> {
  const app = express()
  const apollo = await startGraphql(log)
  const library = openLibrary(config.queries)
  const known = new WeakMap<Database, Pick<Context, 'vocabulary' | 'model'>>()

  /** What resolvers get; call it only while there is a database. */
  const contextOf = (response: Response): Context => {
    const current = database()
    if (!current) throw new SightlineError('DATABASE_UNAVAILABLE', STARTING)
    const gone = new AbortController()
    response.on('close', () => gone.abort())
    let words = known.get(current.database)
    if (!words) {
      const model = openModel(current.database)
      known.set(current.database, (words = { model, vocabulary: openVocabulary(current.database, model) }))
    }
    const limits = { timeoutMs: config.cypherTimeoutMs, rows: config.cypherRows, bytes: config.cypherBytes }
    return { ...current, library, limits, ...words, maxPageSize: config.maxPageSize, signal: gone.signal }
  }
  const needsDatabase: RequestHandler = (_, response, next) => {
    if (database()) return next()
    response.status(503).json({
      errors: [
        {
          message: STARTING,
          extensions: { code: 'DATABASE_UNAVAILABLE' },
        },
      ],
    })
  }

  app.disable('x-powered-by')
  app.use(checkHost(config.host))
  app.get('/health', health)
  app.get('/graphql', (request, response, next) => {
    if (request.query.query !== undefined || !request.accepts('html')) return next()
    response
      .type('text')
      .send(
        'This is a GraphQL endpoint: POST {"query": "{ overview { nodes links } }"} as application/json. docs/schema.md describes every field.\n',
      )
  })
  app.get('/graphql/schema.graphql', (_, response) => void response.type('text/plain').send(schemaText))
  app.get('/queries/*name.cypher', queryFile(library))
  app.post('/graphql/stream', express.json({ limit: BODY_LIMIT }), needsDatabase, streamGraphql(contextOf, log))
  const exports = exportHandler({ config, library, contextOf, log })
  app.get('/export', needsDatabase, exports)
  app.post('/export', express.json({ limit: BODY_LIMIT }), needsDatabase, exports)
  app.use('/graphql', express.json({ limit: BODY_LIMIT }), needsDatabase, (request, response, next) =>
    expressMiddleware(apollo, { context: async () => contextOf(response) })(request, response, next),
  )
  if (page) app.use(page)
  app.use(unreadable(log))
  return app
}
