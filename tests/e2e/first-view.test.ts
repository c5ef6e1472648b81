import type { Page } from 'playwright-core'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { choose, glance } from '../screens/ways.ts'
import { heldBack, operationIn } from '../support/asked-by-page.ts'
import { canvas, openPage, SHOWN } from '../support/browser.ts'
import { useSite } from '../support/site.ts'

/** What one waits for who opens the page. */

let page: Page
const site = useSite()
// Listened to before it goes anywhere.
beforeEach(async () => {
  ;({ page } = await openPage(site.browser, 'about:blank', {}, 'body'))
})
afterEach(() => page.context().close())

const shown = () => page.locator(SHOWN).waitFor()

it('asks each question once', async () => {
  const asked: string[] = []
  page.on('request', (request) => {
    const operation = operationIn(request)
    if (operation) asked.push(`${operation.operationName} ${JSON.stringify(operation.variables)}`)
  })
  await page.goto(site.app.address)
  await shown()
  await glance(page)
  await page.waitForLoadState('networkidle')
  expect(asked.some((each) => each.startsWith('View '))).toBe(true)
  expect(asked.length).toBeLessThan(15)
  expect(asked).toEqual([...new Set(asked)])
})

it('is used before the numbers of the graph are there', async () => {
  const tell = await heldBack(page, 'Glance')
  await page.goto(site.app.address)
  await shown()
  await choose(page, 'Imran Khan', 'imran-khan')
  await page.getByRole('tabpanel', { name: 'Inspect' }).getByRole('heading', { name: 'Imran Khan' }).waitFor()
  await page.keyboard.press('Escape')
  tell()
  await glance(page)
})

it('the canvas stays as large as it is while what is for paper comes behind it', async () => {
  const held = new Set<() => void>()
  await page.route(/\/assets\/sheet-/, (route) => new Promise<void>((go) => held.add(() => go(route.continue()))))
  await page.goto(site.app.address)
  await shown()
  await expect.poll(() => held.size).toBeGreaterThan(0)
  const before = await canvas(page).boundingBox()
  const come = page.waitForResponse(/\/assets\/sheet-.*js$/)
  held.forEach((go) => go())
  await (await come).finished()
  await page.waitForLoadState('networkidle')
  expect(await canvas(page).boundingBox()).toEqual(before)
})
