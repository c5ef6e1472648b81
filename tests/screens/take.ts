import { rmSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { readConfig } from '../../server/config.ts'
import { start, type Running } from '../../server/commands/start.ts'
import { buildPage, servePage } from '../../server/http/page.ts'
import { provideManaged } from '../../server/neo4j/provider/managed.ts'
import { openBrowser, openPage } from '../support/browser.ts'
import { provideForeign } from '../support/foreign.ts'
import { programs, quietly, temporaryHome } from '../support/neo4j.ts'
import type { Graph, State } from './states.ts'

/** A picture is not about how fast it came: the first reads of a new Neo4j on a busy machine take long. */
const PATIENCE = 120_000

/** The program on a graph of its own, gone without a trace when it is closed. */
export async function startOn(graph: Graph): Promise<Running> {
  const home = temporaryHome()
  const app = await start({
    config: { ...readConfig({}), port: 0, home, readTimeoutMs: PATIENCE, cypherTimeoutMs: PATIENCE },
    step: quietly,
    provide: () => (graph === 'foreign' ? provideForeign() : provideManaged({ home, programs, step: quietly })),
    page: async () => {
      await buildPage()
      return servePage()
    },
  })
  return {
    ...app,
    close: async () => {
      await app.close()
      rmSync(home, { recursive: true, force: true })
    },
  }
}

/** Whatever changed is drawn whole, by one thread: else the edges of what was drawn in pieces differ. */
const EVENLY = ['--disable-partial-raster', '--num-raster-threads=1', '--force-color-profile=srgb']

export const openEvenBrowser = (): Promise<Browser> => openBrowser(EVENLY)

/** The picture of one state, as a PNG, the same whenever nothing changed. @throws Error when the page complains or never stands still */
export async function take(browser: Browser, address: string, state: State): Promise<Buffer> {
  const { page, complaints } = await openPage(
    browser,
    address,
    {
      deviceScaleFactor: 1,
      reducedMotion: 'reduce',
      colorScheme: 'light',
      locale: 'en-GB',
      timezoneId: 'UTC',
      ...state.options,
    },
    state.ready,
    PATIENCE,
  )
  page.setDefaultTimeout(PATIENCE)
  try {
    await state.go(page)
    // What lies under the pointer looks different.
    await page.mouse.move(0, 0)
    await page.evaluate(() => document.fonts.ready)
    await still(page)
    await page.evaluate(evenOut)
    const picture = await still(page)
    const errors = complaints.filter((text) => !NOT_OURS.test(text))
    if (errors.length > 0) throw new Error(`The page complains: ${errors.join('; ')}`)
    return picture
  } finally {
    await page.context().close()
  }
}

/** Chromium's own: a refusal of styles for typed-over text, and the status of an answer that holds an error. */
const NOT_OURS = /Applying inline style violates|Failed to load resource/

/** Pictures are taken until three in a row are the same: then nothing is under way any more. */
async function still(page: Page): Promise<Buffer> {
  let before: Buffer | null = null
  let same = 0
  for (let tries = 0; tries < 60; tries++) {
    const picture = await page.screenshot({ animations: 'disabled', caret: 'hide' })
    same = before?.equals(picture) ? same + 1 : 0
    if (same === 2) return picture
    before = picture
    await page.waitForTimeout(150)
  }
  throw new Error('The page does not come to rest.')
}

/**
 * What differs from run to run and from day to day, and says nothing about the page: how long it took, which Neo4j it is, and into how
 * many nodes a text is cut, which shifts letters by a part of a pixel. From here on the page is a picture: React does not know its texts.
 */
function evenOut(): void {
  document.body.normalize()
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const node = texts.currentNode as Text
    const even = node.data
      .replace(/\b[\d.,]+ (ms|s)\b/g, '0 ms')
      .replace(/· \d+\.\d+\.\d+$/, '· 0.0.0')
      .replace(/\b\d{1,2}:\d{2}(:\d{2})?\b/g, '00:00')
    if (even !== node.data) node.data = even
  }
}
