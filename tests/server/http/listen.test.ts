import { once } from 'node:events'
import type { Server } from 'node:http'
import { connect } from 'node:net'
import express from 'express'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { listen } from '../../../server/http/listen.ts'
import { portOf } from '../../../server/port.ts'
import { StartError } from '../../../server/start-error.ts'

/** What comes by the port and never comes to an end, and what takes its time to be answered. */

const SHORT = { headersTimeout: 300, requestTimeout: 600, connectionsCheckingInterval: 50 }
/** How long the slow answer takes: longer than a request may take to come in. */
const ANSWER_MS = 1_200

let server: Server
beforeAll(async () => {
  const app = express()
    .post('/', express.json(), (_, response) => void response.send('in'))
    .get('/slow', (_, response) => {
      response.write('begun ')
      setTimeout(() => response.end('and done'), ANSWER_MS)
    })
  server = await listen(app, { port: 0, host: '127.0.0.1' }, SHORT)
})
afterAll(() => void server.close())

/** Everything that comes back until the connection is closed. */
async function send(text: string): Promise<string> {
  const socket = connect(portOf(server), '127.0.0.1')
  let said = ''
  socket.on('data', (part) => (said += part))
  socket.write(text)
  await once(socket, 'close')
  return said
}

const POST = 'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n'

it.each([
  ['nothing at all', ''],
  ['headers that do not end', `${POST}X-More: `],
  ['a body that does not end', `${POST}Content-Length: 100\r\n\r\n{"query":`],
])('%s is closed', async (_, text) => expect(await send(text)).toMatch(/^HTTP\/1\.1 408 /))

it('an answer may take longer than its request might have', async () => {
  const answer = await fetch(`http://127.0.0.1:${portOf(server)}/slow`)
  expect(await answer.text()).toBe('begun and done')
})

it.each([
  ['CONNECT', 405],
  // Node knows no such method, and reads no further.
  ['TRACK', 400],
])('%s is refused', async (method, status) =>
  expect(await send(`${method} localhost:4000 HTTP/1.1\r\nHost: localhost:4000\r\nX-Secret: s\r\n\r\n`)).toMatch(
    new RegExp(`^HTTP/1\\.1 ${status} (?![\\s\\S]*X-Secret)`),
  ),
)

it.each([
  ['taken', '127.0.0.1', /^Port \d+ is taken by another program\.$/],
  ['at an address of another machine', '192.0.2.1', /^Port \d+ on 192\.0\.2\.1 cannot be opened \(EADDRNOTAVAIL\)\.$/],
  ['at a name that is none', 'no.such.host.invalid', /cannot be opened \(E\w+\)\.$/],
])('a port that is %s is told in words', async (_, host, words) => {
  const failed = await listen(express(), { port: portOf(server), host }).catch((error: unknown) => error)
  expect(failed).toBeInstanceOf(StartError)
  expect(failed).toMatchObject({ message: expect.stringMatching(words) })
})
