import { describe, expect, it } from 'vitest'
import { seriousViolations } from '../support/axe.ts'
import { facts, openPage } from '../support/browser.ts'
import { useSite } from '../support/site.ts'

/** Dark, narrow, without a server, and for those who do not see the canvas. */

const site = useSite()

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it('axe finds nothing serious, with nothing and with a claim selected', async () => {
    const { page } = await openPage(site.browser, site.app.address, { colorScheme, bypassCSP: true })
    await page.getByText('The graph at a glance').waitFor()
    expect(await seriousViolations(page)).toEqual([])
    await page.getByText('The Afghan Taliban support the TTP.').click()
    await page.getByTestId('stance').first().waitFor()
    expect(await seriousViolations(page)).toEqual([])
    await page.context().close()
  })
})

it('a narrow window has its panels as drawers over the canvas', async () => {
  const { page } = await openPage(site.browser, site.app.address, { viewport: { width: 600, height: 900 } })
  expect(await page.getByRole('complementary').count()).toBe(0)
  await page.getByRole('button', { name: 'Show the details' }).click()
  const drawer = (await page.getByRole('complementary', { name: 'Details' }).boundingBox())!
  expect(drawer.x + drawer.width).toBeLessThanOrEqual(600)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(600)
  await page.context().close()
})

it('in a low window the page is as high as the window: only its panels scroll', async () => {
  const { page } = await openPage(site.browser, site.app.address, { viewport: { width: 1280, height: 720 } })
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(720)
  await page.context().close()
})

it('a search that fails shows nothing that was found for another word', async () => {
  const { page } = await openPage(site.browser, site.app.address)
  await page.keyboard.press('/')
  await page.keyboard.type('imran')
  await page.locator('.search-hit').first().waitFor()
  await page.route('**/graphql', (route) => route.abort())
  await page.keyboard.press('Control+A')
  await page.keyboard.type('kabul')
  await page.locator('.search-hits').getByText('The server cannot be reached.').waitFor()
  expect(await page.locator('.search-hit').count()).toBe(0)
  await page.context().close()
})

it('a lost server shows a banner, keeps the canvas, and recovers by itself', async () => {
  const { page } = await openPage(site.browser, site.app.address)
  const before = (await facts(page)).nodes
  await page.route('**/health', (route) => route.abort())
  await page.route('**/graphql', (route) => route.abort())
  // Back from another tab, the page asks at once.
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await page.getByRole('alert').getByText('The server cannot be reached').waitFor()
  await page.keyboard.press('/')
  await page.keyboard.type('crss')
  await page.locator('.notice').getByText('The server cannot be reached.').waitFor()
  await page.locator('.search-hits').getByText('The server cannot be reached.').waitFor()
  expect((await facts(page)).nodes).toBe(before)
  await page.unroute('**/health')
  await page.unroute('**/graphql')
  await page.locator('.banner').waitFor({ state: 'detached' })
  // What was said of the loss goes with it.
  await page.locator('.notice').waitFor({ state: 'detached' })
  await page.context().close()
})

it('an address that names what is not there says so and shows the first view', async () => {
  const { page } = await openPage(site.browser, `${site.app.address}/#at=nobody*0*0~ttp*10*10`)
  await page.getByText(/The address names what is not in the graph: .*nobody/).waitFor()
  expect((await facts(page)).nodes).toBe('18')
  await page.context().close()
})

it('the page comes with a policy that lets nothing foreign run', async () => {
  const response = await fetch(site.app.address)
  const policy = response.headers.get('content-security-policy') ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toContain('unsafe')
})
