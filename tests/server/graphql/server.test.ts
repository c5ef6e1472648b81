import { request } from 'node:http'
import { describe, expect, it } from 'vitest'
import { graphql } from '../../support/app.ts'
import { useAsked } from '../../support/ask.ts'

/** Who is heard at `/graphql` and `/graphql/stream`, and how much of it is read. */

const asked = useAsked()

describe('the endpoint', () => {
  it('refuses another host, against names made to point here', async () => {
    const { status } = await fetchWithHost(asked.app.address, 'evil.example')
    expect(status).toBe(403)
  })

  it('refuses pages of another origin', async () => {
    const response = await fetch(`${asked.app.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://evil.example' },
      body: '{"query":"{ overview { nodes } }"}',
    })
    expect(response.status).toBe(403)
  })

  const SAVE = JSON.stringify({
    query: 'mutation { saveQuery(name: "own/planted", text: "// Planted.\\n// @returns table\\nRETURN 1") { name } }',
  })
  it.each([
    ['a page that hides its origin', { 'content-type': 'application/json', origin: 'null' }, 403],
    ['a page of another site', { 'content-type': 'application/json', 'sec-fetch-site': 'cross-site' }, 403],
    ['a form, which needs no leave', { 'content-type': 'text/plain;application/json' }, 415],
  ])('refuses %s where answers are streamed', async (_, headers, status) => {
    const response = await fetch(`${asked.app.address}/graphql/stream`, {
      method: 'POST',
      headers: { accept: 'text/event-stream', ...headers },
      body: SAVE,
    })
    expect(response.status).toBe(status)
    expect((await graphql(asked.app.address, '{ libraryQuery(name: "own/planted") { name } }')).errors).toHaveLength(1)
  })

  it('reads no endless request where answers are streamed, and tells a mistake in its own words', async () => {
    const stream = (body: string) =>
      fetch(`${asked.app.address}/graphql/stream`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
        body,
      })
    expect((await stream(`{"query": "${' '.repeat(2_000_000)}"}`)).status).toBe(413)
    expect((await stream(JSON.stringify({ query: `subscription { ${'a '.repeat(5_000)} }` }))).status).toBe(400)
    expect(await (await stream(JSON.stringify({ query: 'subscription { nonsense }' }))).text()).toContain(
      'Cannot query field \\"nonsense\\" on type \\"Subscription\\"',
    )
  })

  it('tells a browser what it is', async () => {
    const response = await fetch(`${asked.app.address}/graphql`, { headers: { accept: 'text/html' } })
    expect(await response.text()).toContain('GraphQL endpoint')
  })
})

function fetchWithHost(address: string, host: string): Promise<{ status: number }> {
  return new Promise((resolve, reject) => {
    const url = new URL('/health', address)
    request({ hostname: '127.0.0.1', port: url.port, path: url.pathname, headers: { host } }, (response) => {
      response.resume()
      resolve({ status: response.statusCode ?? 0 })
    })
      .on('error', reject)
      .end()
  })
}
