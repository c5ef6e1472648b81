import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { card, clickThing, graphiql, legend, press, tab } from '../screens/ways.ts'
import { canvas, openBrowser, openPage } from '../support/browser.ts'
import { cutOff, outOfReach } from '../support/in-reach.ts'
import { useSite } from '../support/site.ts'
import { enterCypher, runIt, write } from '../support/workbench.ts'

/** Text at 200 %, by the browser's own size of text alone (WCAG 1.4.4): all of it can be read, and every control got at. */

const TWICE = '--blink-settings=defaultFontSize=32'

const site = useSite()
const large = {} as { browser: Browser }
beforeAll(async () => {
  large.browser = await openBrowser([TWICE])
})
afterAll(() => large.browser?.close())

/** Nothing of what is in sight is cut off, nothing out of reach, and the page no larger than the window. */
async function fits(page: Page, state: string, within = 'body'): Promise<void> {
  expect([state, await cutOff(page, within)]).toEqual([state, []])
  expect([state, await outOfReach(page, within)]).toEqual([state, []])
  const { width, height } = page.viewportSize()!
  const size = await page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement
    return { width: scrollWidth, height: scrollHeight }
  })
  expect([state, size]).toEqual([state, { width, height }])
}

const open = async (width: number, address = '') =>
  (
    await openPage(large.browser, `${site.app.address}/${address}`, {
      viewport: { width, height: 900 },
      reducedMotion: 'reduce',
    })
  ).page

/** How high a single name on the canvas is written. */
const heightOfName = (page: Page) =>
  canvas(page)
    .locator('.label-layer')
    .evaluate((layer: HTMLCanvasElement) => {
      const { data } = layer.getContext('2d')!.getImageData(0, 0, layer.width, layer.height)
      let [first, last] = [layer.height, 0]
      for (let at = 3; at < data.length; at += 4) {
        if (data[at]! < 200) continue
        const row = Math.floor((at - 3) / 4 / layer.width)
        ;[first, last] = [Math.min(first, row), Math.max(last, row)]
      }
      return last - first
    })

/** Whether a name on the canvas runs over its edge. */
const cutAtTheEdge = (page: Page) =>
  canvas(page)
    .locator('.label-layer')
    .evaluate((layer: HTMLCanvasElement) => {
      const { width, height } = layer
      const { data } = layer.getContext('2d')!.getImageData(0, 0, width, height)
      const isInked = (x: number, y: number) => data[4 * (y * width + x) + 3]! > 100
      const across = Array.from({ length: width }, (_, x) => isInked(x, 0) || isInked(x, height - 1))
      const down = Array.from({ length: height }, (_, y) => isInked(0, y) || isInked(width - 1, y))
      return [...across, ...down].some(Boolean)
    })

describe.each([1440, 640])('at %i pixels', (width) => {
  it('around the canvas', async () => {
    const page = await open(width)
    expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('27px')
    await fits(page, 'first view')
    // On a narrow window a name at the rim may find no other place.
    if (width === 1440) expect(await cutAtTheEdge(page)).toBe(false)
    await press(page, 'Show the details')
    await page.getByText('The graph at a glance').waitFor()
    await fits(page, 'glance')
    await tab(page, 'List')
    await page.getByRole('row').nth(1).waitFor()
    await fits(page, 'list')
    await page.keyboard.press('Escape')
    await press(page, 'Show the legend')
    await legend(page).getByLabel('From', { exact: true }).fill('2021-08-15')
    await fits(page, 'legend')
    await press(page, 'Edit the look of Country')
    await page.getByRole('dialog').waitFor()
    await fits(page, 'look', '[role=dialog]')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Keys and gestures' }).waitFor()
    await fits(page, 'help', '[role=dialog]')
    await page.keyboard.press('Escape')
    await page.keyboard.press('/')
    await page.keyboard.type('taliban')
    await page.locator('.search-hit').first().waitFor()
    await fits(page, 'search', '.search-hits')
    await page.context().close()
  })

  it('what is known of a thing and of a link, and a menu', async () => {
    const page = await open(width, '#link=afghan-taliban.supports.ttp&at=afghan-taliban*0*0~ttp*300*0')
    if (!(await page.getByRole('tab', { name: 'Inspect' }).isVisible())) await press(page, 'Show the details')
    await page.getByTestId('stance').first().waitFor()
    await fits(page, 'link')
    await page
      .getByRole('tabpanel', { name: 'Inspect' })
      .getByRole('button', { name: 'Afghan Taliban' })
      .first()
      .click()
    await page.getByRole('heading', { name: 'Links', exact: true }).waitFor()
    await fits(page, 'thing')
    // It lies over the canvas, and over the thing.
    await press(page, 'Hide the details')
    await page.getByRole('tab', { name: 'Inspect' }).waitFor({ state: 'hidden' })
    await clickThing(page, 'ttp', { button: 'right' })
    await page.getByRole('menuitem').first().waitFor()
    await fits(page, 'menu', '[role=menu]')
    await page.context().close()
  })

  it('in the rooms', async () => {
    const page = await open(width)
    await enterCypher(page)
    await fits(page, 'library')
    await write(page, 'MATCH path = (g:ArmedGroup)-[:OPERATES_IN]->(:Country) RETURN path, g.name AS name')
    await runIt(page)
    const { y = 900 } = (await page.getByRole('region', { name: 'Answer' }).boundingBox()) ?? {}
    expect(y).toBeLessThan(800)
    await tab(page, 'Graph')
    await page.locator('.result-graph').getByRole('button', { name: 'Show the details' }).click()
    await page.getByRole('complementary', { name: 'Details of the answer' }).waitFor()
    await fits(page, 'answer as graph')
    await tab(page, 'Table')
    await fits(page, 'answer as table')
    await page.getByRole('toolbar', { name: 'Statement' }).getByRole('button', { name: 'Save' }).click()
    await page.getByRole('dialog').waitFor()
    await fits(page, 'save', '[role=dialog]')
    await page.keyboard.press('Escape')
    await card(page, 'Links that were so on a day')
    await fits(page, 'form of a query')
    await page.getByRole('navigation', { name: 'Rooms' }).getByRole('button', { name: 'GraphQL' }).click()
    await graphiql(page).getByRole('button', { name: 'Examples' }).waitFor()
    await fits(page, 'GraphiQL')
    await page.context().close()
  })
})

it('words on the canvas are as large as those around it', async () => {
  const address = '#at=ttp*0*0'
  const [usual, twice] = await Promise.all([
    openPage(site.browser, `${site.app.address}/${address}`),
    openPage(large.browser, `${site.app.address}/${address}`),
  ])
  const [before, after] = [await heightOfName(usual.page), await heightOfName(twice.page)]
  expect(before).toBeGreaterThan(5)
  expect(after / before).toBeGreaterThan(1.7)
  expect(after / before).toBeLessThan(2.3)
  await usual.page.context().close()
  await twice.page.context().close()
})
