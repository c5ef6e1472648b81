import { describe, expect, it } from 'vitest'
import { ask, askAsWritten, createClient } from '../../../client/api/ask.ts'
import { LimitsDocument } from '../../../client/api/limits.ts'
import { failed, json, serverOf, unreachable } from './sent.ts'

const LIMITS = { data: { limits: { maxPageSize: 7 } } }

describe('an operation of the page', () => {
  it('goes as its hash, and is asked once', async () => {
    const { send, sent } = serverOf(() => json(LIMITS))
    const client = createClient(send)
    expect(await ask(client, LimitsDocument, {})).toMatchObject(LIMITS.data)
    expect(await ask(client, LimitsDocument, {})).toMatchObject(LIMITS.data)
    expect(sent).toHaveLength(1)
    expect(sent[0]?.url).toBe('/graphql')
    expect(sent[0]?.body).not.toHaveProperty('query')
    expect(sent[0]?.body).toHaveProperty('extensions.persistedQuery.sha256Hash')
  })

  it('is asked anew when that is wanted', async () => {
    const { send, sent } = serverOf(() => json(LIMITS))
    const client = createClient(send)
    await ask(client, LimitsDocument, {})
    await ask(client, LimitsDocument, {}, true)
    expect(sent).toHaveLength(2)
  })

  it('goes as text alone to a server that does not know the hash', async () => {
    const { send, sent } = serverOf(({ body }) =>
      json(body.query ? LIMITS : failed('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound')),
    )
    expect(await ask(createClient(send), LimitsDocument, {})).toMatchObject(LIMITS.data)
    expect(sent).toHaveLength(2)
    expect(sent[1]?.body.query).toContain('maxPageSize')
    expect(sent[1]?.body).not.toHaveProperty('extensions')
  })

  it('fails in words: refused, without an answer, without anything in it', async () => {
    const asked = (answer: Parameters<typeof serverOf>[0]) =>
      ask(createClient(serverOf(answer).send), LimitsDocument, {})
    await expect(asked(() => json(failed('TOO_LARGE', 'Too much at once.')))).rejects.toMatchObject({
      message: 'Too much at once.',
      code: 'TOO_LARGE',
    })
    await expect(asked(unreachable)).rejects.toMatchObject({ code: 'OFFLINE' })
  })

  it.each(['DATABASE_UNAVAILABLE', 'BUSY'])('is asked again by itself after %s, and not for ever', async (code) => {
    const busy = failed(code, 'Try again shortly.')
    const soon = serverOf(() => json(soon.sent.length < 3 ? busy : LIMITS, soon.sent.length < 3 ? 503 : 200))
    expect(await ask(createClient(soon.send), LimitsDocument, {})).toMatchObject(LIMITS.data)
    expect(soon.sent).toHaveLength(3)
    const never = serverOf(() => json(busy, 503))
    await expect(ask(createClient(never.send), LimitsDocument, {})).rejects.toMatchObject({ code })
    expect(never.sent.length).toBeLessThan(7)
  })

  it('is asked once where the refusal would be the same again', async () => {
    const { send, sent } = serverOf(() => json(failed('BAD_USER_INPUT', 'No.'), 200))
    await expect(ask(createClient(send), LimitsDocument, {})).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
    expect(sent).toHaveLength(1)
  })

  it('is given a time', async () => {
    const { send, sent } = serverOf(() => json(LIMITS))
    await ask(createClient(send), LimitsDocument, {})
    expect(sent[0]?.signal).toBeInstanceOf(AbortSignal)
  })
})

describe('an operation as someone wrote it', () => {
  it('goes as it is, and its answer comes as it is, errors and all', async () => {
    const answer = failed('GRAPHQL_VALIDATION_FAILED', 'Cannot query field "nope".')
    const { send, sent } = serverOf(() => json(answer, 400))
    expect(await askAsWritten(send, { query: '{ nope }', variables: { a: 1 } })).toEqual(answer)
    expect(sent[0]?.body).toEqual({ query: '{ nope }', variables: { a: 1 } })
  })

  it('fails in words without an answer, and with one that is none', async () => {
    await expect(askAsWritten(unreachable, { query: '{ a }' })).rejects.toMatchObject({ code: 'OFFLINE' })
    const odd = async () => new Response('<html>', { status: 502, statusText: 'Bad Gateway' })
    await expect(askAsWritten(odd, { query: '{ a }' })).rejects.toThrow('The server answered with 502 Bad Gateway')
  })
})
