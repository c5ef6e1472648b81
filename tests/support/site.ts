import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import type { Running } from '../../server/commands/start.ts'
import { startApp } from './app.ts'
import { openBrowser } from './browser.ts'

/** The program and a browser for the tests of a file: there before the first, closed after the last. */
export function useSite(start: () => Promise<Running> = startApp): {
  readonly app: Running
  readonly browser: Browser
} {
  const site = {} as { app: Running; browser: Browser }
  beforeAll(async () => {
    ;[site.app, site.browser] = await Promise.all([start(), openBrowser()])
  })
  afterAll(async () => {
    await site.browser?.close()
    await site.app?.close()
  })
  return site
}
