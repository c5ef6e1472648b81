import { expressMiddleware } from '@as-integrations/express5'
import path from 'node:path'
import express, { type Express, type RequestHandler, type Response } from 'express'
import type { Config } from '../config.ts'
import { SightlineError } from '../errors.ts'
import { askedByGet } from './asked-by-get.ts'
import { exportHandler } from './export.ts'
import type { Context } from '../graphql/context.ts'
import { startGraphql } from '../graphql/server.ts'
import { streamGraphql } from '../graphql/stream.ts'
import type { Graph } from '../graph/graph.ts'
import { checkHost } from './hosts.ts'
import { jsonBody } from './json-body.ts'
import { otherMethods } from './methods.ts'
import { schemaText } from '../graphql/sdl.ts'
import { openLibrary } from '../library/library.ts'
import { openSaved } from '../saved/saved.ts'
import { queryFile } from './query-file.ts'
import { unreadable } from './unreadable.ts'

/** What the application is made of. Tests leave out the page. */
export interface AppParts {
  /** The graph to ask, or null while there is none: GraphQL then says so. */
  graph: () => Graph | null
  /** Why there is none, where that will not pass by itself; null where it will. */
  away?: () => string | null
  config: Config
  /** Answers `GET /health`. */
  health: RequestHandler
  /** Serves the page. */
  page?: RequestHandler
  /** Where the causes of hidden errors go. Default: standard error. */
  log?: (line: string) => void
}

const STARTING = 'The database is starting, or starting again. Try again shortly.'

/** Builds the whole HTTP application: health, GraphQL, exports and page on one port. */
export async function createApp({
  graph,
  away = () => null,
  config,
  health,
  page,
  log = console.error,
}: AppParts): Promise<Express> {
  const app = express()
  const apollo = await startGraphql(log)
  const library = openLibrary(config.queries)
  const saved = openSaved(path.join(config.home, 'saved'))

  /** What resolvers get; call it only while there is a graph. */
  const contextOf = (response: Response): Context => {
    const current = graph()
    if (!current) throw new SightlineError('DATABASE_UNAVAILABLE', away() ?? STARTING)
    const gone = new AbortController()
    response.on('close', () => response.writableFinished || gone.abort())
    return { graph: current, library, saved, signal: gone.signal, posted: response.req.method === 'POST', cut: [] }
  }
  const needsGraph: RequestHandler = (_, response, next) => {
    if (graph()) return next()
    response
      .status(503)
      .set('retry-after', '2')
      .json({
        errors: [
          {
            message: away() ?? STARTING,
            extensions: { code: 'DATABASE_UNAVAILABLE', retryAfterMs: 2_000 },
          },
        ],
      })
  }

  app.disable('x-powered-by')
  app.use(checkHost(config.host))
  const read = otherMethods('GET', 'HEAD')
  const ask = otherMethods('GET', 'HEAD', 'POST')
  const answer: RequestHandler = (request, response, next) =>
    expressMiddleware(apollo, { context: async () => contextOf(response) })(request, response, next)
  const exports = exportHandler({ library, contextOf, log })
  const schema: RequestHandler = (_, response) => void response.type('text/plain').send(schemaText)
  app.route('/health').get(health).all(read)
  app.route('/graphql/schema.graphql').get(schema).all(read)
  app
    .route('/graphql/stream')
    .post(...jsonBody, needsGraph, streamGraphql(contextOf, log))
    .all(otherMethods('POST'))
  app
    .route('/graphql')
    .get(askedByGet, ...jsonBody, needsGraph, answer)
    .post(...jsonBody, needsGraph, answer)
    .all(ask)
  app.route('/queries/*name.cypher').get(queryFile(library)).all(read)
  app
    .route('/export')
    .get(needsGraph, exports)
    .post(...jsonBody, needsGraph, exports)
    .all(ask)
  if (page)
    app.use((request, response, next) =>
      (['GET', 'HEAD'].includes(request.method) ? page : read)(request, response, next),
    )
  app.use(unreadable(log))
  return app
}
