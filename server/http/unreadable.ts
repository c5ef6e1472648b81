import type { ErrorRequestHandler } from 'express'
import { SightlineError } from '../errors.ts'
import { formatError } from '../graphql/format-error.ts'

/** What body-parser says of a request that it cannot read. */
interface Unreadable {
  type?: string
  status?: number
  limit?: number
  message: string
}

/**
 * Answers requests that did not get as far as a handler, as JSON in the form of every other error: a body that is no JSON or too
 * large in words; anything else with a reference to the log.
 */
export const unreadable =
  (log: (line: string) => void): ErrorRequestHandler =>
  (error: Unreadable, _, response, next) => {
    if (response.headersSent) return next(error)
    const answer = (status: number, message: string, extensions: Record<string, unknown>) =>
      void response.status(status).json({ errors: [{ message, extensions }] })
    if (error instanceof SightlineError) answer(400, error.message, { code: error.code, ...error.details })
    else if (error.type === 'entity.parse.failed')
      answer(400, `The request is not JSON: ${error.message}.`, { code: 'BAD_USER_INPUT' })
    else if (error.type === 'entity.too.large')
      answer(413, `The request has more than ${error.limit?.toLocaleString('en')} bytes.`, {
        code: 'TOO_LARGE',
        max: error.limit,
      })
    else if (error.status && error.status < 500)
      answer(error.status, `The request cannot be read: ${error.message}.`, { code: 'BAD_USER_INPUT' })
    else {
      const { message, extensions } = formatError({ message: error.message }, error, log)
      answer(500, message, extensions ?? {})
    }
  }
