import { CombinedError } from '@urql/core'
import { describe, expect, it } from 'vitest'
import { refused, refusedBy, toApiError, unanswered } from '../../../client/api/errors.ts'
import { json } from './sent.ts'

describe('what went wrong is said', () => {
  it('as the server says it, with its code and what else it knows', () => {
    const error = refused({ message: 'There is no "x".', extensions: { code: 'NOT_FOUND', ids: ['x'] } })
    expect(error).toMatchObject({ message: 'There is no "x".', code: 'NOT_FOUND', details: { ids: ['x'] } })
    expect(refused({ message: 'Odd.' }).code).toBe('UNKNOWN')
  })

  it('as no answer, or one too late', () => {
    expect(unanswered(new TypeError('Failed to fetch'))).toMatchObject({
      message: 'The server cannot be reached.',
      code: 'OFFLINE',
    })
    expect(unanswered(AbortSignal.timeout(0).reason ?? new DOMException('', 'TimeoutError'))).toMatchObject({
      message: 'The server took too long to answer.',
      code: 'TIMEOUT',
    })
  })

  it('from what urql brings: a refusal before a broken connection', () => {
    const graphQLErrors = [{ message: 'Ids are missing.', extensions: { code: 'BAD_USER_INPUT' } }]
    expect(toApiError(new CombinedError({ graphQLErrors, networkError: new Error('400') })).code).toBe('BAD_USER_INPUT')
    expect(toApiError(new CombinedError({ networkError: new Error('gone') })).code).toBe('OFFLINE')
  })

  it('from the body of a refusal, or without one from its status', async () => {
    const body = { errors: [{ message: 'The database is starting.', extensions: { code: 'DATABASE_UNAVAILABLE' } }] }
    expect(await refusedBy(json(body, 503))).toMatchObject({
      message: 'The database is starting.',
      code: 'DATABASE_UNAVAILABLE',
    })
    const odd = new Response('<html>', { status: 502, statusText: 'Bad Gateway' })
    expect(await refusedBy(odd)).toMatchObject({
      message: 'The server answered with 502 Bad Gateway, and not in JSON. Its log says more.',
      code: 'UNKNOWN',
    })
  })
})
