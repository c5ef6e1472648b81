import type { AddressInfo } from 'node:net'
import { request } from 'node:http'
import express from 'express'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { checkHost } from '../../../server/http/hosts.ts'

const servers = new Map<string, ReturnType<ReturnType<typeof express>['listen']>>()
const listen = (host: string) => {
  const app = express()
  app.use(checkHost(host))
  app.use((_, response) => void response.send('in'))
  return new Promise<void>((resolve) =>
    servers.set(
      host,
      app.listen(0, '127.0.0.1', () => resolve()),
    ),
  )
}
beforeAll(() => Promise.all([listen('127.0.0.1'), listen('0.0.0.0')]))
afterAll(() => servers.forEach((server) => server.close()))

/** What comes back on a request with these headers, which fetch would not let through. */
const ask = (listening: string, headers: Record<string, string>, method = 'POST') =>
  new Promise<[number | undefined, string]>((resolve, reject) => {
    const { port } = servers.get(listening)?.address() as AddressInfo
    request({ host: '127.0.0.1', port, headers, method }, (response) => {
      let text = ''
      response.on('data', (part) => (text += part)).on('end', () => resolve([response.statusCode, text]))
    })
      .on('error', reject)
      .end()
  })

it.each([
  ['a name of this machine', { host: 'localhost:4000' }],
  ['its own page', { host: 'localhost:4000', origin: 'http://localhost:4000' }],
  ['the loopback address of IPv6', { host: '[::1]:4000' }],
])('%s is answered', async (_, headers) => expect(await ask('127.0.0.1', headers)).toEqual([200, 'in']))

it.each([
  ['another name', { host: 'evil.example' }, 'not to \\"evil.example\\"'],
  ['a page elsewhere', { host: 'localhost:4000', origin: 'http://evil.example' }, 'http://evil.example are refused'],
  ['a page on another port', { host: 'localhost:4000', origin: 'http://localhost:5000' }, 'are refused'],
  ['a page of another scheme', { host: 'localhost:4000', origin: 'https://localhost:4000' }, 'are refused'],
  ['a page that hides its origin', { host: 'localhost:4000', origin: 'null' }, 'other sites are refused'],
  ['a page of another site', { host: 'localhost:4000', 'sec-fetch-site': 'cross-site' }, 'other sites are refused'],
])('%s is refused', async (_, headers, words) => {
  const [status, text] = await ask('127.0.0.1', headers)
  expect([status, text]).toEqual([403, expect.stringContaining(words)])
})

it('a link on a page of another site may be followed', async () => {
  expect(await ask('127.0.0.1', { host: 'localhost', 'sec-fetch-site': 'cross-site' }, 'GET')).toEqual([200, 'in'])
})

it('behind a proxy any name is answered, but no page of another', async () => {
  expect(await ask('0.0.0.0', { host: 'graph.example' })).toEqual([200, 'in'])
  expect((await ask('0.0.0.0', { host: 'graph.example', origin: 'http://evil.example' }))[0]).toBe(403)
})

it.each([
  ['https://graph.example', 'graph.example', 200],
  ['https://graph.example', 'graph.example:443', 200],
  ['http://graph.example', 'graph.example', 200],
  ['https://graph.example:8443', 'graph.example:8443', 200],
  ['https://graph.example:8443', 'graph.example', 403],
  ['ftp://graph.example', 'graph.example', 403],
  ['https://graph.example', 'a b', 403],
])('behind a proxy, which may end TLS, a page of %s at %s: %i', async (origin, host, status) => {
  expect((await ask('0.0.0.0', { host, origin }))[0]).toBe(status)
})
