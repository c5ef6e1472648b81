import { Neo4jError } from 'neo4j-driver'
import { expect, it } from 'vitest'
import { SightlineError } from '../../../server/errors.ts'
import { mayPass, toSightlineError } from '../../../server/neo4j/errors.ts'

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
