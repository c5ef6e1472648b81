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
