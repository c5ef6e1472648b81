import { once } from 'node:events'
import type { RequestHandler, Response } from 'express'
import type { Config } from './config.ts'
import { SightlineError } from './errors.ts'
import type { Context } from './graphql/context.ts'
import { asParameters } from './graphql/cypher/cypher.resolvers.ts'
import { formatError } from './graphql/format-error.ts'
import { FORMATS, type Format } from './export/formats.ts'
import type { Library } from './library/library.ts'
import { withExamples } from './library/parameters.ts'

export interface ExportParts {
  config: Pick<Config, 'exportTimeoutMs' | 'exportBytes'>
  library: Library
  contextOf: (response: Response) => Context
  log: (line: string) => void
}

/**
 * `POST /export` with `{"statement" or "query", "parameters", "format"}`: the whole answer as a file, streamed. What cannot be whole is
 * refused before it begins, or the connection breaks: a file that ends in good order is complete.
 */
export function exportHandler({ config, library, contextOf, log }: ExportParts): RequestHandler {
  return async (request, response) => {
    try {
      const { source, parameters, format, name } = asked(request.body, library)
      const { console, signal } = contextOf(response)
      const limits = { timeoutMs: config.exportTimeoutMs, bytes: config.exportBytes, rows: Number.MAX_SAFE_INTEGER }
      const writer = FORMATS[format].writer()
      for await (const piece of console.run(source, parameters, limits, signal)) {
        if ('columns' in piece) {
          // Only now is it sure that the statement runs.
          response.status(200).set({ 'content-type': FORMATS[format].type, 'content-disposition': `attachment; filename="${name}.${format}"`, 'cache-control': 'no-store' })
          await send(response, writer.begin(piece.columns))
        } else if ('rows' in piece) await send(response, writer.rows(piece.rows))
        else if (!piece.summary.complete) throw new SightlineError('TOO_LARGE', `The export has more than ${config.exportBytes.toLocaleString('en')} bytes (SIGHTLINE_EXPORT_BYTES).`)
        else await send(response, writer.end())
      }
      response.end()
    } catch (error) {
      if (response.headersSent) {
        log(`An export broke off: ${(error as Error).message}`)
        return void response.destroy()
      }
      const { message, extensions } = formatError({ message: (error as Error).message }, error, log)
      response.status(extensions?.code === 'INTERNAL' ? 500 : 400).json({ errors: [{ message, extensions }] })
    }
  }
}

/** Writes, and waits while the reader is slower than the database. */
async function send(response: Response, text: string): Promise<void> {
  if (text === '' || response.write(text) || response.destroyed) return
  const waiting = new AbortController()
  const { signal } = waiting
  try {
    await Promise.race([once(response, 'drain', { signal }), once(response, 'close', { signal })])
  } finally {
    // The one that did not come stops listening.
    waiting.abort()
  }
}

function asked(body: unknown, library: Library) {
  const { statement, query, parameters, format = 'csv' } = (body ?? {}) as Record<string, unknown>
  if (typeof format !== 'string' || !(format in FORMATS))
    throw new SightlineError('BAD_USER_INPUT', `format: "${String(format)}" is not one of ${Object.keys(FORMATS).join(', ')}.`, { argument: 'format', allowed: Object.keys(FORMATS) })
  if (typeof query === 'string') {
    const entry = library.get(query)
    return { source: entry.statement, parameters: withExamples(entry, asParameters(parameters)), format: format as Format, name: entry.name.replaceAll('/', '-') }
  }
  if (typeof statement !== 'string') throw new SightlineError('BAD_USER_INPUT', 'statement: give a Cypher statement, or in query the name of one of the library.', { argument: 'statement' })
  return { source: statement, parameters: asParameters(parameters), format: format as Format, name: 'sightline' }
}
