import { Neo4jError } from 'neo4j-driver'
import { expect, it } from 'vitest'
import { SightlineError } from '../../../server/errors.ts'
import { mayPass, orJustStarted, toSightlineError } from '../../../server/neo4j/errors.ts'

const thrown = (code: string, message = 'bolt://10.0.0.1 said so') =>
  new Neo4jError(message, code as never, '50N42', 'general processing exception')

it.each([
  ['Neo.ClientError.Transaction.TransactionTimedOut', 'TIMEOUT'],
  ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'TOO_LARGE'],
  ['Neo.TransientError.General.TransactionOutOfMemoryError', 'TOO_LARGE'],
  ['Neo.TransientError.General.DatabaseUnavailable', 'DATABASE_UNAVAILABLE'],
  ['ServiceUnavailable', 'DATABASE_UNAVAILABLE'],
  ['Neo.ClientError.Statement.SyntaxError', 'DATABASE_ERROR'],
])('%s is told as %s, without a word of the driver', (code, told) => {
  const error = toSightlineError(thrown(code), 'claim/claims')
  expect(error.code).toBe(told)
  expect(error.message).not.toContain('10.0.0.1')
  expect(error.cause).toBeInstanceOf(Neo4jError)
})

it('what was told already stays as it is', () => {
  const error = new SightlineError('NOT_FOUND', 'There is none.')
  expect(toSightlineError(error, 'thing/thing')).toBe(error)
})

it.each([
  ['ServiceUnavailable', true],
  ['SessionExpired', true],
  ['Neo.TransientError.General.DatabaseUnavailable', true],
  ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', false],
  ['Neo.ClientError.Statement.SyntaxError', false],
])('whether %s is asked once more: %s', (code, again) => expect(mayPass(thrown(code))).toBe(again))

it('what takes too long at a Neo4j that has just been started is to be asked again, and nothing else is', () => {
  const late = new SightlineError('TIMEOUT', 'Narrow the filter.', { query: 'thing/thing' })
  const ago = (seconds: number) => performance.now() - seconds * 1_000
  expect(orJustStarted(late, ago(20))).toMatchObject({
    code: 'BUSY',
    message: expect.stringMatching(/started 2[01] s ago.*Ask again in 5 s\.$/),
    details: { query: 'thing/thing', retryAfterMs: 5_000 },
  })
  expect(orJustStarted(late, ago(61))).toBe(late)
  expect(orJustStarted(late, null)).toBe(late)
  const missing = new SightlineError('NOT_FOUND', 'There is none.')
  expect(orJustStarted(missing, ago(20))).toBe(missing)
})
