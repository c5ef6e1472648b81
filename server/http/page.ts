import { execFile } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readFile, readdir, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { promisify } from 'node:util'
import express, { type RequestHandler, type Response } from 'express'
import { acceptedEncodings, compressFiles, ENCODINGS, type Encoding } from './compressed.ts'

const root = path.resolve(import.meta.dirname, '../..')
const source = path.join(root, 'client')
/** The one room of the server that the page is built from too (rooms.js). */
const shared = path.join(root, 'server/time')
const output = path.join(root, 'dist/page')
/** Stands in the built page where each answer puts its own nonce; the editor's styles carry it. */
const NONCE = '__NONCE__'
/** React's build for people, whatever the process is that builds. */
const NODE_ENV = 'production'
const stamp = path.join(output, '.source-hash')

/** Nothing from elsewhere runs, loads or is called; no inline script, and of inline styles only those with the answer's own nonce. */
const contentSecurityPolicy = (nonce: string) =>
  `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data: blob:; connect-src 'self'; font-src 'self'; worker-src 'self'; ` +
  "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

/** One value for all that the page is built from. */
async function sourceHash(): Promise<string> {
  const hash = createHash('sha256').update(NODE_ENV)
  const folders = [source, shared].map((folder) => readdir(folder, { recursive: true, withFileTypes: true }))
  const files = (await Promise.all(folders)).flat().filter((entry) => entry.isFile())
  const names = [
    path.join(root, 'package-lock.json'),
    path.join(import.meta.dirname, 'compressed.ts'),
    ...files.map((entry) => path.join(entry.parentPath, entry.name)),
  ].sort()
  for (const name of names) hash.update(path.relative(root, name)).update(await readFile(name))
  return hash.digest('hex')
}

/** Where a page's assets are kept compressed: beside it, since its own folder is emptied by every build. */
const compressedOf = (folder: string) => `${folder}-compressed`

/** Builds the page when its source has changed since the last time. */
export async function buildPage(): Promise<void> {
  const current = await sourceHash()
  if ((await readFile(stamp, 'utf8').catch(() => '')) === current) return
  // In a process of its own: a bundler's memory is not given back, and the page is the one for people whoever builds it, tests too.
  const bundler = path.join(path.dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js')
  const options = ['build', '--config', path.join(source, 'vite.config.ts'), '--logLevel', 'warn']
  const env = { ...process.env, NODE_ENV }
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [bundler, ...options], { cwd: root, env })
  process.stderr.write(stdout + stderr)
  await compressFiles(path.join(output, 'assets'), compressedOf(output))
  await writeFile(stamp, current)
}

const headers = (response: Response, nonce = randomBytes(16).toString('base64')) =>
  response.set({
    'content-security-policy': contentSecurityPolicy(nonce),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  })

/** A name under `assets/` carries a hash of what is in the file, which never changes. */
const FOR_EVER = 'public, max-age=31536000, immutable'

/**
 * Serves a built page, this program's unless another is named, and its assets as they were compressed when it was built. The page itself differs
 * with each answer, and is as small as a packet: it goes as it is.
 */
export function servePage(folder = output): RequestHandler {
  const files = express.static(folder, {
    index: false,
    setHeaders(response, file) {
      headers(response)
      const isAsset = file.includes(`${path.sep}assets${path.sep}`)
      response.setHeader('cache-control', isAsset ? FOR_EVER : 'no-cache')
      if (isAsset) response.vary('accept-encoding')
    },
  })
  const compressed = compressedAssets(compressedOf(folder))
  return (request, response, next) => {
    if (request.path === '/' || request.path === '/index.html') {
      const nonce = randomBytes(16).toString('base64')
      const html = readFileSync(path.join(folder, 'index.html'), 'utf8').replaceAll(NONCE, nonce)
      return void headers(response, nonce).set('cache-control', 'no-store').type('html').send(html)
    }
    const nothing = () => headers(response).status(404).type('text').send(`There is nothing at ${request.path}.\n`)
    compressed(request, response, (failed) =>
      failed ? next(failed) : files(request, response, (error) => (error ? next(error) : nothing())),
    )
  }
}

/** Serves assets in the encoding that a request likes best of those there are; goes on where there is none. */
function compressedAssets(folder: string): RequestHandler {
  const serve = (encoding: Encoding) =>
    express.static(path.join(folder, encoding), {
      index: false,
      redirect: false,
      setHeaders: (response) =>
        headers(response).set({ 'content-encoding': encoding, 'cache-control': FOR_EVER }).vary('accept-encoding'),
    })
  const served = new Map(ENCODINGS.map((encoding) => [encoding, serve(encoding)]))
  const router = express.Router()
  router.use('/assets', (request, response, next) => {
    const [best] = acceptedEncodings(request.get('accept-encoding'))
    const found = best && served.get(best)
    if (found) found(request, response, next)
    else next()
  })
  return router
}

/** Serves the page from its source, with reload. For development only. */
export async function developPage(): Promise<RequestHandler> {
  const { createServer } = await import('vite')
  const vite = await createServer({
    configFile: path.join(source, 'vite.config.ts'),
    server: { middlewareMode: true },
    appType: 'spa',
  })
  return vite.middlewares
}
