import type { Request, RequestHandler, Response } from 'express'
import { drained } from '../drained.ts'
import { SightlineError, type ErrorCode } from '../errors.ts'
import type { Context } from '../graphql/context.ts'
import { asParameters } from '../graphql/cypher/cypher.resolvers.ts'
import { formatError } from '../graphql/format-error.ts'
import { FORMATS, type Format } from '../export/formats.ts'
import type { Library } from '../library/library.ts'
import { withExamples } from '../library/parameters.ts'

export interface ExportParts {
  library: Library
  contextOf: (response: Response) => Context
  log: (line: string) => void
}

/**
 * `POST /export` with `{"statement" or "query", "parameters", "format"}`, or the same as a query string of `GET /export`: the whole answer
 * as a file, streamed. What cannot be whole is refused before it begins, or the connection breaks: a file that ends in good order is
 * complete.
 */
export function exportHandler({ library, contextOf, log }: ExportParts): RequestHandler {
  return async (request, response) => {
    try {
      const { source, parameters, format, name } = asked(
        request.method === 'GET' ? fromAddress(request) : request.body,
        library,
      )
      const { graph, signal } = contextOf(response)
      const limits = graph.limits.export
      const writer = FORMATS[format].writer()
      // Sent with the first text, so that whatever fails before is told in words.
      const head = {
        'content-type': FORMATS[format].type,
        'content-disposition': attachment(`${name}.${format}`),
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      }
      const deadline = Date.now() + limits.timeoutMs
      const put = async (text: string) => {
        if (text === '') return
        if (!response.headersSent) response.status(200).set(head)
        response.write(text)
        // A reader that stands still would hold the statement's place past the export's time.
        if (!(await drained(response, deadline - Date.now()))) throw new Error('The reader was too slow.')
      }
      for await (const piece of graph.console.run(source, parameters, limits, signal)) {
        if ('columns' in piece) await put(writer.begin(piece.columns))
        else if ('rows' in piece) await put(writer.rows(piece.rows))
        else if (!piece.summary.complete)
          throw new SightlineError(
            'TOO_LARGE',
            `The export has more than ${limits.bytes.toLocaleString('en')} bytes (SIGHTLINE_EXPORT_BYTES).`,
          )
        else await put(writer.end())
      }
      if (!response.headersSent) response.status(200).set(head)
      response.end()
    } catch (error) {
      if (response.headersSent) {
        log(`An export broke off: ${(error as Error).message}`)
        // A reset, not an end: also a reader that does not count chunks sees that the file is not whole.
        return void response.socket?.resetAndDestroy()
      }
      const { message, extensions } = formatError({ message: (error as Error).message }, error, log)
      response.status(STATUS[extensions?.code as ErrorCode] ?? 500).json({ errors: [{ message, extensions }] })
    }
  }
}

/** Any letters may stand in a name; a header takes ASCII, and the rest encoded beside it. */
const attachment = (file: string) =>
  `attachment; filename="${file.replaceAll(/[^\w.-]/g, '_')}"${/^[\w.-]*$/.test(file) ? '' : `; filename*=UTF-8''${encodeURIComponent(file)}`}`

/** The HTTP status of each error: 400 where another request is needed, others where it may help to wait. What is not listed is the server's own. */
const STATUS: Partial<Record<ErrorCode, number>> = {
  BAD_USER_INPUT: 400,
  STATEMENT_ERROR: 400,
  REFUSED: 400,
  NOT_FOUND: 400,
  TOO_LARGE: 413,
  BUSY: 503,
  DATABASE_UNAVAILABLE: 503,
  TIMEOUT: 504,
}

/** What `GET` asks for. A page elsewhere could ask so without being told the answer; it is refused, as it is with `POST`. */
function fromAddress(request: Request): Record<string, unknown> {
  if (!['same-origin', 'none'].includes(String(request.headers['sec-fetch-site'] ?? 'none')))
    throw new SightlineError('REFUSED', 'Exports are not for pages of other sites.')
  const { parameters, ...rest } = request.query
  if (parameters === undefined) return rest
  try {
    return { ...rest, parameters: JSON.parse(String(parameters)) as unknown }
  } catch {
    throw new SightlineError(
      'BAD_USER_INPUT',
      'parameters: give a JSON object, for example parameters={"id":"ttp"}, encoded for an address.',
      { argument: 'parameters' },
    )
  }
}

const NAMES = ['statement', 'query', 'parameters', 'format']
const EXAMPLE = 'for example {"statement": "MATCH (n) RETURN n.name AS name", "format": "csv"}'

function asked(body: unknown, library: Library) {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new SightlineError('BAD_USER_INPUT', `Send a JSON object as application/json, ${EXAMPLE}.`)
  const { statement, query, parameters, format = 'csv' } = body as Record<string, unknown>
  const unknown = Object.keys(body).filter((name) => !NAMES.includes(name))
  if (unknown.length > 0)
    throw new SightlineError(
      'BAD_USER_INPUT',
      `An export takes no ${unknown.join(', ')}. It takes ${NAMES.join(', ')}.`,
      { unknown, allowed: NAMES },
    )
  if (typeof format !== 'string' || !Object.hasOwn(FORMATS, format))
    throw new SightlineError(
      'BAD_USER_INPUT',
      `format: "${String(format)}" is not one of ${Object.keys(FORMATS).join(', ')}.`,
      { argument: 'format', allowed: Object.keys(FORMATS) },
    )
  if (typeof statement === typeof query)
    throw new SightlineError(
      'BAD_USER_INPUT',
      `statement: give a Cypher statement, or in query the name of one of the library, and not both; ${EXAMPLE}.`,
      { argument: 'statement' },
    )
  if (typeof query === 'string') {
    const entry = library.get(query)
    return {
      source: entry.statement,
      parameters: withExamples(entry, asParameters(parameters)),
      format: format as Format,
      name: entry.name.replaceAll('/', '-'),
    }
  }
  if (typeof statement !== 'string')
    throw new SightlineError('BAD_USER_INPUT', `statement: give a Cypher statement as text, ${EXAMPLE}.`, {
      argument: 'statement',
    })
  return { source: statement, parameters: asParameters(parameters), format: format as Format, name: 'sightline' }
}
