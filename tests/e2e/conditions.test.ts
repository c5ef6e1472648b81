import type { Locator } from 'playwright-core'
import { expect, it } from 'vitest'
import { graphqlAnswer } from '../screens/ways.ts'
import { facts, openPage } from '../support/browser.ts'
import { enterCypher, runIt, write } from '../support/workbench.ts'
import { useSite } from '../support/site.ts'

/** Narrow, low, and without a server. */

const site = useSite()

/** How many dots of a picture are dark, and what it is drawn on. */
const inksOf = (sheet: Locator) =>
  sheet.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
    let dark = 0
    for (let at = 0; at < data.length; at += 4) if (data[at]! < 120) dark++
    return { dark, ground: [...data.subarray(0, 3)] }
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

it('320 pixels wide, as at 400 %, nothing but canvas, tables and editors goes beyond the side', async () => {
  const { page } = await openPage(site.browser, site.app.address, { viewport: { width: 320, height: 640 } })
  const fits = async (state: string) =>
    expect([state, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([state, 320])
  await fits('canvas')
  await page.getByRole('button', { name: 'Show the details' }).click()
  await page.getByText('The Afghan Taliban support the TTP.').click()
  await page.getByTestId('stance').first().waitFor()
  await fits('claim')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Show the legend' }).click()
  await page.getByRole('button', { name: 'Edit the look of Country' }).click()
  const look = (await page.getByRole('dialog').boundingBox())!
  expect(look.x).toBeGreaterThanOrEqual(0)
  expect(look.x + look.width).toBeLessThanOrEqual(320)
  await fits('look')
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: 'Keys and gestures' }).waitFor()
  await fits('help')
  await page.keyboard.press('Escape')
  await enterCypher(page)
  await write(page, 'MATCH (n:Country) RETURN n, n.name AS name')
  await runIt(page)
  await fits('cypher')
  await graphqlAnswer(page)
  await fits('graphql')
  await page.context().close()
})

it('on paper: the picture, its legend, the lens in words, and the panel as long as it is', async () => {
  const { page } = await openPage(
    site.browser,
    `${site.app.address}/#link=afghan-taliban.supports.ttp&at=afghan-taliban*0*0~ttp*300*0&from=2021-08-15&no-statuses=DENIED`,
    { colorScheme: 'dark' },
  )
  await page.getByTestId('stance').nth(2).waitFor()
  expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(20_000)
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  const sheet = page.getByRole('region', { name: 'Printed' })
  await sheet.getByText('All of them are in the picture. The filters hide').waitFor()
  const words = await sheet.innerText()
  for (const word of [
    'Contested',
    'Armed group',
    'without statuses denied',
    'time from 2021-08-15',
    'Default',
    page.url(),
  ])
    expect(words).toContain(word)
  // Something is drawn on it, in ink on white.
  const inks = await inksOf(sheet)
  expect(inks.dark).toBeGreaterThan(500)
  expect(inks.ground).toEqual([255, 255, 255])
  expect(await page.getByRole('toolbar').count()).toBe(0)
  const last = (await page.getByRole('heading', { name: 'Related claims' }).boundingBox())!
  expect(last.y + last.height).toBeLessThanOrEqual(await page.evaluate(() => document.documentElement.scrollHeight))
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await sheet.waitFor({ state: 'detached' })
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
  await page.context().close()
})

it('an answer’s graph on paper: its picture and legend, its own lens, what was asked, and the panel beside it', async () => {
  const { page } = await openPage(site.browser, site.app.address, { colorScheme: 'dark' })
  // A room that was entered before stays, out of sight, and is no part of this one.
  await page.getByRole('navigation', { name: 'Rooms' }).getByRole('button', { name: 'GraphQL' }).click()
  await page.getByTestId('graphiql').getByRole('button', { name: 'Examples' }).waitFor()
  await enterCypher(page)
  const statement = 'MATCH path = (g:ArmedGroup)-[:OPERATES_IN]->(:Country) RETURN path'
  await write(page, statement)
  await runIt(page)
  const answer = page.locator('.result-graph')
  await answer.locator('[data-testid=canvas][data-labels="4"]').waitFor()
  await answer.getByRole('button', { name: 'Show the details' }).click()
  const details = page.getByRole('complementary', { name: 'Details of the answer' })
  await details.getByRole('tab', { name: 'Legend and filters' }).click()
  await details.getByLabel('From', { exact: true }).fill('2021-08-15')
  await details.getByRole('tab', { name: 'Inspect' }).click()
  await details.getByRole('heading', { name: 'The graph at a glance' }).waitFor()

  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  const sheet = page.getByRole('region', { name: 'Printed' })
  const words = await sheet.innerText()
  for (const word of [
    '4 things, 3 links',
    'All of them are in the picture.',
    'Asserted 3',
    'Armed group 2',
    'time from 2021-08-15',
    `Statement\n${statement}`,
    'Answer\n3 rows in',
    '4 things and 3 links in the answer.',
    `${site.app.address}/#room=cypher`,
  ])
    expect(words).toContain(word)
  const inks = await inksOf(sheet)
  expect(inks.dark).toBeGreaterThan(500)
  expect(inks.ground).toEqual([255, 255, 255])
  // Of the room the panel alone, as long as it is, and nothing of the canvas's own page or of another room.
  expect(await page.getByRole('toolbar').count()).toBe(0)
  expect(
    await page
      .locator('.cm-editor, .result-graph-canvas, .stage, [data-testid=graphiql]')
      .filter({ visible: true })
      .count(),
  ).toBe(0)
  const last = (await details.getByRole('heading', { name: 'Best connected' }).boundingBox())!
  const { height } = (await details.boundingBox())!
  const length = await page.evaluate(() => document.documentElement.scrollHeight)
  expect(last.y + last.height).toBeLessThan(length)
  expect(length - (await details.boundingBox())!.y - height).toBeLessThan(100)
  await page.emulateMedia({ media: 'screen' })
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await sheet.waitFor({ state: 'detached' })
  await page.context().close()
})

it('a table of the Cypher room on paper says that it is what was in sight', async () => {
  const { page } = await openPage(site.browser, site.app.address)
  await enterCypher(page)
  await write(page, 'MATCH (n:Country) RETURN n.name AS name')
  await runIt(page)
  await page.locator('.result-row').first().waitFor()
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  const sheet = page.getByRole('region', { name: 'Printed' })
  expect(await sheet.innerText()).toContain('What was in sight in the room Cypher.')
  expect(await sheet.locator('canvas').count()).toBe(0)
  expect(await page.locator('.result-row').first().isVisible()).toBe(true)
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
