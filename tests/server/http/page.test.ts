import { readdirSync, readFileSync, statSync } from 'node:fs'
import { request } from 'node:http'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import express from 'express'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { servePage } from '../../../server/http/page.ts'
import { portOf } from '../../../server/port.ts'

/** The page as it was built for people, and how much of it the first view waits for. */

const built = path.resolve(import.meta.dirname, '../../../dist/page')
const html = readFileSync(path.join(built, 'index.html'), 'utf8')
const entry = /<script [^>]*src="([^"]+)"/.exec(html)?.[1] ?? ''

let server: ReturnType<ReturnType<typeof express>['listen']>
beforeAll(
  () =>
    new Promise<void>((resolve) => {
      server = express()
        .use(servePage())
        .listen(0, '127.0.0.1', () => resolve())
    }),
)
afterAll(() => server.close())

interface Answer {
  status: number | undefined
  headers: Record<string, string | string[] | undefined>
  body: Buffer
}

/** Not by fetch, which unpacks what it gets. */
const get = (address: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<Answer>((resolve, reject) => {
    request({ host: '127.0.0.1', port: portOf(server), path: address, headers, method }, (response) => {
      const parts: Buffer[] = []
      response
        .on('data', (part: Buffer) => parts.push(part))
        .on('end', () =>
          resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
        )
    })
      .on('error', reject)
      .end()
  })

describe('an asset', () => {
  const whole = readFileSync(path.join(built, entry))

  it.each([
    ['br', 'gzip, deflate, br', brotliDecompressSync],
    ['gzip', 'gzip, br;q=0', gunzipSync],
    [undefined, 'identity', (body: Buffer) => body],
    [undefined, '', (body: Buffer) => body],
  ])('goes as %s where a request takes "%s"', async (encoding, accepted, unpack) => {
    const { status, headers, body } = await get(entry, { 'accept-encoding': accepted })
    expect(status).toBe(200)
    expect(headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-length': String(body.length),
      'x-content-type-options': 'nosniff',
    })
    expect([headers['content-encoding'], headers.vary?.toString().toLowerCase()]).toEqual([encoding, 'accept-encoding'])
    expect(unpack(body).equals(whole)).toBe(true)
  })

  it('has a mark of its own in each encoding, by which it is known again', async () => {
    const plain = await get(entry)
    const packed = await get(entry, { 'accept-encoding': 'br' })
    expect(packed.headers.etag).not.toBe(plain.headers.etag)
    const again = await get(entry, { 'accept-encoding': 'br', 'if-none-match': String(packed.headers.etag) })
    expect([again.status, again.headers.vary?.toString().toLowerCase()]).toEqual([304, 'accept-encoding'])
  })

  it('that is too small to be compressed goes as it is, to whoever takes what', async () => {
    const icon = readdirSync(path.join(built, 'assets')).find((name) => name.endsWith('.svg'))
    const { status, headers } = await get(`/assets/${icon}`, { 'accept-encoding': 'br' })
    expect([status, headers['content-type'], headers['content-encoding']]).toEqual([200, 'image/svg+xml', undefined])
  })

  it('that is not there is told in words', async () => {
    const { status, headers, body } = await get('/assets/nothing.js', { 'accept-encoding': 'br' })
    expect([status, headers['content-encoding'], body.toString()]).toEqual([
      404,
      undefined,
      'There is nothing at /assets/nothing.js.\n',
    ])
  })
})

it('the page itself is not compressed: it holds a word of its own for each answer', async () => {
  const first = await get('/', { 'accept-encoding': 'br' })
  const second = await get('/', { 'accept-encoding': 'br' })
  expect([first.headers['content-encoding'], first.headers['cache-control']]).toEqual([undefined, 'no-store'])
  expect(first.body.equals(second.body)).toBe(false)
  expect(statSync(path.join(built, 'index.html')).size).toBeLessThan(4_096)
})

describe('the first view', () => {
  const LIMIT = 300_000

  /** What a file brings with it before it is of use; not what it fetches later. */
  function needed(file: string, found = new Set<string>()): Set<string> {
    if (found.has(file)) return found
    found.add(file)
    const text = /\.(js|css)$/.test(file) ? readFileSync(path.join(built, file), 'utf8') : ''
    const imports = file.endsWith('.js')
      ? /(?:\bfrom|\bimport) ?["'`]\.\/([\w.-]+\.js)["'`]/g
      : /url\(["']?\/?assets\/([^)"']+)/g
    for (const [, name = ''] of text.matchAll(imports)) needed(`assets/${name}`, found)
    return found
  }
  const files = new Set(
    [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].flatMap(([, file = '']) => [...needed(file)]),
  )

  it(`waits for no more than ${LIMIT} bytes: the page, its script with what that imports, styles and fonts`, async () => {
    expect(files.size).toBeGreaterThan(2)
    const sizes = await Promise.all(
      ['', ...files].map(async (file) => (await get(`/${file}`, { 'accept-encoding': 'br' })).body.length),
    )
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(LIMIT)
  })

  it('has what it needs in a request or two, and neither editor, GraphiQL, charts nor tables', () => {
    const scripts = [...files].filter((file) => file.endsWith('.js'))
    expect(scripts.length).toBeLessThanOrEqual(3)
    const text = scripts.map((file) => readFileSync(path.join(built, file), 'utf8')).join('')
    expect(text).not.toMatch(/cm-editor|graphiql-container|precision highp float/)
    // A word for screen readers, in German: nothing but English is brought.
    expect(text).not.toContain('Vorschläge')
  })
})
