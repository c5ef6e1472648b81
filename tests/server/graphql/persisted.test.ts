import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Running } from '../../../server/commands/start.ts'
import { post, startApp } from '../../support/app.ts'

/** The page's operations are known by their hash before it first sends them; nobody can add others. */

const operations = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../../../server/graphql/page-operations.json'), 'utf8'),
) as Record<string, string>
const hashOf = (name: string) =>
  Object.entries(operations).find(([, text]) =>
    new RegExp(`\\b(query|mutation|subscription) ${name}\\b`).test(text),
  )?.[0] ?? ''

let app: Running
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

const send = (body: object) => post<Record<string, unknown>>(app.address, body)
const persisted = (sha256Hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } })

it('every operation of the page is there, each under the hash of its text', () => {
  expect(Object.keys(operations).length).toBeGreaterThan(20)
  for (const [hash, text] of Object.entries(operations)) {
    expect(hash).toBe(`sha256:${createHash('sha256').update(text).digest('hex')}`)
    expect(() => parse(text)).not.toThrow()
  }
})

describe('a hash alone', () => {
  it('is answered', async () => {
    const { status, answer } = await send({ ...persisted(hashOf('First')), variables: {} })
    expect(status).toBe(200)
    expect(answer.errors).toBeUndefined()
    expect((answer.data?.views as unknown[]).length).toBeGreaterThan(0)
  })

  it('is answered with variables, and its errors have their codes', async () => {
    const among = await send({ ...persisted(hashOf('Among')), variables: { ids: ['ttp'] } })
    expect(JSON.stringify(among.answer.data)).toContain('Tehrik-i-Taliban Pakistan')
    const gone = await send({ ...persisted(hashOf('Among')), variables: { ids: ['nowhere'] } })
    expect(gone.answer.errors?.[0]?.extensions.code).toBe('NOT_FOUND')
  })

  it.each(['0'.repeat(64), `sha256:${'0'.repeat(64)}`, '__proto__', 'constructor'])(
    'that is not known is told so: %s',
    async (hash) => {
      const { answer } = await send(persisted(hash))
      expect(answer.data ?? null).toBeNull()
      expect(answer.errors?.[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND')
    },
  )
})

it('nothing that is sent is remembered: the same hash is as unknown afterwards', async () => {
  const query = '{ overview { nodes } }'
  const hash = createHash('sha256').update(query).digest('hex')
  expect((await send({ query, ...persisted(hash) })).answer.data).toBeTruthy()
  expect((await send(persisted(hash))).answer.errors?.[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND')
})

it('another text under a known hash is refused', async () => {
  const { answer } = await send({ query: '{ overview { nodes } }', ...persisted(hashOf('First')) })
  expect(answer.data ?? null).toBeNull()
  expect(answer.errors?.[0]).toMatchObject({
    message: expect.stringMatching(/sha/),
    extensions: { code: 'BAD_REQUEST' },
  })
})
