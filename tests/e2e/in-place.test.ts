import type { Page } from 'playwright-core'
import { afterEach, expect, it } from 'vitest'
import { canvas, facts, openPage } from '../support/browser.ts'
import { useSite } from '../support/site.ts'

/** What stands where, after the window, the filters or a list have come and gone. */

let page: Page

const site = useSite()
afterEach(() => page.context().close())

const open = async (width: number) => {
  ;({ page } = await openPage(site.browser, site.app.address, { viewport: { width, height: 900 } }))
}

/** Once the page has been drawn again, twice: what follows another size has followed. */
const drawn = () =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))))

/** What is written over the canvas, dot by dot. */
const words = () => page.locator('canvas.label-layer').evaluate((layer: HTMLCanvasElement) => layer.toDataURL())

it('the canvas is fitted anew in another window, until somebody has zoomed it', async () => {
  await open(600)
  const { zoom: small = '' } = await facts(page)
  await page.setViewportSize({ width: 1440, height: 900 })
  await expect.poll(async () => Number((await facts(page)).zoom)).toBeGreaterThan(Number(small) * 1.2)
  expect(await facts(page)).toMatchObject({ cutLabels: '0', labels: (await facts(page)).nodes })
  await canvas(page).focus()
  await page.keyboard.press('+')
  const { zoom = '' } = await facts(page)
  const width = (await canvas(page).boundingBox())?.width
  await page.setViewportSize({ width: 1100, height: 800 })
  await expect.poll(async () => (await canvas(page).boundingBox())?.width).not.toBe(width)
  await drawn()
  expect((await facts(page)).zoom).toBe(zoom)
})

it('names on lines come back as they were when a filter is taken back', async () => {
  await open(1440)
  const box = page.getByRole('checkbox', { name: /^Armed group/ })
  await box.focus()
  await drawn()
  const before = await words()
  await page.keyboard.press('Space')
  await page.locator('[data-testid=canvas][data-nodes="14"]').waitFor()
  await page.keyboard.press('Space')
  await page.locator('[data-testid=canvas][data-nodes="18"]').waitFor()
  await expect.poll(async () => (await words()) === before).toBe(true)
})

it('the list of hits stands below its field, as wide as it', async () => {
  await open(1440)
  await page.keyboard.press('/')
  await page.keyboard.type('imf')
  await page.locator('.search-hit').first().waitFor()
  const [field, hits] = await Promise.all(
    ['.search-field', '.search-hits'].map((part) => page.locator(part).boundingBox()),
  )
  expect([hits?.x, hits?.width]).toEqual([field?.x, field?.width])
})

it('nothing in the bar of the GraphQL room is wider than it', async () => {
  await open(1440)
  await page.getByRole('navigation', { name: 'Rooms' }).getByRole('button', { name: 'GraphQL' }).click()
  const bar = page.locator('.graphiql-sidebar')
  await bar.waitFor({ timeout: 60_000 })
  expect(await bar.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
})
