import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { promisify } from 'node:util'
import type { Browser, Page } from 'playwright-core'
import { sizeOf, type Sheet } from './sheet.ts'

const root = path.resolve(import.meta.dirname, '../..')
const built = path.join(root, 'dist/looks')
const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

/** Builds the page that draws sheets, and opens it. It is served from here: nothing listens. */
export async function openSheets(browser: Browser): Promise<Page> {
  const bundler = path.join(path.dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js')
  const options = ['build', '--config', path.join(import.meta.dirname, 'page/vite.config.ts'), '--logLevel', 'warn']
  await promisify(execFile)(process.execPath, [bundler, ...options], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
  })
  const context = await browser.newContext({ deviceScaleFactor: 1 })
  const page = await context.newPage()
  await page.route('http://looks.test/**', async (route) => {
    const file = new URL(route.request().url()).pathname.slice(1)
    await route.fulfill({
      contentType: TYPES[path.extname(file)] ?? 'text/plain',
      body: await readFile(path.join(built, file)),
    })
  })
  await page.goto('http://looks.test/index.html')
  await page.waitForFunction(() => 'looks' in window)
  return page
}

/** The picture of sheets beside one another, as a PNG. */
export async function draw(page: Page, sheets: readonly Sheet[]): Promise<Buffer> {
  const sizes = sheets.map(sizeOf)
  const width = Math.ceil(sizes.reduce((sum, size) => sum + size.width, 0))
  const height = Math.ceil(Math.max(...sizes.map((size) => size.height)))
  await page.setViewportSize({ width, height })
  await page.evaluate(() => window.looks.clear())
  for (const sheet of sheets) await page.evaluate((one) => window.looks.drawSheet(one), sheet)
  return page.screenshot()
}
