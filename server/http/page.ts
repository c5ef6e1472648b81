import { execFile } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readFile, readdir, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { promisify } from 'node:util'
import express, { type RequestHandler, type Response } from 'express'

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
    ...files.map((entry) => path.join(entry.parentPath, entry.name)),
  ].sort()
  for (const name of names) hash.update(path.relative(root, name)).update(await readFile(name))
  return hash.digest('hex')
}

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
  await writeFile(stamp, current)
}

const headers = (response: Response, nonce = randomBytes(16).toString('base64')) =>
  response.set({
    'content-security-policy': contentSecurityPolicy(nonce),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  })

/** Serves a built page, this program's unless another is named. Files under `assets/` carry a hash in their names and never change. */
export function servePage(folder = output): RequestHandler {
  const files = express.static(folder, {
    index: false,
    setHeaders(response, file) {
      headers(response)
      response.setHeader(
        'cache-control',
        file.includes(`${path.sep}assets${path.sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache',
      )
    },
  })
  return (request, response, next) => {
    if (request.path === '/' || request.path === '/index.html') {
      const nonce = randomBytes(16).toString('base64')
      const html = readFileSync(path.join(folder, 'index.html'), 'utf8').replaceAll(NONCE, nonce)
      return void headers(response, nonce).set('cache-control', 'no-store').type('html').send(html)
    }
    files(request, response, (error) =>
      error ? next(error) : headers(response).status(404).type('text').send(`There is nothing at ${request.path}.\n`),
    )
  }
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
