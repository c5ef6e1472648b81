import { isRetryableError, Neo4jError } from 'neo4j-driver'
import { SightlineError } from '../errors.ts'

/** Neo4j calls it transient, and the driver would try again: the same question would need as much. */
const OUT_OF_MEMORY = /MemoryPoolOutOfMemory|TransactionOutOfMemory/

/** Driver messages hold addresses, and sometimes values: they stay in the `cause`, for the log, and never reach an answer. */
export function toSightlineError(error: unknown, query: string): SightlineError {
  if (error instanceof SightlineError) return error
  const options = { cause: error }
  const code = error instanceof Neo4jError ? error.code : ''
  if (/Terminated|TransactionTimedOut/.test(code))
    return new SightlineError(
      'TIMEOUT',
      `The query ${query} took longer than allowed. Narrow the filter or ask for less.`,
      { query },
      options,
    )
  if (OUT_OF_MEMORY.test(code))
    return new SightlineError(
      'TOO_LARGE',
      `The query ${query} needs more memory than one read may take. Ask for less at once, or narrow the filter.`,
      { query },
      options,
    )
  if (
    code === 'ServiceUnavailable' ||
    code === 'SessionExpired' ||
    /DatabaseUnavailable|Security\.|DatabaseNotFound/.test(code)
  )
    return unavailable(options)
  if (error instanceof Neo4jError && isRetryableError(error)) return unavailable(options)
  if (
    error instanceof Neo4jError &&
    /timed out|closed|connection|pool/i.test(error.message) &&
    !code.startsWith('Neo.ClientError')
  )
    return unavailable(options)
  return new SightlineError('DATABASE_ERROR', `The database could not answer the query ${query}.`, { query }, options)
}

/** Whether the same question may be answered when it is asked again shortly. One that needs too much memory needs as much then. */
export const mayPass = (error: unknown): boolean =>
  error instanceof Neo4jError && isRetryableError(error) && !OUT_OF_MEMORY.test(error.code)

/** Of a read that Neo4j has neither answered nor ended, long after its time. */
export const unanswered = () =>
  new SightlineError('DATABASE_UNAVAILABLE', 'The database has not answered for too long. Try again shortly.')

const unavailable = (options: ErrorOptions) =>
  new SightlineError(
    'DATABASE_UNAVAILABLE',
    'The database cannot be reached at the moment. Try again shortly.',
    {},
    options,
  )
