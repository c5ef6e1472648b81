import { request } from 'node:http'
import { expect, it } from 'vitest'
import { startApp } from '../../support/app.ts'
import { useAsked } from '../../support/ask.ts'

const asked = useAsked(() => startApp())

const send = (method: string, address: string) =>
  new Promise<{ status: number | undefined; allow: string | undefined; text: string }>((resolve, reject) => {
    request(new URL(address, asked.app.address), { method, headers: { 'x-secret': 's' } }, (response) => {
      let text = ''
      response
        .on('data', (part) => (text += part))
        .on('end', () => resolve({ status: response.statusCode, allow: response.headers.allow, text }))
    })
      .on('error', reject)
      .end()
  })

const READ = 'GET, HEAD'
const ASK = 'GET, HEAD, POST'
it.each([
  ['/health', READ],
  ['/graphql', ASK],
  ['/graphql/schema.graphql', READ],
  ['/graphql/stream', 'POST'],
  ['/queries/claim/claim.cypher', READ],
  ['/export', ASK],
  ['/', READ],
  ['/assets/nothing.js', READ],
])('%s has %s and nothing else', async (address, allow) => {
  for (const method of ['TRACE', 'DELETE', 'PUT', 'OPTIONS', 'PROPFIND', ...(allow === READ ? ['POST'] : [])]) {
    const answer = await send(method, address)
    expect([method, answer.status, answer.allow]).toEqual([method, 405, allow])
    expect(answer.text).not.toContain('x-secret')
  }
})

it('what is under an address that answers is nothing', async () =>
  expect((await send('GET', '/graphql/nothing')).status).toBe(404))
