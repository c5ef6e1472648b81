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
      `The query ${query} took longer than allowed: it asks for much, or the machine is busy. Ask again, narrow the filter, or ask for less.`,
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

/** For so long after its start Neo4j's answers may take longer: it has read nothing yet, and planned nothing. */
const COLD_MS = 60_000
/** By then what was asked has been read once, and its plan is kept. */
const COLD_AGAIN_MS = 5_000

/**
 * Says of what took too long at a Neo4j that has just been started that it is to be asked again: nothing tells then whether it asks for too much.
 * @param since when it was started, by `performance.now()`; null where that is not known
 */
export function orJustStarted(error: SightlineError, since: number | null): SightlineError {
  const age = since === null ? Infinity : performance.now() - since
  if (error.code !== 'TIMEOUT' || age > COLD_MS) return error
  return new SightlineError(
    'BUSY',
    `Neo4j was started ${Math.ceil(age / 1_000)} s ago, and its first answers take longer: this one did not come within its time. Ask again in ${COLD_AGAIN_MS / 1_000} s.`,
    { ...error.details, retryAfterMs: COLD_AGAIN_MS },
    { cause: error.cause },
  )
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
