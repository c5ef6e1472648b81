import { isRecord } from './record.ts'

/** What went wrong, as a code that programs can tell apart. GraphQL answers carry it in `extensions.code`. */
export type ErrorCode =
  | 'NOT_FOUND'
  | 'BAD_USER_INPUT'
  | 'TOO_LARGE'
  | 'TIMEOUT'
  | 'CANCELLED'
  | 'DATABASE_UNAVAILABLE'
  | 'DATABASE_ERROR'
  | 'REFUSED'
  | 'STATEMENT_ERROR'
  | 'BUSY'

/** An error whose message is meant for the person who asked: it says what is wrong and what is allowed. */
export class SightlineError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    /** More for programs: the argument, the allowed values, the nearest ids, the limit. */
    readonly details: Readonly<Record<string, unknown>> = {},
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}

/** What a thrown value says. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** The code that Node and Neo4j give their errors. */
export const codeOf = (error: unknown): string | undefined =>
  isRecord(error) && typeof error.code === 'string' ? error.code : undefined
