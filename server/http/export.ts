import type { Request, RequestHandler, Response } from 'express'
import { drained } from '../drained.ts'
import { messageOf, SightlineError, type ErrorCode } from '../errors.ts'
import { readAsked, type Asked } from '../export/asked.ts'
import { FORMATS } from '../export/formats.ts'
import { writeAnswer } from '../export/write.ts'
import { retryAfter, retryAfterMs } from '../graphql/come-again.ts'
import type { Context } from '../graphql/context.ts'
import { formatError } from '../graphql/format-error.ts'
import { runWithOneMore } from '../library/one-more.ts'
import type { Library } from '../library/library.ts'

export interface ExportParts {
  library: Library
  contextOf: (response: Response) => Context
  log: (line: string) => void
}

/**
 * `POST /export` with `{"statement" or "query", "parameters", "format"}`, or the same as a query string of `GET /export`: the whole answer
 * as a file, streamed. What cannot be whole is refused before it begins, or the connection breaks: a file that ends in good order is
 * complete, or says by its name that it holds the first rows alone, as many as the statement itself asks for.
 */
export function exportHandler({ library, contextOf, log }: ExportParts): RequestHandler {
  return async (request, response) => {
    try {
      const asked = readAsked(request.method === 'GET' ? fromAddress(request) : request.body, library)
      const { graph, signal } = contextOf(response)
      const limits = graph.limits.export
      const { put, end } = fileOn(response, asked, Date.now() + limits.timeoutMs)
      const sent = { statement: asked.source, parameters: asked.parameters }
      const pieces = runWithOneMore(graph.console, sent, limits, signal)
      await writeAnswer(pieces, FORMATS[asked.format].writer(asked.parameters.lens), put, limits.bytes)
      end()
    } catch (error) {
      if (response.headersSent) {
        log(`An export broke off: ${messageOf(error)}`)
        // A reset, not an end: also a reader that does not count chunks sees that the file is not whole.
        return void response.socket?.resetAndDestroy()
      }
      const { message, extensions } = formatError({ message: messageOf(error) }, error, log)
      const ms = retryAfterMs([{ message, ...(extensions && { extensions }) }])
      if (ms !== null) response.set('retry-after', retryAfter(ms))
      response.status(STATUS.get(extensions?.code) ?? 500).json({ errors: [{ message, extensions }] })
    }
  }
}

/** A file as the answer to a request. @param deadline by `Date.now()` */
function fileOn(response: Response, { name, format }: Asked, deadline: number) {
  // Sent with the first text, so that whatever fails before is told in words.
  const begin = () =>
    response.headersSent ||
    response.status(200).set({
      'content-type': FORMATS[format].type,
      'content-disposition': attachment(`${name}.${format}`),
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    })
  return {
    async put(text: string) {
      if (text === '') return
      begin()
      response.write(text)
      // A reader that stands still would hold the statement's place past the export's time.
      if (!(await drained(response, deadline - Date.now()))) throw new Error('The reader was too slow.')
    },
    end() {
      begin()
      response.end()
    },
  }
}

/** Any letters may stand in a name; a header takes ASCII, and the rest encoded beside it. */
const attachment = (file: string) =>
  `attachment; filename="${file.replaceAll(/[^\w.-]/g, '_')}"${/^[\w.-]*$/.test(file) ? '' : `; filename*=UTF-8''${encodeURIComponent(file)}`}`

/** The HTTP status of each error: 400 where another request is needed, others where it may help to wait. What is not listed is the server's own. */
const STATUS: ReadonlyMap<unknown, number> = new Map<ErrorCode, number>([
  ['BAD_USER_INPUT', 400],
  ['STATEMENT_ERROR', 400],
  ['REFUSED', 400],
  ['NOT_FOUND', 400],
  ['TOO_LARGE', 413],
  ['BUSY', 503],
  ['DATABASE_UNAVAILABLE', 503],
  ['TIMEOUT', 504],
])

/** What `GET` asks for. A page elsewhere could ask so without being told the answer; it is refused, as it is with `POST`. */
function fromAddress(request: Request): Record<string, unknown> {
  if (!['same-origin', 'none'].includes(String(request.headers['sec-fetch-site'] ?? 'none')))
    throw new SightlineError('REFUSED', 'Exports are not for pages of other sites.')
  const { parameters, ...rest } = request.query
  if (parameters === undefined) return rest
  try {
    const given: unknown = JSON.parse(String(parameters))
    return { ...rest, parameters: given }
  } catch {
    throw new SightlineError(
      'BAD_USER_INPUT',
      'parameters: give a JSON object, for example parameters={"id":"ttp"}, encoded for an address.',
      { argument: 'parameters' },
    )
  }
}
