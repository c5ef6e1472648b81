import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import path from 'node:path'
import { promisify } from 'node:util'
import type { RequestHandler } from 'express'
import { servePage } from '../../../server/http/page.ts'

const root = path.resolve(import.meta.dirname, '../../..')

/** The page with a made-up feature among its own, built as for people. */
export async function pageWithMadeUp(): Promise<RequestHandler> {
  const bundler = path.join(path.dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js')
  const options = ['build', '--config', path.join(import.meta.dirname, 'vite.config.ts'), '--logLevel', 'warn']
  await promisify(execFile)(process.execPath, [bundler, ...options], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
  })
  return servePage(path.join(root, 'dist/made-up'))
}
